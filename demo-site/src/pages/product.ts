import { MAX_QUANTITY } from '../cart.ts';
import { bySlug, CATEGORIES, PRODUCTS, type Product } from '../catalogue.ts';
import { REVIEWS } from '../copy/customer-reviews.ts';
import { html, type Html } from '../html.ts';
import { CURRENCY, plainMoney, showMoney } from '../money.ts';
import {
  crumbs,
  crumbsLd,
  picture,
  productCard,
  prose,
  stars,
  type Crumb,
} from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

export function productPage(visit: Visit, slug: string): View | undefined {
  const { lang, t } = visit;
  const product = bySlug(PRODUCTS, lang, slug);
  if (!product) return undefined;
  const category = CATEGORIES.find(({ id }) => id === product.category)!;
  const name = product.name[lang];
  const url = visit.origin + pathTo(lang, 'product', product.slug[lang]);
  const reviews = REVIEWS.filter((review) => review.piece === product.id);
  const way: Crumb[] = [
    { name: t.nav.shop, page: 'shop' },
    { name: category.name[lang], page: 'category', slug: category.slug[lang] },
    { name, page: 'product', slug: product.slug[lang] },
  ];
  const fact = (label: string, value: string): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;

  return {
    page: 'product',
    slug: product.slug,
    title: name,
    description: product.brief[lang],
    og: 'product',
    ld: [
      {
        '@type': 'Product',
        name,
        description: product.brief[lang],
        image: `${visit.origin}/art/${product.id}.svg`,
        sku: product.id,
        material: product.material[lang],
        brand: { '@type': 'Brand', name: t.brand },
        offers: {
          '@type': 'Offer',
          url,
          price: plainMoney(lang, product.price[lang]),
          priceCurrency: CURRENCY[lang],
          availability: 'https://schema.org/InStock',
        },
      },
      crumbsLd(visit, way),
    ],
    main: html`${crumbs(visit, way)}
      <div class="product">
        <div class="views">
          ${picture(product.id, product.alt[lang], false, true)}
          <figure>
            ${picture(`${product.id}-detail`, '')}
            <figcaption>${t.product.closer}</figcaption>
          </figure>
        </div>
        <div class="buy">
          <h1>${name}</h1>
          <p class="lead">${product.brief[lang]}</p>
          <p class="price">
            ${showMoney(lang, product.price[lang])} <small>${t.product.beforeTax}</small>
          </p>
          <form method="post" action="${pathTo(lang, 'cart')}">
            <input type="hidden" name="do" value="add" />
            <input type="hidden" name="product" value="${product.id}" />
            <p class="field">
              <label for="quantity">${t.product.quantity}</label
              ><input
                id="quantity"
                name="quantity"
                type="number"
                min="1"
                max="${MAX_QUANTITY}"
                value="1"
                required
              />
            </p>
            <p><button type="submit">${t.product.add}</button></p>
          </form>
          <ul class="promises">
            ${t.product.promises.map((promise) => html`<li>${promise}</li>`)}
          </ul>
          <h2>${t.product.facts}</h2>
          <dl class="facts">
            ${fact(t.product.ready, product.ready[lang])}
            ${fact(t.product.material, product.material[lang])}
            ${fact(t.product.size, product.size[lang])} ${fact(t.product.care, product.care[lang])}
          </dl>
          <p>
            <a class="more" href="${pathTo(lang, 'guide')}">${t.product.weighing}</a><br /><a
              class="more"
              href="${pathTo(lang, 'contact')}"
              >${t.product.ask}</a
            >
          </p>
        </div>
      </div>
      <section class="prose story">
        <h2>${t.product.story}</h2>
        ${prose(product.story[lang])}
        ${reviews.map(
          (review) =>
            html`<blockquote>
              ${stars(visit, review.stars)}
              <p>${review.text[lang]}</p>
              <footer>${review.who[lang]} · ${review.town[lang]}</footer>
            </blockquote>`,
        )}
      </section>
      <section>
        <h2>${t.product.related}</h2>
        <ul class="shelf">
          ${related(product).map((other) => productCard(visit, other))}
        </ul>
      </section>`,
  };
}

/** Its own shelf first, then one piece of each of the others. */
function related(product: Product): Product[] {
  const own = PRODUCTS.filter((other) => other.category === product.category && other !== product);
  const others = CATEGORIES.filter(({ id }) => id !== product.category).map(({ picture: id }) =>
    PRODUCTS.find((other) => other.id === id),
  );
  return [...own, ...others.flatMap((other) => other ?? [])].slice(0, MAX_RELATED);
}

const MAX_RELATED = 4;
