import { arrange, type Texts } from '../../map/arrange.ts';
import type { Locale } from '../locale.ts';
import { CELL_GROUPS, GROUPS } from './cell-groups.ts';
import type { MapFrame } from './map-props.ts';
import { placeName } from './place-name.ts';
import { questionsOf } from './questions-of.ts';

/** Sizes of print, in points: the largest that lets the map fit one page is taken. Smaller print is hard to read. */
const SIZES = [11, 10, 9, 8, 7] as const;

/** Millimetres of A4 landscape that the columns and the rows have; a persona's profile stands above them. */
const WIDTH = 259;
const HEIGHT = 155;
const PROFILE = 13;

/** Millimetres that the edges take: of a column, of a row, and of a text that comes from elsewhere. */
const COLUMN = 3;
const ROW = 1.9;
const BORROWED = { width: 2.7, height: 0.5 };

/** Millimetres of a point, and what a character and a line take of the size. */
const POINT = 0.353;
const CHARACTER = 0.47;
const LINE = 1.4;

/** What the line that says where a text comes from has of the size, and the name that a field has before it. */
const FROM = 0.8;
const NAME = 0.85;

/**
 * How large the map is printed, so that it fits one page: a style sheet cannot count lines beforehand.
 *
 * @returns `over` for a map that is too full even for the smallest: it is printed in that, and goes on to another page
 */
export function printSize(l: Locale, page: MapFrame): (typeof SIZES)[number] | 'over' {
  const stages = arrange(
    page.model,
    page.texts.filter(({ map }) => map === page.map),
  );
  const heightAt = (size: number): number => {
    const em = size * POINT;
    const column = WIDTH / stages.length - COLUMN;
    const heightOf = (text: string, width: number, before = 0): number => {
      const perLine = width / (em * CHARACTER);
      const lines = text
        .split('\n')
        .map((line, i) => Math.max(1, Math.ceil((line.length + (i ? 0 : before)) / perLine)));
      return sumOf(lines) * LINE * em;
    };
    const cellOf = (texts: Texts, group: keyof typeof CELL_GROUPS, width: number): number =>
      sumOf(
        CELL_GROUPS[group].map((field) => {
          const text = texts[field];
          // The fields of one cell have their names before them.
          const name = CELL_GROUPS[group].length > 1 ? l.m.map.fields[field].length * NAME + 1 : 0;
          return text ? heightOf(text, width, name) : 0;
        }),
      );
    const rows = GROUPS.map((group) => {
      const heights = stages.map((stage) => {
        const own = cellOf(stage.texts, group, column);
        const borrowed = stage.others.map(({ place, texts }) => {
          const width = column - BORROWED.width;
          const height = cellOf(texts, group, width);
          const from = l.m.map.writtenFor + placeName(l, page, place);
          return height && height + heightOf(from, width / FROM) * FROM + BORROWED.height;
        });
        const written = own + sumOf(borrowed);
        if (written) return written;
        const questions = questionsOf(l, group, stage.place.levels);
        return sumOf(questions.map((question) => heightOf(question, column)));
      });
      return Math.max(...heights) + ROW;
    });
    return sumOf(rows);
  };
  const height = HEIGHT - (page.map ? PROFILE : 0);
  return SIZES.find((size) => heightAt(size) < height) ?? 'over';
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
