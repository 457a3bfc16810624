import type { Bindings } from './env.ts';
import { askAll, askFirst } from './ledgers.ts';
import type { Site } from './site.ts';

/** Days that go to a ledger in one call. */
const AT_ONCE = 30;

/**
 * Puts days in place of what the ledgers of a site have of them.
 *
 * @param all  as JSON; `''` for a day that is to be empty
 */
export async function putDays(
  env: Bindings,
  site: Site,
  all: readonly { day: string; doc: string }[],
): Promise<void> {
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const days = all.slice(i, i + AT_ONCE);
    const empty = days.map(({ day }) => ({ day, doc: '' }));
    // The first ledger gets the whole day, and so the others must have none of it: before, or what they
    // hand over to it could still be added to it.
    await askAll(env, site, async (ledger, shard) => {
      if (shard) await ledger.replaceDays(empty);
    });
    await askFirst(env, site, (ledger) => ledger.replaceDays(days));
  }
}
