import { bySlug, CATEGORIES, findProducts, PRODUCTS } from '../catalogue.ts';
import { html } from '../html.ts';
import {
  categoryCard,
  crumbs,
  crumbsLd,
  heading,
  productCard,
  type Crumb,
} from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

export function shopPage(visit: Visit): View {
  const { lang, t } = visit;
  return {
    page: 'shop',
    title: t.shop.title,
    description: t.shop.intro,
    main: html`${heading(t.shop.title, t.shop.intro)}
      <ul class="arches small-arches">
        ${CATEGORIES.map((category) => categoryCard(visit, category))}
      </ul>
      <ul class="shelf">
        ${PRODUCTS.map((product) => productCard(visit, product))}
      </ul>
      <aside class="aside tinted">
        <h2>${t.shop.toOrder}</h2>
        <p>${t.shop.toOrderText}</p>
        <p><a class="button quiet" href="${pathTo(lang, 'pricing')}">${t.home.toOrder}</a></p>
      </aside>`,
  };
}

export function categoryPage(visit: Visit, slug: string): View | undefined {
  const { lang, t } = visit;
  const category = bySlug(CATEGORIES, lang, slug);
  if (!category) return undefined;
  const way: Crumb[] = [
    { name: t.nav.shop, page: 'shop' },
    { name: category.name[lang], page: 'category', slug: category.slug[lang] },
  ];
  return {
    page: 'category',
    slug: category.slug,
    title: category.name[lang],
    description: category.intro[lang],
    ld: [{ '@type': 'CollectionPage', name: category.name[lang] }, crumbsLd(visit, way)],
    main: html`${crumbs(visit, way)} ${heading(category.name[lang], category.intro[lang])}
      <ul class="shelf">
        ${PRODUCTS.filter((product) => product.category === category.id).map((product) =>
          productCard(visit, product),
        )}
      </ul>
      <p><a class="more" href="${pathTo(lang, 'sizes')}">${t.shop.sizesHint}</a></p>`,
  };
}

export function searchPage(visit: Visit): View {
  const { lang, t } = visit;
  const query = (visit.query.get('q') ?? '').trim().slice(0, 100);
  const found = findProducts(lang, query);
  const title = !query
    ? t.search.title
    : found.length
      ? t.search.found(found.length, query)
      : t.search.none(query);
  return {
    page: 'search',
    title,
    hidden: true,
    search: query && `?q=${encodeURIComponent(query)}`,
    main: html`${heading(title, found.length ? undefined : t.search.hint)}
      <form class="ask" action="${pathTo(lang, 'search')}">
        <p class="field">
          <label for="query">${t.search.label}</label
          ><input id="query" type="search" name="q" maxlength="100" value="${query}" />
        </p>
        <p><button type="submit">${t.search.button}</button></p>
      </form>
      <ul class="shelf">
        ${found.map((product) => productCard(visit, product))}
      </ul>`,
  };
}
