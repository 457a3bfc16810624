import type { Bindings } from '../env.ts';
import { isOriginOf } from '../is-origin-of.ts';
import { askFirst } from '../ledgers.ts';
import { log } from '../log.ts';
import type { SiteRecord } from '../registry.ts';
import type { Later } from '../door-tally.ts';
import type { Note } from './note.ts';

/** Notes that this isolate has sent for one check; what is noted once need not be sent again. */
const MAX_SENT = 50;

interface OpenCheck {
  until: number;
  domains: readonly string[];
  sent: Set<string>;
}

/** The checks that this isolate has heard of, by site. */
const open = new Map<string, OpenCheck>();

/**
 * Notes what happened at the door while the site's owner checks its tag; without a check it costs nothing.
 * A place that has not heard of the check yet notes nothing: for at most two minutes.
 */
export function takeNote(
  env: Bindings,
  found: SiteRecord,
  note: Note,
  later: Later,
  now: number,
): void {
  const check = openCheckOf(found, now);
  if (!check) return;
  send(env, found.site.id, check, note, later);
}

/** Notes that a page fetched the snippet of a site that is not its own, for those whose page it is. */
export function noteStray(
  env: Bindings,
  site: string,
  host: string,
  later: Later,
  now: number,
): void {
  for (const [id, check] of open) {
    if (check.until <= now) open.delete(id);
    else if (id !== site && isOriginOf(check.domains, `https://${host}`))
      send(env, id, check, { what: 'snippet', site, host }, later);
  }
}

function send(env: Bindings, id: string, check: OpenCheck, note: Note, later: Later): void {
  const key = JSON.stringify(note);
  if (check.sent.has(key) || check.sent.size >= MAX_SENT) return;
  check.sent.add(key);
  later(
    askFirst(env, { id }, (ledger) => ledger.note(note)).catch((error: unknown) =>
      log('warn', 'a check was not noted', { site: id }, error),
    ),
  );
}

/** The check of a site that is open, if one is; this isolate has heard of it then. */
export function openCheckOf(
  { site, checkUntil = 0 }: SiteRecord,
  now: number,
): OpenCheck | undefined {
  if (checkUntil <= now) return undefined;
  let check = open.get(site.id);
  if (check?.until !== checkUntil) {
    check = { until: checkUntil, domains: site.domains, sent: new Set() };
    open.set(site.id, check);
  }
  check.domains = site.domains;
  return check;
}
