import type { Desk } from '../desk.ts';
import type { Orders } from '../orders.ts';
import { clubPage, supportPage, surveyPage, trackingPage } from '../pages/after-sale.ts';
import { homePage } from '../pages/home.ts';
import { articlePage, journalPage } from '../pages/journal.ts';
import { accountPage, contactPage, loginPage } from '../pages/people.ts';
import { portfolioPage, projectPage } from '../pages/portfolio.ts';
import { productPage } from '../pages/product.ts';
import { categoryPage, searchPage, shopPage } from '../pages/shop.ts';
import {
  aboutPage,
  comparePage,
  faqPage,
  guidePage,
  pricingPage,
  privacyPage,
  reviewsPage,
  shippingPage,
  sizesPage,
} from '../pages/texts.ts';

/** Everything that is only looked at. */
export function pageRoutes(desk: Desk, orders: Orders): void {
  desk.show('home', homePage);
  desk.show('journal', journalPage);
  desk.show('article', articlePage);
  desk.show('portfolio', portfolioPage);
  desk.show('project', projectPage);
  desk.show('shop', shopPage);
  desk.show('category', categoryPage);
  desk.show('product', productPage);
  desk.show('search', searchPage);
  desk.show('pricing', pricingPage);
  desk.show('guide', guidePage);
  desk.show('sizes', sizesPage);
  desk.show('compare', comparePage);
  desk.show('about', aboutPage);
  desk.show('faq', faqPage);
  desk.show('reviews', reviewsPage);
  desk.show('shipping', shippingPage);
  desk.show('privacy', privacyPage);
  desk.show('support', supportPage);
  desk.show('contact', (visit) => contactPage(visit));
  desk.show('club', (visit) => clubPage(visit));
  desk.show('survey', surveyPage);
  desk.show('login', loginPage);
  desk.show('account', (visit) =>
    accountPage(
      visit,
      visit.session.orders.flatMap((number) => orders.find(number) ?? []),
    ),
  );
  desk.show('tracking', (visit) => {
    const number = (visit.query.get('number') ?? '').trim().slice(0, 40);
    return trackingPage(visit, number, orders.find(number));
  });
}
