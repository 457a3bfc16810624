import type { Bindings } from '../env.ts';
import { askAll } from '../ledgers.ts';
import type { Site } from '../site.ts';
import { markCheck } from '../sites.ts';
import type { Check } from './note.ts';
import { openCheckOf } from './take-note.ts';

/** Opens a check of a site's tag: from now on its ledgers note what they count, and its doors what they do not. */
export async function openCheck(env: Bindings, site: Site): Promise<Check> {
  const [check] = await askAll(env, site, (ledger) => ledger.openWatch());
  const record = await markCheck(env, site.id, check!.until);
  if (record) openCheckOf(record, Date.now());
  return check!;
}

/** What the ledgers of a site have noted since its check was opened, oldest first. */
export async function readCheck(env: Bindings, site: Site): Promise<Check> {
  const checks = await askAll(env, site, (ledger) => ledger.readWatch());
  const [{ since, until }] = checks as [Check];
  const notes = checks.flatMap((check) => (check.since >= since - CLOSE ? check.notes : []));
  return { since, until, notes: notes.toSorted((a, b) => a.at - b.at) };
}

/** Milliseconds within which the ledgers of a site open the same check. */
const CLOSE = 60_000;
