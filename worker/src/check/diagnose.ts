import { isOriginOf } from '../is-origin-of.ts';
import type { Check, Noted, PageNote } from './note.ts';

/** Milliseconds after a page fetched the snippet in which its first step would have come. */
const QUIET = 10_000;

/** Milliseconds after which the owner will have opened the shop, if they have. */
const NOTHING = 30_000;

/** What a check says so far. The first is what matters most. */
export type Verdict =
  | { is: 'works'; steps: Extract<Noted, { what: 'step' }>[] }
  /** Pages of a host that is not the site's send steps. */
  | { is: 'origin'; host: string }
  /** Its pages ask for the snippet of another site. */
  | { is: 'otherSite'; site: string; host: string }
  | { is: 'bot'; sign: string }
  | { is: 'refused'; reason: string }
  | ({ is: 'page' } & PageNote)
  /** The snippet came to a page, and no step from it: consent is waited for, or something holds it back. */
  | { is: 'quiet'; host: string }
  | { is: 'nothing' }
  | { is: 'waiting' }
  /** No check is open. */
  | { is: 'over' };

/** What is known from the notes of a check. */
export function diagnose(
  check: Check,
  site: { id: string; domains: readonly string[] },
  now: number,
): Verdict[] {
  const of = <W extends Noted['what']>(what: W) =>
    check.notes.filter((note): note is Extract<Noted, { what: W }> => note.what === what);
  const isOurs = (host: string): boolean => isOriginOf(site.domains, `https://${host}`);
  const steps = of('step');
  const refused = of('refused');
  const verdicts: Verdict[] = [];
  if (steps.length) verdicts.push({ is: 'works', steps });
  for (const { reason, host } of refused)
    if (reason === 'origin' && !isOurs(host)) verdicts.push({ is: 'origin', host });
  const fetched = of('snippet');
  for (const { site: id, host } of fetched)
    if (id !== site.id) verdicts.push({ is: 'otherSite', site: id, host });
  for (const { sign } of of('bot')) verdicts.push({ is: 'bot', sign });
  const reasons = new Set(refused.map(({ reason }) => reason).filter((each) => each !== 'origin'));
  for (const reason of reasons) verdicts.push({ is: 'refused', reason });
  // The last look at a page is what counts: the owner may have mended it since.
  const page = of('page').at(-1);
  if (page) verdicts.push({ is: 'page', url: page.url, found: page.found, told: page.told });
  if (verdicts.some(({ is }) => is !== 'page')) return verdicts;
  const own = fetched.filter(({ site: id, at }) => id === site.id && now - at >= QUIET);
  const said = own.find(({ host }) => isOurs(host)) ?? own[0];
  if (said) verdicts.push({ is: 'quiet', host: said.host });
  else if (now >= check.until) verdicts.push({ is: 'over' });
  else if (fetched.length || now - check.since < NOTHING) verdicts.push({ is: 'waiting' });
  else verdicts.push({ is: 'nothing' });
  return verdicts;
}
