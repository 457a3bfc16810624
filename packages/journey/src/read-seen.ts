import { classifyPage, type Page, type Rule } from './classify-page.ts';
import { tidyPath } from './clean-path.ts';
import type { Sight } from './journey.ts';
import { LEVELS, type Level } from './levels.ts';
import { own } from './own.ts';
import { readTouch } from './read-touch.ts';
import type { PageTerms, Seen, Told } from './seen.ts';

/** Characters of a name, as the wire takes them. */
const NAME = 100;

/**
 * Makes out what was seen. Browser and worker call it with the same facts, and get the same sight.
 *
 * @param host  the page's own, with its port
 * @param at    milliseconds since the epoch
 * @returns the sight, and what the host page told of the goal that it may be; nothing for a call
 *          that means nothing
 */
export function readSeen(
  seen: Seen,
  terms: PageTerms,
  host: string,
  at: number,
): { sight: Sight; told: Told } | undefined {
  const { does, name, value, currency, ref } = seen;
  const key = (seen.key || '') as string;
  const path = tidyPath(seen.path);
  if (does) {
    const sight: Sight = own({ at, kind: '', path });
    if (does === 'event') sight.event = `${name}`.slice(0, NAME);
    else if (does === 'goal') sight.goal = key ? { key } : {};
    else if (LEVELS.includes(name as Level)) sight.level = name as Level;
    else return undefined;
    return { sight, told: { name, value, currency } };
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
  if (kind === 'order') sight.order = key;
  if (ref !== undefined) sight.touch = readTouch(query, ref, [host, ...terms.domains]);
  return { sight, told: kind === 'order' ? { value, currency } : {} };
}
