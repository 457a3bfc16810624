import { CATEGORIES, PRODUCTS } from './catalogue.ts';
import { ARTICLES } from './copy/articles.ts';
import { PROJECTS } from './copy/projects.ts';
import { LANGS, type Both, type Lang } from './lang.ts';
import { pathTo, type PageId } from './path-to.ts';

/** A page of the shop, and what a person would say that it is for. */
export interface ShopPage {
  /** Percent-encoded, as the browser has it. */
  path: string;
  /** A page kind. */
  kind: string;
  lang: Lang;
  /** It opens only to somebody who is buying, or has. */
  buying?: true;
}

/** An order number for addresses that name one; there is no such order. */
const SOME_ORDER = 'ND-10423';

const KINDS: Record<PageId, string> = {
  home: 'home',
  journal: 'article',
  article: 'article',
  portfolio: 'portfolio',
  project: 'portfolio',
  shop: 'category',
  category: 'category',
  product: 'product',
  search: 'search',
  pricing: 'pricing',
  guide: 'guide',
  sizes: 'guide',
  compare: 'compare',
  about: 'about',
  faq: 'faq',
  contact: 'contact',
  reviews: 'reviews',
  shipping: 'policy',
  privacy: 'policy',
  cart: 'cart',
  checkout: 'checkout',
  address: 'checkout',
  delivery: 'checkout',
  payment: 'checkout',
  review: 'checkout',
  order: 'order',
  tracking: 'tracking',
  support: 'support',
  club: 'rewards',
  survey: 'survey',
  account: 'account',
  login: 'account',
};

const SLUGS: Partial<Record<PageId, readonly Both[]>> = {
  article: ARTICLES.map(({ slug }) => slug),
  project: PROJECTS.map(({ slug }) => slug),
  category: CATEGORIES.map(({ slug }) => slug),
  product: PRODUCTS.map(({ slug }) => slug),
  order: [{ en: SOME_ORDER, fa: SOME_ORDER }],
};

const BUYING: readonly PageId[] = ['checkout', 'address', 'delivery', 'payment', 'review', 'order'];

/** Every page of the shop in both languages. */
export const PAGES: readonly ShopPage[] = LANGS.flatMap((lang) =>
  (Object.keys(KINDS) as PageId[]).flatMap((page) =>
    (SLUGS[page] ?? [{ en: '', fa: '' }]).map((slug): ShopPage => ({
      path: pathTo(lang, page, slug[lang]),
      kind: KINDS[page],
      lang,
      ...(BUYING.includes(page) ? { buying: true } : {}),
    })),
  ),
);
