import type { PageKind } from './kinds.ts';
import { readWords } from './vocabulary.ts';

/**
 * What a segment must hold to give way to one under it, as `holder held segment`, with a slash behind a
 * holder that has other segments in between. All else keeps what is under it: a blog post on pricing is an
 * article, a product called about time a product, the steps of a checkout are the checkout until the
 * order is placed. But a company's page has a team (and in it a Ms Price) and a contact page under it, a help centre its
 * FAQ and right beneath it its terms and its size guide, a guide to the shop its terms, a collection
 * products, a product its reviews and its pricing, an app its pricing; and the folder that a customers' area is installed in says nothing of its scripts.
 */
const GIVES_WAY = RegExp(
  [
    '(home|about|shop)?/? (?!pri\\S+ \\w+-price$)',
    'c(art|h\\w+)/? (c(art|h)|order|track)',
    'support (policy|guide \\S*(siz|fit|buy|order))',
    'support/? (contact (?!\\d)|faq (?!ques|answ)|docs (?!get))',
    '(support|account|policy)/? track\\S+ (?!cook)',
    'account \\w+ c(art|heckout)$',
    'checkout account .*hist',
    'support/? policy [a-z].*policy$',
    'account/? (demo|pricing pric)',
    '(contact|pricing) faq',
    'guide/? (policy|faq)',
    '(category|pricing)/? (prod|comp)',
    'prod\\w+/ rev',
    'prod\\w+/? demo \\S*(get|req|free|book)',
    'prod\\w+/? (comp|pricing pricing$)',
    'products/? (cat\\w+ (cat|col|best|دسته)|search search$)',
    'service (about|faq|contact|policy)',
    'portfolio account',
    'search/? (category cat|surv)',
    'account/? .*php',
  ]
    .map((way) => `^${way}`)
    .join('|'),
);

/**
 * What a segment is where its words do not say it: shops without folders mark a product, or a
 * category, by how its name begins or ends.
 *
 * @param name     what its words say
 * @param holder   what holds it
 * @param strange  whether it lies beneath something that nobody knows
 */
function readMarks(
  segment: string,
  name: string | undefined,
  holder: string,
  strange: boolean,
): string | undefined {
  // `silver-ring-p-12`, `12-silver-ring.html`
  if (/-p-?\d+\b|^\d+-.*\.html?$/.test(segment)) return 'product';
  if (/-c-?\d+(\.\w+)?$/i.test(segment)) return 'category';
  // `/brand-x/12-about-time` is a thing, whatever its words, and `/3-clothes` a category.
  if (!holder && /^(?!4)\d+-\D/.test(segment)) return strange ? 'product' : (name ?? 'category');
  if (name !== undefined || !/\.html?$/.test(segment)) return name;
  // `/lamps.html`, `/gear.html` and `/women/tops-women.html` list, `/blue-lamp.html` shows one.
  return /(s|men)\.\w+$/.test(segment) || !/[-_\d]/.test(segment) ? 'category' : 'product';
}

/**
 * What a path leads to, read segment by segment.
 *
 * @param path  a clean one: numbers and the like are `:id`
 * @returns `''` where its words say nothing
 */
export function followPath(path: string): PageKind | '' {
  let holder = '';
  let beneath = false;
  let strange = false;
  for (const segment of path
    .replace(/\/(page|صفحه)\/:id/i, '')
    // What a blog lists under a category.
    .replace(/\/category\/(?=(news|blog)(\/|$))/i, '/')
    .replace(/\bproducts?\/list\b/i, 'category')
    // Magento's orders, and those of guests.
    .replace(/\bsales\/(?=order)/i, 'account/')
    .replace(/\bsales\/guest/i, 'track')
    // The name that marketplaces put in front of their mark of a product.
    .replace(/^.*(?=\/(dp|prd|itm)\/)/, '')
    // One book is one of what is sold, though "book" begins many phrases; an app is where it has a number.
    .replace(/\/(app\/(?=:id)|book\/)/i, '/product/')
    // `/orders/confirmation` is about one order, `/orders` and `/orders/12` are the customer's list.
    .replace(/\borders\/(?=:id\/(thank|confirm|success|complete))/i, '')
    // But the steps of an order are no order yet.
    .replace(/\borders?\/(?!:id|ship|deliver|addr)/i, 'order ')
    .split(/[/#]+/)) {
    if (!segment) continue;
    let name: string | undefined = readWords(segment);
    if (/^(category|shop)?$/.test(holder)) name = readMarks(segment, name, holder, strange);
    // The file that a folder shows: `/about/index.html`.
    if (holder && name === 'home') continue;
    if (name && GIVES_WAY.test(`${holder}${beneath ? '/' : ''} ${name} ${segment}`)) {
      // What a shop has a folder "service" for are its terms; a studio's are what it sells.
      holder = /^service$/i.test(segment) ? 'service' : name;
      beneath = false;
    } else if (
      // Two letters in front are a language or a country.
      holder
        ? name !== '' || /:id|^(?!page).*\d/.test(segment)
        : !/^[a-z]{2}([-_][a-z]{2})?$/i.test(segment)
    ) {
      beneath = true;
      strange ||= name === undefined;
      // Of a shop, a word or two in the plural are a category: `/shop/rings`, `/shop/gold-rings`.
      if (holder !== 'shop' || !/^[a-z]+(-[a-z]+)?[^s]s$/.test(segment))
        holder = holder.replace(/shop|products|service/, 'product').replace('home', '');
    }
  }
  return (holder.replace(/shop|products|service/, 'category') ||
    (!beneath
      ? 'home'
      : // A name and its number, as marketplaces have it: `/t/blue-running-shoe/CW2288-111`.
        /(([^/]+[-_]){2}[^/]+|:id)\/:id$/.test(path)
        ? 'product'
        : '')) as PageKind;
}
