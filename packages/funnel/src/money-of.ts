import type { Counts } from './day.ts';
import type { Summary } from './summary.ts';

/** Rials in a toman. A shop, its plugins and its bank tell the same money now in the one, now in the other. */
const RIALS = 10;

/**
 * Values by currency in each one's own unit, the site's own currency first, also where it has earned
 * nothing. Where that is toman or rial, what was told in the other is part of it.
 *
 * @param value     hundredths of the currency's unit, by code
 * @param currency  the site's own
 */
export function moneyOf(value: Counts, currency: string): Summary['goal']['value'] {
  const other = currency === 'IRT' ? 'IRR' : currency === 'IRR' ? 'IRT' : undefined;
  const rate = currency === 'IRT' ? 1 / RIALS : RIALS;
  const sumOf = (code: string): number =>
    (value[code] ?? 0) + (code === currency && other ? Math.round((value[other] ?? 0) * rate) : 0);
  return [
    currency,
    ...Object.keys(value)
      .filter((code) => code !== currency && code !== other)
      .toSorted(),
  ].map((code) => ({ currency: code, sum: sumOf(code) / 100 }));
}
