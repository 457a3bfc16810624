import type { Both, Lang } from './lang.ts';

/** Every address of the shop in both languages. `:slug` stands for what is shown. */
export const PATHS = {
  home: { en: '/', fa: '/fa/' },
  journal: { en: '/journal', fa: '/fa/مجله' },
  article: { en: '/journal/:slug', fa: '/fa/مجله/:slug' },
  portfolio: { en: '/portfolio', fa: '/fa/نمونه‌کارها' },
  project: { en: '/portfolio/:slug', fa: '/fa/نمونه‌کارها/:slug' },
  shop: { en: '/shop', fa: '/fa/فروشگاه' },
  category: { en: '/collections/:slug', fa: '/fa/دسته‌بندی/:slug' },
  product: { en: '/products/:slug', fa: '/fa/محصولات/:slug' },
  search: { en: '/search', fa: '/fa/جستجو' },
  pricing: { en: '/pricing', fa: '/fa/تعرفه‌ها' },
  guide: { en: '/buying-guide', fa: '/fa/راهنمای-خرید' },
  sizes: { en: '/size-chart', fa: '/fa/راهنمای-اندازه' },
  compare: { en: '/compare', fa: '/fa/مقایسه' },
  about: { en: '/about', fa: '/fa/درباره-ما' },
  faq: { en: '/faq', fa: '/fa/سوالات-متداول' },
  contact: { en: '/contact', fa: '/fa/تماس-با-ما' },
  reviews: { en: '/reviews', fa: '/fa/نظرات-مشتریان' },
  shipping: { en: '/shipping-and-returns', fa: '/fa/شرایط-ارسال-و-بازگشت-کالا' },
  privacy: { en: '/privacy', fa: '/fa/حریم-خصوصی' },
  cart: { en: '/cart', fa: '/fa/سبد-خرید' },
  checkout: { en: '/checkout', fa: '/fa/تسویه-حساب' },
  address: { en: '/checkout/address', fa: '/fa/تسویه-حساب/نشانی' },
  delivery: { en: '/checkout/delivery', fa: '/fa/تسویه-حساب/ارسال' },
  payment: { en: '/checkout/payment', fa: '/fa/تسویه-حساب/پرداخت' },
  review: { en: '/checkout/review', fa: '/fa/تسویه-حساب/بازبینی' },
  order: { en: '/order/:slug/thank-you', fa: '/fa/سفارش/:slug/فاکتور' },
  tracking: { en: '/track-order', fa: '/fa/پیگیری-سفارش' },
  support: { en: '/support', fa: '/fa/پشتیبانی' },
  club: { en: '/loyalty-club', fa: '/fa/باشگاه-مشتریان' },
  survey: { en: '/survey', fa: '/fa/نظرسنجی' },
  account: { en: '/account', fa: '/fa/حساب-کاربری' },
  login: { en: '/account/login', fa: '/fa/حساب-کاربری/ورود' },
} as const satisfies Record<string, Both>;

export type PageId = keyof typeof PATHS;

/** The address of a page, percent-encoded as links and redirects want it. */
export const pathTo = (lang: Lang, page: PageId, slug = ''): string =>
  encodeURI(PATHS[page][lang].replace(':slug', slug));
