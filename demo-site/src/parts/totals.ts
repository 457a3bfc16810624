import type { Totals } from '../cart.ts';
import { html, type Html } from '../html.ts';
import type { Lang } from '../lang.ts';
import { showMoney } from '../money.ts';
import type { Visit } from '../view.ts';

/**
 * Goods, delivery, tax and total of a cart or an order.
 *
 * @param currency  the language whose currency the amounts are in
 */
export function totalsList({ t }: Visit, totals: Totals, currency: Lang): Html {
  const money = (amount: number): string => showMoney(currency, amount);
  const { delivery } = totals;
  const way =
    delivery === undefined ? t.cart.later : delivery === 0 ? t.cart.free : money(delivery);
  return html`<dl class="totals">
    <div>
      <dt>${t.cart.goods}</dt>
      <dd>${money(totals.goods)}</dd>
    </div>
    <div>
      <dt>${t.cart.delivery}</dt>
      <dd>${way}</dd>
    </div>
    <div>
      <dt>${t.cart.tax}</dt>
      <dd>${money(totals.tax)}</dd>
    </div>
    <div class="grand">
      <dt>${t.cart.total}</dt>
      <dd>${money(totals.total)}</dd>
    </div>
  </dl>`;
}
