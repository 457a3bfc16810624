import type { Interval } from './summary.ts';

/** The standard normal's 97.5th percentile: two sides of 2.5 % leave 95 %. */
const Z = 1.959963984540054;

/** A share, or `null` for a share of nothing. */
export const share = (part: number, whole: number): number | null =>
  whole > 0 ? part / whole : null;

/**
 * 95 % interval of a share by Wilson's score method, which holds at small numbers and never leaves
 * 0 to 1. E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212.
 *
 * @param z  how sure, as a percentile of the standard normal; left out: 95 %
 */
export function wilson(part: number, whole: number, z = Z): Interval | null {
  if (whole <= 0) return null;
  const p = part / whole;
  const z2 = z * z;
  const middle = p + z2 / (2 * whole);
  const reach = z * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole));
  const scale = 1 + z2 / whole;
  return [
    part === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    part === whole ? 1 : Math.min(1, (middle + reach) / scale),
  ];
}

/**
 * How many times the share `a/m` is of the share `b/n`, with its 95 % interval by Koopman's score
 * method, which keeps its promise at small numbers, where the usual logarithm of the ratio does not.
 * P. A. R. Koopman, Biometrics 40 (1984), 513-517.
 *
 * @returns `null` where a side is empty, or the second share is 0 and no ratio to it exists
 */
export function ratio(
  a: number,
  m: number,
  b: number,
  n: number,
  z = Z,
): { ratio: number; interval: Interval } | null {
  if (m <= 0 || n <= 0 || b <= 0) return null;
  const estimate = a / m / (b / n);
  const beyond = (logarithm: number) => score(Math.exp(logarithm), a, m, b, n) > z * z;
  // Far enough for any counts: exp(40) times anything that was seen.
  const middle = Math.log(estimate || 1 / (m * n));
  return {
    ratio: estimate,
    interval: [a ? Math.exp(edge(beyond, middle, -40)) : 0, Math.exp(edge(beyond, middle, 40))],
  };
}

/** Where, between a point that holds and one that does not, the border is. */
function edge(beyond: (x: number) => boolean, middle: number, reach: number): number {
  let [inside, outside] = [middle, middle + reach];
  for (let i = 0; i < 60; i++) {
    const half = (inside + outside) / 2;
    if (beyond(half)) outside = half;
    else inside = half;
  }
  return inside;
}

/** Koopman's statistic: how badly the counts fit the claim that the first share is `ratio` times the second. */
function score(ratio: number, a: number, m: number, b: number, n: number): number {
  const difference = a / m - (ratio * b) / n;
  if (!difference) return 0;
  // The second share, were the claim true: the smaller root of A p² - B p + C, in the form that does not cancel.
  const A = (m + n) * ratio;
  const B = (m + b) * ratio + a + n;
  const C = a + b;
  const p = (2 * C) / (B + Math.sqrt(Math.max(0, B * B - 4 * A * C)));
  const q = Math.min(1, ratio * p);
  const variance = (q * (1 - q)) / m + (ratio * ratio * p * (1 - p)) / n;
  return variance > 0 ? (difference * difference) / variance : Infinity;
}
