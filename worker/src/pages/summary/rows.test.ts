import { KINDS } from '@safar/journey';
import { OTHER, type Summary } from '@safar/funnel';
import { expect, test } from 'vitest';
import { large, pageOf } from '../samples.fixture.ts';
import { summaryPage } from '../summary-page.tsx';

/** Head and first number of each row of a table, by its caption. */
function rowsOf(summary: Summary, caption: string): [name: string, count: number][] {
  const page = summaryPage(pageOf(summary, 'en')).replaceAll(/<\/?(?:bdi|a|span)\b[^>]*>/g, '');
  const [, table] = new RegExp(`<caption[^>]*>${caption}</caption>([^]*?)</table>`).exec(page)!;
  return [...table!.matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>([\d,]+)/g)].map(
    ([, name, count]) => [name!, Number(count!.replaceAll(',', ''))],
  );
}

const total = (rows: [string, number][]): number => rows.reduce((sum, [, n]) => sum + n, 0);

/** So many sources, the largest first, among which the data has put some others together. */
const sources = (many: number) => {
  const share = { goals: 0, orders: 1, value: [{ currency: 'IRT', sum: 10 }] };
  const named = Array.from({ length: many }, (_, i) => ({
    name: `${i}.example`,
    journeys: 100 - i,
    ...share,
  }));
  return [{ name: OTHER, journeys: 500, ...share }, ...named];
};

test('a list has all its rows, or its largest and the rest: they add up', () => {
  for (const [many, shown] of [
    [5, 6],
    [30, 31],
    [60, 31],
  ] as const) {
    const source = sources(many);
    const rows = rowsOf({ ...large, lists: { ...large.lists, source } }, 'Sources');
    expect(rows).toHaveLength(shown);
    expect(rows.at(-1)![0]).toBe('the rest');
    expect(total(rows)).toBe(source.reduce((sum, { journeys }) => sum + journeys, 0));
  }
});

test('every kind at which journeys rest is told', () => {
  const resting = KINDS.map((kind, i) => ({ kind, count: 50 - i }));
  expect(rowsOf({ ...large, resting }, 'Where journeys rest now')).toHaveLength(KINDS.length);
});

test('the paths of a kind add up to its views, also those that the list has not kept', () => {
  const { views } = large.kinds.find(({ kind }) => kind === 'product')!;
  const paths = Array.from({ length: 25 }, (_, i) => ({
    kind: 'product',
    path: `/p/${i}`,
    views: 40 - i,
  }));
  const rows = rowsOf({ ...large, paths }, 'Most viewed paths: Product');
  expect(rows).toHaveLength(21);
  expect(rows.at(-1)![0]).toBe('the rest');
  expect(total(rows)).toBe(views);
});
