import { arrange } from '../../map/arrange.ts';
import type { Locale } from '../locale.ts';
import { CELL_GROUPS, GROUPS } from './cell-groups.ts';
import type { MapFrame } from './map-props.ts';
import { questionsOf } from './questions-of.ts';

/** Sizes of print, in points: the largest that lets the map fit one page is taken. */
const SIZES = [11, 10, 9, 8, 7, 6, 5, 4] as const;

/** Millimetres of A4 landscape that the columns and the rows have, without what stands around them. */
const WIDTH = 245;
const HEIGHT = 140;

/** Millimetres of a point, and what a character and a line take of the size; a little more than they do. */
const POINT = 0.353;
const CHARACTER = 0.5;
const LINE = 1.45;

/** How large the map is printed, so that it fits one page. A style sheet cannot count lines beforehand. */
export function printSize(l: Locale, page: MapFrame): (typeof SIZES)[number] {
  const stages = arrange(
    page.model,
    page.texts.filter(({ map }) => map === page.map),
  );
  const linesAt = (size: number): number => {
    const perLine = WIDTH / stages.length / (size * POINT * CHARACTER);
    const linesOf = (text: string): number =>
      text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return GROUPS.reduce((sum, group) => {
      const heights = stages.map((stage) => {
        const own = CELL_GROUPS[group].map((field) => stage.texts[field]).filter((text) => text);
        const borrowed = stage.others.flatMap((other) =>
          CELL_GROUPS[group].flatMap((field) => other.texts[field] ?? []),
        );
        const texts =
          own.length || borrowed.length ? own : questionsOf(l, group, stage.place.levels);
        // What comes from elsewhere says so on a line of its own.
        return [...texts, ...borrowed].reduce(
          (lines, text) => lines + linesOf(text ?? '') + (group === 'feelings' ? 1 : 0),
          borrowed.length,
        );
      });
      return sum + Math.max(...heights) + 1;
    }, 0);
  };
  return (
    SIZES.find((size) => linesAt(size) * size * POINT * LINE < HEIGHT) ?? SIZES[SIZES.length - 1]!
  );
}
