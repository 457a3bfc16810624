import { classifyPage, type Page, type Rule } from './classify-page.ts';
import { tidyPath } from './clean-path.ts';
import type { Sight } from './journey.ts';
import { LEVELS, type Level } from './levels.ts';
import { own } from './own.ts';
import { readMoney } from './read-money.ts';
import { readTouch } from './read-touch.ts';
import type { PageTerms, Seen } from './seen.ts';

/** Characters of a name, and the largest value, as the wire takes them. */
const NAME = 100;
const VALUE = 1e12;

/**
 * Makes out what was seen. Browser and worker call it with the same facts, and get the same sight.
 *
 * @param host  the page's own, with its port
 * @param at    milliseconds since the epoch
 * @returns nothing for a call that means nothing
 */
export function readSeen(
  seen: Seen,
  terms: PageTerms,
  host: string,
  at: number,
): Sight | undefined {
  const { does, name, ref } = seen;
  const key = (seen.key || '') as string;
  const path = tidyPath(seen.path);
  if (does) {
    const sight: Sight = own({ at, kind: '', path });
    const said = /string|number/.test(typeof name) ? `${name as string}`.slice(0, NAME) : '';
    // A goal that is not the site's own is an event.
    if (said && (does === 'event' || (does === 'goal' && said !== terms.goal))) sight.event = said;
    else if (does === 'goal') addPrice(sight, seen, terms).goal = key ? { key } : {};
    else if (LEVELS.includes(name as Level)) sight.level = name as Level;
    else return undefined;
    return sight;
  }

  const query = seen.query ?? '';
  const page: Page = {
    url: `//${host}/${query}`,
    path,
    kind: seen.kind || (seen.says ?? ''),
    bodyClass: (seen.marks ?? []).join(' ') + (seen.shop ? ` shopify-${seen.shop}` : ''),
    ldTypes: (seen.types ?? []).filter(
      (type): type is string => !!type && typeof type === 'string',
    ),
    ogType: seen.og ?? '',
  };
  if (terms.rules) page.rules = terms.rules as readonly Rule[];
  const { kind } = classifyPage(page);
  const sight: Sight = own({ at, kind, path });
  if (kind === 'order') addPrice(sight, seen, terms).order = key;
  if (ref !== undefined) sight.touch = readTouch(query, ref, [host, ...terms.domains]);
  return sight;
}

/** What the page says was paid, where the wire takes it: one bad value would cost a whole body. */
function addPrice(sight: Sight, seen: Seen, terms: PageTerms): Sight {
  const { value, currency } = readMoney(
    (seen.value ?? '') as string | number,
    (seen.currency ?? undefined) as string | undefined,
    terms.currency,
  );
  const sum = Math.round(value! * 100) / 100;
  if (currency && sum >= 0 && sum <= VALUE) sight.price = { value: sum, currency };
  return sight;
}
