import type { Level } from './levels.ts';

/** What a page is for. Every page view has exactly one. The place in the list is the kind's bit in a journey's `seen`. */
export const KINDS = [
  'home',
  'landing',
  'article',
  'portfolio',
  'category',
  'search',
  'product',
  'pricing',
  'guide',
  'compare',
  'about',
  'faq',
  'contact',
  'reviews',
  'demo',
  'policy',
  'cart',
  'checkout',
  'order',
  'account',
  'tracking',
  'support',
  'docs',
  'rewards',
  'survey',
  'other',
] as const;

export type PageKind = (typeof KINDS)[number];

/**
 * The two columns of each kind, as one letter each: the level a view raises a journey to before
 * its goal, and after it. Letters, and not names, because this table ships in the snippet.
 *
 * `a i c d u l` are the six levels in order, `f` is `aware` when it is the journey's first view and
 * keeps otherwise, `-` keeps, `o` is an order: `decide` the first time, `loyal` when it is another.
 */
const COLUMNS = 'f-a-a-a-i-i-i-c-cuc-c-cucuclcucud-d-oo-uuucucu-l-lf-';

/**
 * The level that a view of a kind raises a journey to.
 *
 * @param kind   the page's kind
 * @param state  `goal`: the goal has been reached; `first`: no journey has begun yet;
 *               `ordered`: this journey has seen an order before, another one than this
 * @returns the level, or `''` where the journey keeps the one it has
 */
export function levelOf(
  kind: PageKind,
  state: { goal: boolean; first: boolean; ordered: boolean },
): Level | '' {
  const letter = COLUMNS[KINDS.indexOf(kind) * 2 + +state.goal]!;
  if (letter === 'o') return state.ordered ? 'loyal' : 'decide';
  if (letter === 'f') return state.first ? 'aware' : '';
  return LETTERS[letter] ?? '';
}

const LETTERS: Record<string, Level> = {
  a: 'aware',
  i: 'interest',
  c: 'consider',
  d: 'decide',
  u: 'use',
  l: 'loyal',
};
