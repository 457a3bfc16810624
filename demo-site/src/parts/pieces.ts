import type { Category, Product } from '../catalogue.ts';
import { pathTo, type PageId } from '../path-to.ts';
import { html, type Html } from '../html.ts';
import { showMoney } from '../money.ts';
import type { Visit } from '../view.ts';

/** A picture of the shop. Its size is stated so that nothing jumps when it comes. */
export const picture = (name: string, alt: string, wide = false, eager = false): Html =>
  html`<img
    src="/art/${name}.svg"
    alt="${alt}"
    width="${wide ? 800 : 400}"
    height="${wide ? 500 : 400}"
    ${eager ? '' : html` loading="lazy"`}
  />`;

/** A product on a shelf. */
export const productCard = ({ lang }: Visit, product: Product): Html =>
  html`<li class="card">
    <a href="${pathTo(lang, 'product', product.slug[lang])}"
      >${picture(product.id, '')}<span class="name">${product.name[lang]}</span></a
    >
    <p>${product.brief[lang]}</p>
    <p class="price">${showMoney(lang, product.price[lang])}</p>
  </li>`;

/** A shelf, with its picture under an arch. */
export const categoryCard = ({ lang }: Visit, category: Category): Html =>
  html`<li class="arch">
    <a href="${pathTo(lang, 'category', category.slug[lang])}"
      >${picture(category.picture, '')}<span class="name">${category.name[lang]}</span></a
    >
  </li>`;

/** The way from the front page to here; the last is the page itself. */
export interface Crumb {
  name: string;
  page: PageId;
  slug?: string;
}

export const crumbs = ({ lang, t }: Visit, way: readonly Crumb[]): Html =>
  html`<nav class="crumbs" aria-label="${lang === 'en' ? 'Breadcrumb' : 'مسیر'}">
    <ol>
      <li><a href="${pathTo(lang, 'home')}">${t.nav.home}</a></li>
      ${way.map((crumb, i) =>
        i === way.length - 1
          ? html`<li><span aria-current="page">${crumb.name}</span></li>`
          : html`<li><a href="${pathTo(lang, crumb.page, crumb.slug)}">${crumb.name}</a></li>`,
      )}
    </ol>
  </nav>`;

/** The same as structured data. */
export const crumbsLd = ({ lang, t, origin }: Visit, way: readonly Crumb[]): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: t.nav.home, page: 'home' as const, slug: '' }, ...way].map(
    ({ name, page, slug }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: origin + pathTo(lang, page, slug),
    }),
  ),
});

/** Stars, said and drawn. */
export const stars = ({ t }: Visit, count: number): Html =>
  html`<span class="stars" role="img" aria-label="${t.reviews.of(count)}"
    >${'★'.repeat(count)}${'☆'.repeat(5 - count)}</span
  >`;

/** The heading of a page, with a line under it. */
export const heading = (title: string, lead?: string): Html =>
  html`<div class="heading">
    <h1>${title}</h1>
    ${lead ? html`<p class="lead">${lead}</p>` : ''}
  </div>`;

/** Text of headings (`## `) and paragraphs. */
export const prose = (text: string): Html =>
  html`${text
    .split(/\n\s*\n/)
    .map((part) =>
      part.startsWith('## ') ? html`<h2>${part.slice(3)}</h2>` : html`<p>${part}</p>`,
    )}`;
