/** What a button of a list does to it: one row up, one row less, rows more. */
export function move<T>(
  rows: readonly T[],
  deed: string,
  empty: () => T,
  more = 1,
): T[] | undefined {
  const [, what, at] = /^(up|remove|more)(?:-(\d+))?$/.exec(deed) ?? [];
  const i = Number(at);
  if (what === 'more') return [...rows, ...Array.from({ length: more }, empty)];
  if (what === 'remove' && i < rows.length) return rows.toSpliced(i, 1);
  if (what === 'up' && i > 0 && i < rows.length)
    return rows.toSpliced(i - 1, 2, rows[i]!, rows[i - 1]!);
  return what ? [...rows] : undefined;
}
