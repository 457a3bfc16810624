import type { Pages } from './pages.ts';

/** The fourth such set. */
export const mixedWords: Pages = {
  home: `
    https://rug.example/ /en-gb/ /fa /home/index /index.cfm
  `,
  product: `
    /products/olive-oil-500ml /collections/oils/products/olive-oil /product/صندلی-اداری/
    /shop/ceramics/small-bowl /products/pricing-strategy-book /product-page/mug /store/p/tea
    /محصولات/صندلی-گیمینگ /product/shipping-scale /services/copywriting /خدمات/پشتیبانی-سایت
    /p/7788 /product/show/12 /products/privacy-screen /catalog/product/view/id/3/s/x
  `,
  category: `
    /collections/oils /product-category/چای /shop/?filter=1 /categories/tea /product-tag/bio
    /brands/acme /دسته-بندی/چای /our-shop /online-store /black-friday-sale /new-in
    /bestsellers /all-collections /محصولات-جدید /brand /tag/wool /winter-sale
  `,
  cart: `
    /cart/index /shopping-cart /basket/ /سبد-خرید/?x /sabade-kharid /my-cart /checkout/cart/
  `,
  checkout: `
    /checkout/3 /checkout/pay /order/payment /پرداخت-نهایی /تسویه_حساب /one-page-checkout
    /tasviye-hesab /checkout/contact /purchase
  `,
  order: `
    /order-received/88 /checkout/order-success /thank-you-for-shopping /thanks-for-your-order
    /invoice.php /payment/thank-you /order-complete /پرداخت/موفق /فاکتور-سفارش /confirmation
  `,
  account: `
    /my-account/ /account/details /login.html /signup/free /register-now /user /users/12
    /customer/orders /orders /my-wishlist/ /password-reset /حساب-کاربری/ /سفارشات-من
    /ثبت-نام-کاربر /ورود-کاربران /account-settings /Account/Register
  `,
  search: `
    /search?q=1 /?s=a /product-search /search/?term=x&q=y /جستجوی-محصول
  `,
  article: `
    /blog/ /blog/2 /blogs/news/x /articles/a /news /2021/12/x /tea-journal /press-room
    /our-news /blog-post/about-tea /مقالات /بلاگ /مجله/تعرفه /اخبار-شرکت /magazine/12
  `,
  about: `
    /about-us /our-story.html /about/team /company/ /our-philosophy-story /the-story
    /درباره-ما.html /darbare /about/press-x /meet-the-founders /درباره_فروشگاه
  `,
  contact: `
    /contact-us/ /contacts /contact-me /en/contact-us /location /تماس-با-ما.php /tamas_ba_ma
    /contact-page /request-a-free-quote /ارتباط-باما /find-a-location
  `,
  faq: `
    /faq/ /faqs /help/faq /product-questions /سوالات-متداول/ /پرسش‌های-متداول
    /frequently-asked /questions-answers
  `,
  pricing: `
    /pricing/ /plans/ /our-rates /price-list.html /prices-and-plans /تعرفه‌-ها /لیست-قیمت‌ها
    /قیمت‌های-عمده /service-packages /gheimat
  `,
  portfolio: `
    /portfolio/kitchen /our-work/brand /projects/1 /case-study/tea /gallery/2
    /نمونه-کارهای-ما /پروژه‌های-ما /nemoone-karha /customers/tea-co /design-portfolio
    /past-projects
  `,
  guide: `
    /size-guide/ /tea-buying-guide /brewing-guide /how-to-brew /guide-to-tea /راهنمای-دم-کردن
    /راهنمای-خرید/ /rahnama /size-chart.html /guides/tea
  `,
  compare: `
    /compare/ /tea-vs-coffee /comparison-table /compare-teas /alternatives/x /مقایسه/
    /competitor-alternative
  `,
  policy: `
    /privacy-policy.html /terms /terms-of-service/ /shipping-returns /return-policy
    /refund-policy /delivery-policy /cookies /legal-notice /exchange /قوانین-و-شرایط
    /حریم-خصوصی/ /ارسال-رایگان /بازگشت-وجه /گارانتی-محصولات /harim-khososi
  `,
  tracking: `
    /track-your-order/ /order-tracking/88 /track/x /پیگیری-سفارش/ /پیگیری‌-سفارش /rahgiri
    /shipment-tracking
  `,
  support: `
    /support/ /help/billing /customer-service /tickets/new /پشتیبانی/ /help-center/articles/1
    /support-ticket
  `,
  docs: `
    /docs/ /docs/faq /documentation/v2 /api/v1 /product-manuals
  `,
  demo: `
    /demo/ /free-trial /book-a-free-demo /demo-video /get-a-free-demo
  `,
  reviews: `
    /reviews/ /testimonials/ /customer-testimonials /نظرات-مشتریان/ /trustpilot-reviews
    /products/tea/reviews
  `,
  rewards: `
    /rewards/ /loyalty-program /refer-a-friend /باشگاه-مشتریان /loyalty-club
  `,
  survey: `
    /survey/1 /نظرسنجی /give-feedback /feedback/thanks
  `,
  landing: `
    /lp/x /landing/y /campaigns/z
  `,
  other: `
    /tea-house /cartography /workshops /contact-paper /orderly-desks /cart-wheels
    /team-jerseys /support-beams /price-tags-holder /review-copy-box /careers /staff-only
    /shipyard /aboutface /tracksuit /guidelines-x /storyboard /searching-eyes
    /فرصت-های-همکاری /گردنبند /کفش-زنانه /چای-سبز /سبد-گل
  `,
};
