import type { PageKind } from '@safar/journey';

/** Where visitors go from a page of each kind, by weight; `leave` ends the visit. */
export const NEXT: Record<PageKind, Partial<Record<PageKind | 'leave', number>>> = {
  home: {
    category: 30,
    product: 12,
    portfolio: 10,
    article: 8,
    pricing: 6,
    search: 5,
    about: 4,
    leave: 25,
  },
  landing: { product: 30, category: 18, pricing: 8, leave: 44 },
  article: { article: 12, product: 14, category: 10, guide: 6, portfolio: 5, leave: 53 },
  portfolio: {
    portfolio: 12,
    pricing: 14,
    product: 14,
    category: 8,
    about: 6,
    contact: 5,
    leave: 41,
  },
  category: { product: 52, category: 12, search: 4, home: 3, leave: 29 },
  search: { product: 50, search: 10, category: 10, leave: 30 },
  product: {
    product: 20,
    cart: 7,
    category: 10,
    reviews: 8,
    policy: 7,
    guide: 6,
    faq: 5,
    pricing: 5,
    compare: 4,
    about: 2,
    leave: 34,
  },
  // Made to order has its price on request, and shipping costs are told late: here the shop leaks.
  pricing: { product: 10, contact: 7, portfolio: 5, faq: 5, policy: 5, cart: 3, leave: 65 },
  policy: { product: 12, cart: 8, faq: 5, leave: 75 },
  guide: { product: 38, category: 16, compare: 8, faq: 5, leave: 33 },
  compare: { product: 42, reviews: 13, cart: 8, leave: 37 },
  about: { category: 20, home: 15, contact: 12, portfolio: 10, leave: 43 },
  faq: { product: 24, policy: 10, contact: 8, cart: 8, leave: 50 },
  contact: { home: 15, product: 10, faq: 10, leave: 65 },
  reviews: { product: 42, cart: 15, policy: 5, leave: 38 },
  demo: { pricing: 30, leave: 70 },
  cart: { checkout: 44, product: 14, policy: 12, category: 6, leave: 26 },
  checkout: { checkout: 34, order: 34, policy: 6, cart: 6, leave: 22 },
  order: { account: 12, rewards: 8, tracking: 8, leave: 72 },
  account: { tracking: 32, category: 10, support: 8, leave: 50 },
  tracking: { support: 12, home: 10, leave: 78 },
  support: { faq: 15, contact: 10, leave: 75 },
  docs: { support: 20, leave: 80 },
  rewards: { category: 28, leave: 72 },
  survey: { rewards: 12, leave: 88 },
  other: { home: 40, leave: 60 },
};

/** What a kind does to the wish to buy, once seen. */
export const SWAY: Partial<Record<PageKind, number>> = {
  reviews: 1.8,
  guide: 1.4,
  faq: 1.3,
  portfolio: 1.2,
  policy: 0.5,
};

/** A name in an address, in English and in Persian. */
type Name = readonly [en: string, fa: string];

const GOODS: readonly Name[] = [
  ['turquoise-fish-bowl', 'کاسه-فیروزه‌ای-ماهی'],
  ['cypress-tablecloth', 'رومیزی-قلمکار-سرو'],
  ['engraved-tray', 'سینی-قلم‌زنی'],
  ['garden-kilim', 'گلیم-خشتی'],
  ['boteh-cushion', 'کوسن-بته‌جقه'],
  ['pomegranate-vase', 'گلدان-انار'],
  ['six-courtyard-cups', 'شش-پیاله-حیاط'],
  ['saddlebag-tote', 'کیف-خورجینی'],
  ['rose-water-scarf', 'شال-گلاب'],
  ['hammered-jug', 'پارچ-چکش‌کاری'],
  ['rosette-sugar-bowl', 'قندان-گل‌بوته'],
  ['bakhtiari-runner', 'کناره-بختیاری'],
];
const CRAFTS: readonly Name[] = [
  ['ceramics', 'سفال-و-سرامیک'],
  ['block-printed-textiles', 'پارچه-قلمکار'],
  ['copper', 'مس'],
  ['kilims', 'گلیم'],
];
const STORIES: readonly Name[] = [
  ['why-turquoise', 'چرا-فیروزه‌ای'],
  ['washing-a-kilim', 'شستن-گلیم'],
  ['how-a-printing-block-is-cut', 'قالب-قلمکار-چطور-تراشیده-می‌شود'],
  ['a-morning-in-the-coppersmiths-lane', 'یک-صبح-در-بازار-مسگرها'],
];
const WORKS: readonly Name[] = [
  ['tea-house-in-yazd', 'چای‌خانه-یزد'],
  ['guest-house-in-kashan', 'اقامتگاه-کاشان'],
  ['dining-room-in-tehran', 'سالن-غذاخوری-تهران'],
  ['wedding-in-lisbon', 'عروسی-در-لیسبون'],
];
const CHECKOUT: readonly Name[] = [
  ['address', 'نشانی'],
  ['delivery', 'ارسال'],
  ['payment', 'پرداخت'],
  ['review', 'بازبینی'],
];

