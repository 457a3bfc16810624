import type { Bindings } from './env.ts';
import { record } from './ledgers.ts';
import { log } from './log.ts';
import { dayNameIn } from './site-clock.ts';
import type { Site } from './site.ts';
import { sleep } from './sleep.ts';
import type { Turned } from './take-in.ts';

/** Milliseconds between two times that an isolate hands over: a flood is six calls a minute, not thousands. */
export const GATHER_MS = 10_000;

/** Milliseconds that a reader waits for what another request is handing over. */
const PATIENCE_MS = 1_000;

/** Runs what may go on after the answer. */
export type Later = (work: Promise<unknown>) => void;

interface Tally {
  turned: Turned;
  /** When it was last handed over, milliseconds since the epoch. */
  handedAt: number;
  /** Until when somebody is about to hand it over. After it, whoever was has ended before they could. */
  awaitedUntil: number;
  /** Ends when the ledger has what was last handed over. */
  sending: Promise<void>;
}

/** What this isolate turned away and has not handed to the ledgers, by site; only sites that exist have one. */
const tallies = new Map<string, Tally>();

/**
 * Counts a request that brought nothing to count. The first of a site goes to its ledger at once,
 * those of the next ten seconds together, or along with steps that go there anyway. No answer waits
 * for it. What an ending isolate had gathered is lost: the count may be too low by it, and is never
 * too high.
 */
export function turnAway(
  env: Bindings,
  site: Site,
  what: { refused: string } | { bot: string },
  later: Later,
  now: number,
): void {
  const tally = tallyOf(site.id);
  const [table, word] =
    'bot' in what ? [tally.turned.bots, what.bot] : [tally.turned.refused, what.refused];
  table[word] = (table[word] ?? 0) + 1;
  // A clock that went back must not keep what is gathered for ever.
  if (tally.awaitedUntil > now && tally.awaitedUntil <= now + 2 * GATHER_MS) return;
  tally.awaitedUntil = now + 2 * GATHER_MS;
  const wait = Math.min(tally.handedAt + GATHER_MS - now, GATHER_MS);
  later(
    (wait > 0 ? sleep(wait) : Promise.resolve())
      .then(() => handOver(env, site))
      .then(() => {
        tally.awaitedUntil = 0;
      }),
  );
}

/** Takes what is gathered for a site, to go along with its steps. */
export function takeTally(site: Site): Turned | undefined {
  const tally = tallies.get(site.id);
  if (!tally || isEmpty(tally.turned)) return undefined;
  const { turned } = tally;
  tally.turned = nothing();
  return turned;
}

/** Hands over what is gathered for a site; ends when its ledger has it, or failed to take it. */
export async function handOver(env: Bindings, site: Site): Promise<void> {
  const tally = tallies.get(site.id);
  const turned = takeTally(site);
  // Another request may be handing over just now. It may also have ended before it could say so.
  if (!tally || !turned) return tally && Promise.race([tally.sending, sleep(PATIENCE_MS)]);
  const now = Date.now();
  tally.handedAt = now;
  tally.sending = record(env, site, { today: dayNameIn(site.timezone, now), facts: [], turned })
    .then(() => {})
    .catch((error: unknown) => log('warn', 'refusals were not counted', { site: site.id }, error));
  return tally.sending;
}

function tallyOf(site: string): Tally {
  let tally = tallies.get(site);
  if (!tally) {
    tally = { turned: nothing(), handedAt: 0, awaitedUntil: 0, sending: Promise.resolve() };
    tallies.set(site, tally);
  }
  return tally;
}

const nothing = (): Turned => ({ refused: {}, bots: {} });

const isEmpty = ({ refused, bots }: Turned): boolean =>
  !Object.keys(refused).length && !Object.keys(bots).length;
