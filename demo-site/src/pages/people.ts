import { MAX_MESSAGE } from '../address.ts';
import { html } from '../html.ts';
import { showDate } from '../money.ts';
import type { Order } from '../orders.ts';
import { complaint, field, notice } from '../parts/form.ts';
import { heading } from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';
import { invoicePath } from './order.ts';

/** @param typed  what was sent and could not be taken */
export function contactPage(visit: Visit, typed?: URLSearchParams): View {
  const { lang, t } = visit;
  const words = t.contact;
  const view: View = {
    page: 'contact',
    title: words.title,
    description: words.intro,
    ld: [{ '@type': 'ContactPage', name: words.title }],
    main: html`${heading(words.title, words.intro)}
      ${visit.query.has('sent') ? notice(words.sent) : ''}${typed ? complaint(words.fault) : ''}
      <div class="basket">
        <form class="step" method="post" action="${pathTo(lang, 'contact')}">
          ${field({ name: 'name', label: words.name, value: typed?.get('name') ?? '', autocomplete: 'name' })}
          ${field({ name: 'email', label: words.email, value: typed?.get('email') ?? '', type: 'email', autocomplete: 'email' })}
          <p class="field">
            <label for="subject">${words.subject}</label
            ><select id="subject" name="subject">
              ${words.subjects.map((subject) => html`<option${subject === typed?.get('subject') ? html` selected` : ''}>${subject}</option>`)}
            </select>
          </p>
          <p class="field">
            <label for="message">${words.message}</label
            ><textarea id="message" name="message" rows="7" maxlength="${MAX_MESSAGE}" required>
${typed?.get('message') ?? ''}</textarea>
          </p>
          <p><button type="submit">${words.button}</button></p>
        </form>
        <aside class="summary">
          <h2>${words.visit}</h2>
          <p>${t.footer.address}</p>
          <p>${words.visitText}</p>
          <p>${words.phone}: <bdi dir="ltr">+98 31 3221 0417</bdi></p>
        </aside>
      </div>`,
  };
  if (typed) view.status = 422;
  return view;
}

export function accountPage(visit: Visit, orders: readonly Order[]): View {
  const { lang, t } = visit;
  const { name } = visit.session;
  return {
    page: 'account',
    title: t.account.title,
    hidden: true,
    main: html`<div class="reading">
      ${heading(t.account.title, name ? t.account.hello(name) : t.account.guest)}
      <h2>${t.account.orders}</h2>
      ${
        orders.length
          ? html`<ul class="short-lines">
              ${orders.map(
                (order) =>
                  html`<li>
                    <span><bdi>${order.number}</bdi> · ${showDate(lang, order.placed)}</span>
                    <a href="${invoicePath(lang, order)}"
                      >${t.account.invoice}<span class="unseen"> ${order.number}</span></a
                    >
                  </li>`,
              )}
            </ul>`
          : html`<p>${t.account.none}</p>`
      }
      ${
        name
          ? html`<form method="post" action="${pathTo(lang, 'account')}">
              <button class="quiet" type="submit">${t.account.signOut}</button>
            </form>`
          : html`<p>
              <a class="button" href="${pathTo(lang, 'login')}">${t.account.loginTitle}</a>
            </p>`
      }
      <p><a class="more" href="${pathTo(lang, 'club')}">${t.club.title}</a></p>
    </div>`,
  };
}

export const loginPage = ({ lang, t }: Visit): View => ({
  page: 'login',
  title: t.account.loginTitle,
  hidden: true,
  main: html`<div class="reading">
    ${heading(t.account.loginTitle, t.account.loginIntro)}
    <form class="ask" method="post" action="${pathTo(lang, 'login')}">
      ${field({ name: 'name', label: t.account.name, autocomplete: 'name' })}
      <p><button type="submit">${t.account.button}</button></p>
    </form>
  </div>`,
});

export const notFoundPage = ({ lang, t }: Visit): View => ({
  page: 'home',
  title: t.notFound.title,
  hidden: true,
  status: 404,
  main: html`${heading(t.notFound.title, t.notFound.text)}
    <p class="actions">
      <a class="button" href="${pathTo(lang, 'shop')}">${t.shop.title}</a>
      <a class="button quiet" href="${pathTo(lang, 'home')}">${t.nav.home}</a>
    </p>`,
});
