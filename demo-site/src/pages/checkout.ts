import { ADDRESS_FIELDS, type Address, type AddressField } from '../address.ts';
import { totalsOf, type Line } from '../cart.ts';
import { DELIVERIES, deliveryById, paymentById, PAYMENTS } from '../delivery.ts';
import { html, type Html } from '../html.ts';
import type { Lang } from '../lang.ts';
import { showMoney, showNumber } from '../money.ts';
import { choices, complaint, field } from '../parts/form.ts';
import { totalsList } from '../parts/totals.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

/** The steps, in order. Each is a page with one form. */
export const STEPS = ['address', 'delivery', 'payment', 'review'] as const;
export type Step = (typeof STEPS)[number];

const AUTOCOMPLETE: Record<AddressField, string> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  region: 'country-name',
  city: 'address-level2',
  street: 'street-address',
  postcode: 'postal-code',
};

export function addressPage(visit: Visit, typed?: Address, faults: AddressField[] = []): View {
  const { t } = visit;
  const words = t.checkout;
  const address = typed ?? visit.session.address;
  return frame(
    visit,
    'address',
    html`${
        faults.length
          ? complaint(
              `${words.faults.summary} ${faults.map((name) => words.fields[name]).join(visit.lang === 'en' ? ', ' : '، ')}`,
            )
          : ''
      }
      <div class="fields">
        ${ADDRESS_FIELDS.map((name) =>
          field({
            name,
            label: words.fields[name],
            value: address?.[name] ?? '',
            type: name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text',
            autocomplete: AUTOCOMPLETE[name],
            fault: faults.includes(name)
              ? name === 'email'
                ? words.faults.email
                : words.faults.empty
              : undefined,
          }),
        )}
      </div>`,
    faults.length > 0,
  );
}

export function deliveryPage(visit: Visit, missing = false): View {
  const { lang, t, session } = visit;
  const { goods } = totalsOf(lang, session.cart);
  const options = DELIVERIES.map(({ id, name, note, priceFor }) => {
    const price = priceFor(lang, goods);
    return {
      id,
      label: name[lang],
      note: note[lang],
      end: price ? showMoney(lang, price) : t.cart.free,
    };
  });
  return frame(
    visit,
    'delivery',
    html`${missing ? complaint(t.checkout.faults.choose) : ''}
    ${choices('delivery', t.checkout.headings.delivery, options, session.delivery ?? 'post')}`,
    missing,
  );
}

export function paymentPage(visit: Visit, missing = false): View {
  const { lang, t, session } = visit;
  const options = PAYMENTS.map(({ id, name, note }) => ({
    id,
    label: name[lang],
    note: note[lang],
  }));
  return frame(
    visit,
    'payment',
    html`${missing ? complaint(t.checkout.faults.choose) : ''}
    ${choices('payment', t.checkout.headings.payment, options, session.payment ?? 'on-delivery')}`,
    missing,
  );
}

export function reviewPage(visit: Visit): View {
  const { lang, t, session } = visit;
  const part = (step: Step, text: Html | string): Html =>
    html`<div class="checked">
      <h3>${t.checkout.steps[step]}</h3>
      <p>${text}</p>
      <a href="${pathTo(lang, step)}"
        >${t.checkout.change}<span class="unseen">: ${t.checkout.steps[step]}</span></a
      >
    </div>`;
  return frame(
    visit,
    'review',
    html`${part('address', session.address ? addressLines(session.address) : '')}
      ${part('delivery', deliveryById(session.delivery ?? '')?.name[lang] ?? '')}
      ${part('payment', paymentById(session.payment ?? '')?.name[lang] ?? '')}
      <p class="small">
        ${t.checkout.binding} <a href="${pathTo(lang, 'shipping')}">${t.checkout.termsLink}</a>
      </p>`,
  );
}

/** An address as it stands on a parcel. */
export const addressLines = (address: Address): Html =>
  html`${address.name}<br />${address.street}<br />${address.postcode} ${address.city}<br />${address.region}<br /><bdi
      >${address.phone}</bdi
    >`;

/** Lines of an order or cart, short. */
export const shortLines = (lang: Lang, currency: Lang, lines: readonly Line[]): Html =>
  html`<ul class="short-lines">
    ${lines.map(
      ({ product, quantity, total }) =>
        html`<li>
          <span>${showNumber(lang, quantity)} × ${product.name[lang]}</span>
          <span>${showMoney(currency, total)}</span>
        </li>`,
    )}
  </ul>`;

function frame(visit: Visit, step: Step, fields: Html, faulty = false): View {
  const { lang, t, session } = visit;
  const words = t.checkout;
  const at = STEPS.indexOf(step);
  const totals = totalsOf(lang, session.cart, at > 1 ? session.delivery : undefined);
  const before = STEPS[at - 1];
  const view: View = {
    page: step,
    title: `${words.title}: ${words.steps[step]}`,
    hidden: true,
    main: html`<p class="kicker">${words.title}</p>
      <ol class="steps">
        ${STEPS.map((name, i) => html`<li${i === at ? html` aria-current="step"` : i < at ? html` class="done"` : ''}>${words.steps[name]}</li>`)}
      </ol>
      <div class="basket">
        <form class="step" method="post" action="${pathTo(lang, step)}">
          <h1>${words.headings[step]}</h1>
          ${fields}
          <p class="actions">
            <button type="submit">${words.buttons[step]}</button>
            <a class="more back" href="${pathTo(lang, before ?? 'cart')}">${words.back}</a>
          </p>
        </form>
        <aside class="summary">
          <h2>${t.cart.summary}</h2>
          ${shortLines(lang, lang, totals.lines)} ${totalsList(visit, totals, lang)}
        </aside>
      </div>`,
  };
  if (faulty) view.status = 422;
  return view;
}
