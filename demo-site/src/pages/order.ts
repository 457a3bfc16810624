import type { Order } from '../orders.ts';
import { deliveryById, paymentById } from '../delivery.ts';
import { html } from '../html.ts';
import { CURRENCY, plainMoney, showDate, showMoney, showNumber } from '../money.ts';
import { heading } from '../parts/pieces.ts';
import { totalsList } from '../parts/totals.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';
import { addressLines } from './checkout.ts';

/** The address at which an order's invoice can be opened on any device. */
export const invoicePath = (lang: Visit['lang'], order: Order): string =>
  `${pathTo(lang, 'order', order.number)}?key=${order.key}`;

export function orderPage(visit: Visit, order: Order): View {
  const { lang, t } = visit;
  const words = t.order;
  // Amounts stay in the currency in which the order was placed.
  const money = (amount: number): string => showMoney(order.lang, amount);
  const track = `${pathTo(lang, 'tracking')}?number=${order.number}`;
  return {
    page: 'order',
    slug: { en: order.number, fa: order.number },
    search: `?key=${order.key}`,
    title: words.title,
    hidden: true,
    script: 'print.js',
    ld: [
      {
        '@type': 'Order',
        orderNumber: order.number,
        orderDate: order.placed.toISOString(),
        orderStatus: 'https://schema.org/OrderProcessing',
        price: plainMoney(order.lang, order.total),
        priceCurrency: CURRENCY[order.lang],
        seller: { '@type': 'Organization', name: t.brand },
        acceptedOffer: order.lines.map(({ product, quantity }) => ({
          '@type': 'Offer',
          price: plainMoney(order.lang, product.price[order.lang]),
          priceCurrency: CURRENCY[order.lang],
          eligibleQuantity: { '@type': 'QuantitativeValue', value: quantity },
          itemOffered: { '@type': 'Product', name: product.name[lang], sku: product.id },
        })),
      },
    ],
    main: html`${heading(words.title, words.lead(order.address.email))}
      <article class="invoice" aria-label="${words.invoice}">
        <header>
          <div>
            <h2>${words.invoice}</h2>
            <p class="small">${words.taxNumber}</p>
          </div>
          <img src="/assets/mark.svg" alt="" width="56" height="56" />
        </header>
        <dl class="facts">
          <div>
            <dt>${words.number}</dt>
            <dd><bdi>${order.number}</bdi></dd>
          </div>
          <div>
            <dt>${words.date}</dt>
            <dd>
              <time datetime="${order.placed.toISOString()}">${showDate(lang, order.placed)}</time>
            </dd>
          </div>
          <div>
            <dt>${words.way}</dt>
            <dd>${deliveryById(order.way)?.name[lang]}</dd>
          </div>
          <div>
            <dt>${words.payment}</dt>
            <dd>${paymentById(order.payment)?.name[lang]}</dd>
          </div>
        </dl>
        <div class="parties">
          <div>
            <h3>${words.to}</h3>
            <p>${addressLines(order.address)}</p>
          </div>
          <div>
            <h3>${words.from}</h3>
            <p>${t.brand}<br />${t.footer.address}</p>
          </div>
        </div>
        <table class="items">
          <caption class="unseen">
            ${words.invoice} ${order.number}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.cart.piece}</th>
              <th scope="col">${t.cart.price}</th>
              <th scope="col">${t.cart.quantity}</th>
              <th scope="col">${t.cart.sum}</th>
            </tr>
          </thead>
          <tbody>
            ${order.lines.map(
              ({ product, quantity, total }) =>
                html`<tr>
                  <th scope="row">${product.name[lang]}</th>
                  <td>${money(product.price[order.lang])}</td>
                  <td>${showNumber(lang, quantity)}</td>
                  <td>${money(total)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${totalsList(visit, order, order.lang)}
      </article>
      <p class="actions">
        <button type="button" data-print hidden>${words.print}</button>
        <a class="button quiet" href="${track}">${words.track}</a>
      </p>
      <section class="prose after">
        <h2>${words.next}</h2>
        <ol class="stations">
          ${words.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p><a class="more" href="${pathTo(lang, 'shop')}">${words.goOn}</a></p>
      </section>`,
  };
}
