import { cleanPath } from './clean-path.ts';
import { followPath } from './follow-path.ts';
import { matchesGlob } from './glob.ts';
import { KINDS, type PageKind } from './kinds.ts';
import { readWords } from './vocabulary.ts';

/** An owner's own word on what a page is for. Rules are tried in order; the first that matches wins. */
export interface Rule {
  /** Glob on the path: `*` is anything within one segment, `**` anything at all. Example: `/made-to-order/*`. */
  glob: string;
  kind: PageKind;
}

/** What a page tells of itself. */
export interface Page {
  url: string;
  /** The path, where it has been cleaned already; else it is cleaned here. */
  path?: string;
  /** What the page says of itself for Safar. */
  kind?: string;
  /** The owner's own rules. */
  rules?: readonly Rule[];
  /** The `class` of `<body>`; on Shopify, `shopify-` and its page type is added by the reader. */
  bodyClass?: string;
  /** The `@type`s found in JSON-LD. */
  ldTypes?: readonly string[];
  ogType?: string;
}

/** Which of the sources decided. */
export type Source = 'page' | 'rule' | 'platform' | 'schema' | 'path' | 'none';

/**
 * Classes by which a platform says what a page is: WooCommerce's, WordPress' `single-` and `tax-` and
 * `home`, `blog` and `search`, Shopify's page type and its themes' templates, and Magento's, which name module, controller and action. What follows
 * is read as a path. WooCommerce's notice of a demo store is on every page and says nothing.
 */
const CLASSES =
  /(\b(woocommerce(?!-demo)|shopify|single(?!-author)|tax|customer|\w+(?=-\w+-(index|view|success|history)))|(^|\s)template(?!-suffix))-\S+|(^|\s)(blog|search)(?!\S)/g;

/** schema.org types of a page as a whole. A person's profile is no account, a vacancy no article. */
const TYPES = /\b(?!Profile|Job)\w*(Article|Posting|Page|Product|Group)\b/g;

/**
 * What a host of its own tells, as the segment in front of the path: `blog.`, `docs.`, `support.`,
 * `account.`, the `app.` or `my.` that customers log in to, and anybody's on readthedocs.io. A site's own
 * name says nothing, be it `story.com`, and neither does the shop's `shop.` or the product's `demo.`.
 */
function hostOf(url: string): string {
  const word = /\/\/([a-z]+)\.[^/.]+\./.exec(url.replace(/\w+\.readthe(docs)/, '$1.a'))?.[1] ?? '';
  if (/^(app|my)$/.test(word)) return '/account';
  return /land|art|docs|supp|acc|track|faq|rew|surv|other/.test(`${readWords(word)}`)
    ? `/${word}`
    : '';
}

/**
 * What a page is for, and which source said so. The first of these that knows a kind decides:
 * the page itself, the owner's rules, the shop platform, structured data, the path.
 * It never throws, whatever it is given; where nothing is known, a page is `other`.
 *
 * @example classifyPage({ url: 'https://shop.example/blog/pricing' }) // { kind: 'article', by: 'path' }
 */
export function classifyPage(page: Page): { kind: PageKind; by: Source } {
  const path = page?.path ?? cleanPath(page?.url);
  const sources: Record<string, () => unknown> = {
    page: () => page.kind,
    rule: () => page.rules!.find((rule) => matchesGlob(path, rule.glob))!.kind,
    platform() {
      const classes = page.bodyClass!;
      if (/error404|-404|noroute/.test(classes)) return 'other';
      if (/\bhome(?!\S)/.test(classes)) return 'home';
      // It is a checkout page as well.
      if (/order-received/.test(classes)) return 'order';
      // Whatever it shows there: an order, payment methods, addresses.
      if (/woocommerce-account/.test(classes)) return 'account';
      // The last that says anything.
      return classes
        .match(CLASSES)!
        .map((name) =>
          followPath(
            name
              .replace('customers', 'account')
              // A colour, a size.
              .replace('tax-pa_', 'category-')
              // One of a kind: `single-service`.
              .replace(/^single.*/, '$&-x')
              .replace(/-/g, '/'),
          ),
        )
        .filter(Boolean)
        .pop();
    },
    schema() {
      // A list before the first product is a list of products.
      const kinds = `${page.ldTypes}`
        .replace(/ItemList.*Product/, 'CollectionPage')
        .match(TYPES)
        ?.map(readWords);
      // In the order of the kinds: an article with a product in it is an article, a product with an FAQ a product.
      return (
        KINDS.find(
          (kind) =>
            kinds?.includes(kind) &&
            // Any page may end in a few questions: it is theirs where its path says nothing else.
            (kind !== 'faq' || !sources.path!()),
        ) ??
        // Where WordPress shows a page, plugins call it an article, be it about us or the cart.
        (/page-id/.test(page.bodyClass!) || /\b(article|product)/.exec(page.ogType!)![0])
      );
    },
    path() {
      // A year and a month in front: a post.
      const kind = path.startsWith('/:id/:id')
        ? 'article'
        : // Shopify shows an order, from its placing on, under the number of the shop.
          path.startsWith('/:id/orders/')
          ? 'order'
          : followPath(hostOf(page.url) + path) ||
            // A day in front, as newspapers write it.
            (/\/:id\/(:id|[a-z]{3})\/:id\/./.test(path) ? 'article' : '');
      return /^(home|category|)$/.test(kind) &&
        /[?&]_?(s|q|k|term|\w*query|search\w*|keywords?)=/i.test(page.url) &&
        // Shopify's lists of a vendor or a type.
        !/collections\/./.test(path)
        ? 'search'
        : kind;
    },
  };
  for (const by in sources)
    try {
      const kind = sources[by]!() as PageKind;
      if (KINDS.includes(kind)) return { kind, by: by as Source };
    } catch {}
  return { kind: 'other', by: 'none' };
}
