import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';

/** What a sum is called: by its currency, too, where it is one of several. */
export const MoneyName = (props: { l: Locale; currency: string; among: number }) => {
  const { l, currency, among } = props;
  const { m, f } = l;
  return among > 1 ? (
    <Say text={m.money.totalIn} with={{ currency: f.currency(currency) }} />
  ) : (
    <>{m.money.total}</>
  );
};
