/**
 * Makes counts fit into a total: unchanged where they do, else each by the same share, in whole
 * numbers that add up to the total exactly and none of which grows.
 */
export function fit(counts: readonly number[], most: number): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total <= most) return [...counts];
  // Rounding the running sum, and not each count, is what keeps the total.
  let before = 0;
  return counts.map((n) => {
    const [from, to] = [before, before + n];
    before = to;
    return Math.round((to * most) / total) - Math.round((from * most) / total);
  });
}
