import type { PageKind } from './kinds.ts';
import { readWords } from './vocabulary.ts';

/**
 * What a segment must hold to give way to one under it, as `holder held`. All else keeps what is under
 * it: a blog post on pricing is an article, a product called about time a product, the steps of a checkout
 * are the checkout until the order is placed. But a company's page has a team and a contact page
 * under it, a help centre its FAQ, a collection products, and a product its reviews.
 */
const GIVES_WAY =
  /^(home|about|shop)? |^c(art|h\w+) (c(art|h)|order|track)|^support (contact|faq|docs)|^(support|account|policy) track|^category (prod|comp)|^prod\w+ (rev|comp)|^products cat/;

/**
 * What a path leads to, read segment by segment.
 *
 * @param path  a clean one: numbers and the like are `:id`
 * @returns `''` where its words say nothing
 */
export function followPath(path: string): PageKind | '' {
  let holder = '';
  let beneath = false;
  for (const segment of path
    .replace(/\/page\/:id/i, '')
    // `/orders/confirmation` is about one order, `/orders` and `/orders/12` are the customer's list.
    .replace(/\borders\/(?=:id\/(thank|confirm|success|complete))/i, '')
    .replace(/\borders?\/(?!:id)/i, 'order ')
    .split(/[/#]+/)) {
    if (!segment) continue;
    const name = readWords(segment);
    if (name && GIVES_WAY.test(`${holder} ${name}`)) {
      holder = name;
      beneath = false;
    } else if (
      // Two letters in front are a language or a country.
      holder ? name !== '' || segment === ':id' : !/^[a-z]{2}([-_][a-z]{2})?$/i.test(segment)
    ) {
      beneath = true;
      holder = holder.replace(/shop|products/, 'product').replace('home', '');
    }
  }
  return (holder.replace(/shop|products/, 'category') || (beneath ? '' : 'home')) as PageKind;
}
