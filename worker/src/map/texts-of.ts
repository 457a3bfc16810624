import type { MapLog } from './map-change.ts';
import { keyOf, type MapText } from './map-text.ts';

/** What the fields hold after all the changes of a log: of each its newest text, without those that were emptied. */
export function textsOf({ texts }: MapLog): MapText[] {
  const newest = new Map<string, MapText>();
  for (const { n: _, ...text } of texts.toSorted((a, b) => a.n - b.n))
    newest.set(`${text.map}\n${keyOf(text)}\n${text.field}`, text);
  return [...newest.values()].filter(({ text }) => text);
}
