/**
 * The first rows of a list, and one more for all others together, so that what is shown adds up.
 * One row too many is shown as itself.
 */
export const withRest = <T>(
  rows: readonly T[],
  most: number,
  together: (rest: readonly T[]) => T,
): T[] =>
  rows.length > most + 1 ? [...rows.slice(0, most), together(rows.slice(most))] : [...rows];
