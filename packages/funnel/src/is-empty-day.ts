import type { Tree } from './counts.ts';
import type { Day } from './day.ts';

/** Whether nothing is counted on a day: it tells what a day tells that there is not. */
export const isEmptyDay = (day: Day): boolean => isEmpty(day as unknown as Tree);

const isEmpty = (tree: Tree): boolean =>
  Object.values(tree).every((value) => (typeof value === 'number' ? value === 0 : isEmpty(value)));
