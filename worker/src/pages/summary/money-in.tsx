import type { Summary } from '@safar/funnel';
import type { Child } from 'hono/jsx';
import type { Locale } from '../locale.ts';

/** Sums, each in its currency on a line of its own; a dash where there is none. */
export function moneyIn({ f }: Locale, value: Summary['goal']['value']): Child {
  const told = value.filter(({ sum }) => sum);
  if (!told.length) return '–';
  return told.map(({ sum, currency }, i) => (
    <>
      {i > 0 && <br />}
      {f.money(sum, currency)}
    </>
  ));
}