/** The pages of each kind in English and in Persian, as the demo shop has them; `*` is one of the names beside it. */
const PAGES: Record<PageKind, [en: string, fa: string, names?: readonly Name[]]> = {
  home: ['/', '/fa/'],
  landing: ['/yalda-gifts', '/fa/هدیه-یلدا'],
  article: ['/journal/*', '/fa/مجله/*', STORIES],
  portfolio: ['/portfolio/*', '/fa/نمونه‌کارها/*', WORKS],
  category: ['/collections/*', '/fa/دسته‌بندی/*', CRAFTS],
  search: ['/search', '/fa/جستجو'],
  product: ['/products/*', '/fa/محصولات/*', GOODS],
  pricing: ['/pricing', '/fa/تعرفه‌ها'],
  guide: ['/buying-guide', '/fa/راهنمای-خرید'],
  compare: ['/compare', '/fa/مقایسه'],
  about: ['/about', '/fa/درباره-ما'],
  faq: ['/faq', '/fa/سوالات-متداول'],
  contact: ['/contact', '/fa/تماس-با-ما'],
  reviews: ['/reviews', '/fa/نظرات-مشتریان'],
  demo: ['/visit-the-workshop', '/fa/بازدید-از-کارگاه'],
  policy: ['/shipping-and-returns', '/fa/شرایط-ارسال-و-بازگشت-کالا'],
  cart: ['/cart', '/fa/سبد-خرید'],
  checkout: ['/checkout/*', '/fa/تسویه-حساب/*', CHECKOUT],
  order: ['/order/:id/thank-you', '/fa/سفارش/:id/فاکتور'],
  account: ['/account', '/fa/حساب-کاربری'],
  tracking: ['/track-order', '/fa/پیگیری-سفارش'],
  support: ['/support', '/fa/پشتیبانی'],
  docs: ['/care', '/fa/نگهداری'],
  rewards: ['/loyalty-club', '/fa/باشگاه-مشتریان'],
  survey: ['/survey', '/fa/نظرسنجی'],
  other: ['/privacy', '/fa/حریم-خصوصی'],
};

/**
 * The path of some page of a kind.
 *
 * @param at  0 to 1: which one, where there are several; the first ones are the most visited
 */
export function pathOf(kind: PageKind, persian: boolean, at: number): string {
  const [en, fa, names = []] = PAGES[kind];
  const name = names[Math.floor(at * at * names.length)];
  return (persian ? fa : en).replace('*', name?.[persian ? 1 : 0] ?? '');
}

/** Events that visitors cause on a page of a kind, with their chance. */
export const EVENTS: Partial<Record<PageKind, Record<string, number>>> = {
  product: { wishlist: 0.05, 'size-chart': 0.03 },
  article: { newsletter: 0.02 },
  home: { newsletter: 0.01 },
  contact: { lead: 0.35 },
  pricing: { lead: 0.04 },
};

/** A usual order, in each currency's own unit. */
export const USUAL_ORDER: Record<string, number> = {
  IRR: 18_000_000,
  IRT: 1_800_000,
  EUR: 55,
  USD: 60,
  GBP: 48,
};

/** The shop's week, Sunday first, and its day by the hour: quiet on Friday, busy in the evening. */
export const WEEK = [1.05, 1.08, 1.05, 1, 0.95, 0.72, 1.15];
export const HOURS = [
  9, 5, 2, 1, 1, 1, 2, 4, 8, 11, 13, 14, 13, 12, 12, 12, 13, 14, 16, 19, 23, 26, 24, 16,
];

export const COUNTRIES = { IR: 84, DE: 4, TR: 3, CA: 3, AE: 2, US: 2, GB: 1, SE: 1 };
export const DEVICE_SHARES = { mobile: 75, desktop: 20, tablet: 4, other: 1 };
