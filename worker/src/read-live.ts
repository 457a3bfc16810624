import { stagesLately, type StagesLately } from '@safar/funnel';
import type { Model } from '@safar/journey';
import type { Bindings } from './env.ts';
import { joinRemembered, type Remembered } from './half-hour.ts';
import { askAll } from './ledgers.ts';
import type { Site } from './site.ts';

/**
 * Milliseconds between two times that a watcher is told. A ledger that streamed by itself could not
 * sleep, and would be paid for by the second as long as anybody looks. Asked twelve times a minute it
 * works for a millisecond each time, and rests, unpaid, in between.
 */
export const LIVE_PAUSE = 5_000;

/** Sites whose ledgers' last answer an isolate remembers. */
const SITES = 100;

/** What happens now, through a model. */
export interface Live extends StagesLately {
  /** When the ledgers were asked, and since when they remember, milliseconds since the epoch. */
  at: number;
  since: number;
}

const asked = new Map<string, { at: number; told: Remembered }>();

/** What happens now. Whoever asks again within the pause, for however many watchers, costs the ledgers nothing. */
export async function readLive(
  env: Bindings,
  site: Site,
  model: Model,
  now: number,
): Promise<Live> {
  const last = asked.get(site.id);
  if (!last || Math.abs(now - last.at) >= LIVE_PAUSE / 2) {
    const docs = await askAll(env, site, (ledger) => ledger.lately());
    const told = joinRemembered(docs.map((doc) => JSON.parse(doc) as Remembered));
    if (asked.size >= SITES) asked.clear();
    asked.set(site.id, { at: now, told });
  }
  const { at, told } = asked.get(site.id) ?? last!;
  return { at, since: told.since, ...stagesLately(model, told) };
}
