import { ARTICLES } from '../copy/articles.ts';
import { REVIEWS } from '../copy/customer-reviews.ts';
import { CATEGORIES, productById } from '../catalogue.ts';
import { html } from '../html.ts';
import { categoryCard, picture, productCard, stars } from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';
import { articleCard } from './journal.ts';

const FAVOURITES = ['bowl', 'tablecloth', 'runner', 'tray'].flatMap((id) => productById(id) ?? []);

export function homePage(visit: Visit): View {
  const { lang, t } = visit;
  const main = html`<section class="hero">
      <div>
        <h1>${t.home.title}</h1>
        <p class="lead">${t.home.lead}</p>
        <p class="actions">
          <a class="button" href="${pathTo(lang, 'shop')}">${t.home.shopNow}</a>
          <a class="button quiet" href="${pathTo(lang, 'pricing')}">${t.home.toOrder}</a>
        </p>
      </div>
      <div class="niches">
        ${['vase', 'bowl', 'jug'].map((id) => picture(id, productById(id)!.alt[lang], false, true))}
      </div>
    </section>
    <section>
      <h2>${t.home.shelves}</h2>
      <ul class="arches">
        ${CATEGORIES.map((category) => categoryCard(visit, category))}
      </ul>
    </section>
    <section>
      <h2>${t.home.favourites}</h2>
      <ul class="shelf">
        ${FAVOURITES.map((product) => productCard(visit, product))}
      </ul>
    </section>
    <section class="split tinted">
      ${picture('workshop', '', true)}
      <div>
        <h2>${t.home.storyTitle}</h2>
        <p>${t.home.story}</p>
        <p><a class="more" href="${pathTo(lang, 'about')}">${t.home.storyMore}</a></p>
      </div>
    </section>
    <section>
      <h2>${t.home.journal}</h2>
      <ul class="notes">
        ${ARTICLES.slice(0, 3).map((article) => articleCard(visit, article))}
      </ul>
      <p><a class="more" href="${pathTo(lang, 'journal')}">${t.home.all}</a></p>
    </section>
    <section class="said">
      <h2>${t.home.said}</h2>
      <div class="quotes">
        ${REVIEWS.slice(0, 2).map(
          (review) =>
            html`<blockquote>
              ${stars(visit, review.stars)}
              <p>${review.text[lang]}</p>
              <footer>${review.who[lang]} · ${review.town[lang]}</footer>
            </blockquote>`,
        )}
      </div>
      <p><a class="more" href="${pathTo(lang, 'reviews')}">${t.home.allReviews}</a></p>
    </section>`;
  return {
    page: 'home',
    title: t.brand,
    main,
    ld: [
      {
        '@type': 'Organization',
        name: t.brand,
        url: visit.origin + pathTo(lang, 'home'),
        logo: `${visit.origin}/assets/mark.svg`,
      },
    ],
  };
}
