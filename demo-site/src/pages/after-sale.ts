import { html, type Html } from '../html.ts';
import { showDate, showNumber } from '../money.ts';
import { statusOf, type Order, type OrderStatus } from '../orders.ts';
import { choices, complaint, field, notice } from '../parts/form.ts';
import { heading } from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

const STATES: readonly OrderStatus[] = ['received', 'packing', 'sent'];

/** @param order  the order asked for; `undefined` where none was, or there is none of that number */
export function trackingPage(visit: Visit, number: string, order: Order | undefined): View {
  const { lang, t } = visit;
  const words = t.tracking;
  return {
    page: 'tracking',
    title: words.title,
    search: number && `?number=${encodeURIComponent(number)}`,
    main: html`<div class="reading">
      ${heading(words.title, words.intro)}
      ${number && !order ? complaint(words.unknown(number)) : ''}
      ${order ? stateOf(visit, order) : ''}
      <form class="ask" action="${pathTo(lang, 'tracking')}">
        ${field({ name: 'number', label: words.label, value: number, placeholder: 'ND-10423' })}
        <p><button type="submit">${words.button}</button></p>
      </form>
      <p><a class="more" href="${pathTo(lang, 'support')}">${t.support.title}</a></p>
    </div>`,
  };
}

function stateOf({ lang, t }: Visit, order: Order): Html {
  const at = STATES.indexOf(statusOf(order));
  return html`<section class="state" aria-labelledby="state" role="status">
    <h2 id="state">${t.tracking.status} <bdi>${order.number}</bdi></h2>
    <ol class="steps">
      ${STATES.map((state, i) => html`<li${i === at ? html` aria-current="step"` : i < at ? html` class="done"` : ''}>${t.tracking.states[state]}</li>`)}
    </ol>
    <p class="small">${t.tracking.placedOn} ${showDate(lang, order.placed)}</p>
  </section>`;
}

export const supportPage = ({ lang, t }: Visit): View => ({
  page: 'support',
  title: t.support.title,
  description: t.support.intro,
  main: html`<div class="reading wide">
    ${heading(t.support.title, t.support.intro)}
    <ul class="topics">
      ${t.support.topics.map(
        (topic) =>
          html`<li>
            <h2>${topic.title}</h2>
            <p>${topic.text}</p>
          </li>`,
      )}
    </ul>
    <p class="actions">
      <a class="button" href="${pathTo(lang, 'contact')}">${t.support.ask}</a>
      <a class="button quiet" href="${pathTo(lang, 'tracking')}">${t.support.track}</a>
    </p>
  </div>`,
});

export const clubPage = (visit: Visit, faulty = false): View => {
  const { lang, t } = visit;
  const view: View = {
    page: 'club',
    title: t.club.title,
    description: t.club.intro,
    main: html`<div class="reading wide">
      ${heading(t.club.title, t.club.intro)}
      ${visit.query.has('joined') ? notice(t.club.joined) : ''}${faulty ? complaint(t.club.fault) : ''}
      <ul class="topics">
        ${t.club.tiers.map(
          (tier) =>
            html`<li>
              <h2>${tier.name}</h2>
              <p>${tier.gift}</p>
            </li>`,
        )}
        <li>
          <h2>${t.club.friend}</h2>
          <p>${t.club.friendText}</p>
        </li>
      </ul>
      <form class="ask" method="post" action="${pathTo(lang, 'club')}">
        ${field({ name: 'email', label: t.club.email, type: 'email', autocomplete: 'email' })}
        <p><button type="submit">${t.club.button}</button></p>
      </form>
    </div>`,
  };
  if (faulty) view.status = 422;
  return view;
};

export const surveyPage = (visit: Visit): View => {
  const { lang, t } = visit;
  const words = t.survey;
  return {
    page: 'survey',
    title: words.title,
    description: words.intro,
    main: html`<div class="reading">
      ${heading(words.title, words.intro)}
      ${
        visit.query.has('thanks')
          ? notice(words.thanks)
          : html`<form class="ask" method="post" action="${pathTo(lang, 'survey')}">
              <h2>${words.rating}</h2>
              ${choices(
                'rating',
                words.rating,
                words.ratings.map((label, i) => ({
                  id: `${i + 1}`,
                  label,
                  end: showNumber(lang, i + 1),
                })),
                undefined,
              )}
              <h2>${words.again}</h2>
              ${choices(
                'again',
                words.again,
                (['yes', 'unsure', 'no'] as const).map((id) => ({ id, label: words[id] })),
                undefined,
              )}
              <p class="field">
                <label for="better">${words.better}</label
                ><textarea id="better" name="better" rows="4" maxlength="4000"></textarea>
              </p>
              <p><button type="submit">${words.button}</button></p>
            </form>`
      }
    </div>`,
  };
};
