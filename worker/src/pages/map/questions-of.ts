import type { Level } from '@safar/journey';
import type { Locale } from '../locale.ts';
import type { CellGroup } from './cell-groups.ts';

/** What helps to fill in a field of a stage with these levels. */
export const questionsOf = (l: Locale, group: CellGroup, levels: readonly Level[]): string[] =>
  group === 'owner' ? [l.m.map.whoAnswers] : levels.map((level) => l.m.map.questions[group][level]);
