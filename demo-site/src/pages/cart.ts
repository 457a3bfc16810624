import { MAX_QUANTITY, totalsOf, type Line } from '../cart.ts';
import { html, type Html } from '../html.ts';
import { showMoney } from '../money.ts';
import { heading, picture } from '../parts/pieces.ts';
import { totalsList } from '../parts/totals.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

export function cartPage(visit: Visit): View {
  const { lang, t } = visit;
  const totals = totalsOf(lang, visit.session.cart);
  const main = totals.count
    ? html`${heading(t.cart.title)}
        <div class="basket">
          <ul class="lines">
            ${totals.lines.map((line) => lineOf(visit, line))}
          </ul>
          <aside class="summary">
            <h2>${t.cart.summary}</h2>
            ${totalsList(visit, totals, lang)}
            <p><a class="button" href="${pathTo(lang, 'address')}">${t.cart.checkout}</a></p>
            <p><a class="more" href="${pathTo(lang, 'shop')}">${t.cart.goOn}</a></p>
            <p class="small"><a href="${pathTo(lang, 'faq')}">${t.faq.title}</a></p>
          </aside>
        </div>`
    : html`${heading(t.cart.title, t.cart.empty)}
        <p><a class="button" href="${pathTo(lang, 'shop')}">${t.cart.toShop}</a></p>`;
  return { page: 'cart', title: t.cart.title, hidden: true, main };
}

function lineOf({ lang, t }: Visit, { product, quantity, total }: Line): Html {
  const name = product.name[lang];
  const action = pathTo(lang, 'cart');
  const href = pathTo(lang, 'product', product.slug[lang]);
  return html`<li class="line">
    ${picture(product.id, '')}
    <div class="what">
      <a href="${href}">${name}</a
      ><span class="small">${showMoney(lang, product.price[lang])}</span>
    </div>
    <form method="post" action="${action}">
      <input type="hidden" name="do" value="set" /><input
        type="hidden"
        name="product"
        value="${product.id}"
      />
      <label class="unseen" for="q-${product.id}">${t.cart.quantity}: ${name}</label>
      <input
        id="q-${product.id}"
        name="quantity"
        type="number"
        min="0"
        max="${MAX_QUANTITY}"
        value="${quantity}"
        required
      />
      <button class="text" type="submit">
        ${t.cart.update}<span class="unseen">: ${name}</span>
      </button>
    </form>
    <form method="post" action="${action}">
      <input type="hidden" name="do" value="remove" /><input
        type="hidden"
        name="product"
        value="${product.id}"
      />
      <button class="text" type="submit">
        ${t.cart.remove}<span class="unseen">: ${name}</span>
      </button>
    </form>
    <strong class="sum">${showMoney(lang, total)}</strong>
  </li>`;
}
