import type { Pages } from './pages.ts';

/** The second such set: more of the small platforms, more traps. */
export const mixedSites: Pages = {
  home: `
    https://www.ikea.com/us/en/ https://shop.example/de /?gclid=abc /fa/index.html
    /default.asp /en/index.php /#section-pricing
  `,
  product: `
    https://www.ikea.com/us/en/p/billy-bookcase-white-00263850/ /product-page/linen-apron
    /store/p/ceramic-vase /dp/B0BSHF7WHW/ref=sr_1_1 /products/mug.html
    /product/%DA%AF%D9%84%D8%AF%D8%A7%D9%86/ /product/cart-for-kids/
    /products/pricing-sticker-labels /shop/p/about-love-print
    /collections/teas/products/support-blend /محصولات/123/لیوان /محصول/راهنمای-کودک
    /services/web-design/ /service/installation /خدمات/مشاوره-سئو /solutions/for-teams
    /Product/Details/15 /products/details/15 /fa/product/345 /product/search-light-led
    /item/contact-grill /features/analytics /khadamat/tarahi-logo
  `,
  category: `
    /دسته-بندی-ها /برچسب-ها/چوبی /us/en/cat/bookcases-10382/ /category/page/2
    /collections/all?filter.v.price.gte=1 /brands/ /product-category/about-face/ /shop-now
    /store/category/kitchen /catalog/seats /products /products/ /mahsoulat /fa/mahsoulat
    /foroushgah /دسته/عطر-مردانه /collections/pricing-tools /shop/category/wall-art
    /our-collections /sale/women /tags/blue /outlet /product-category/uncategorized/
    /collections/work /category/news-stands /shop?category=mugs /services-2
    /brand/the-ordinary
  `,
  cart: `
    /cart-page /cart.html /basket.aspx /index.php/cart /cart/view /fa/cart /سبدخرید
    /سبد-خرید-من /fa/sabad-kharid /store/cart /shop/basket /checkout/basket
  `,
  checkout: `
    /checkout.html /checkout/delivery /checkout/login /store/checkout
    /checkout/payment-method /checkout/onepage /pay/8123 /payment/gateway /fa/checkout
    /تسویه‌حساب /پرداخت-آنلاین /pardakht /place-order /Checkout/Shipping /cart/payment
  `,
  order: `
    /checkout/complete /checkout/order-received/ /order-received /thanks /thank-you-page
    /checkout/order-confirmation/123 /success /order/thankyou /invoice
    /invoices/INV-2024-0012 /faktor/889 /payment-success /payment/callback/success
    /order_complete /checkout/thankyou /صورتحساب/12
  `,
  account: `
    /account/my-account /account/orders /my-account/lost-password/ /my_account
    /customer/account/forgotpassword/ /sales/order/view/order_id/1/ /log-in /sign-in
    /user/login /user/orders/55 /profile/edit /account/address /my-profile /my-orders/12
    /سفارش-های-من /حساب-من /fa/login /ورود-به-سایت /ورود-ثبت-نام /hesab-karbari
    /wishlist/shared /panel /پنل-کاربری/سفارشات /Identity/Account/Login /my/orders
  `,
  search: `
    /search?query=lamp /search/?keyword=x /?q=lamp /search/lamp/page/2 /search.html?q=1
    /جستجو /jostoju /search_results /advanced-search
  `,
  article: `
    /post/our-first-market /blog/categories/recipes /blog/2021/04/contact /blog/tags/pricing
    /article/12 /news/ /the-journal /our-blog /company-news /blog-posts /press/releases
    /magazine/wool-vs-cotton /مقاله-ها/خرید-فرش /مقاله /اخبار/فروشگاه /خبر/افتتاح-شعبه /بلاگ/
    /blog/درباره-ما /mag/category/تعرفه /akhbar /maghale/seo /2022/11/how-to-buy
    /journal/about-clay /articles/pricing /release-notes /blog/?p=12 /news/press-release/11
  `,
  about: `
    /about-us.html /about_us /en/about /our-team /our-company /company/team /about/our-story
    /the-team /about-our-studio /why-acme /founders-story /about-the-maker /درباره-ی-ما
    /درباره-فروشگاه /درباره-من /fa/darbare-man /darbareye-ma /تیم /معرفی-شرکت /Home/About
    /company/about-us
  `,
  contact: `
    /contact.html /contact_us /en/contact /Home/Contact /contact-info /contact-form
    /support/contact /help/contact-us /locations/tehran /get-a-quote /request-a-quote
    /تماس_با_ما /fa/contact-us /ارتباط-با-ما /tamas /ertebat-ba-ma
  `,
  faq: `
    /faqs.html /faq/returns /help/faq /faq-page /common-questions /سوالات-شما
    /سوالات-متداول-خرید /سؤالات‌متداول /پرسش‌های-پرتکرار /q-and-a /fa/faq /questions
  `,
  pricing: `
    /pricing.html /pricing-and-plans /en/pricing /#/plans /our-pricing /price /plans/business
    /packages-pricing /قیمت-محصولات /تعرفه‌ها /تعرفه-خدمات /قیمت‌ها /لیست-قیمت-عمده /gheymat
    /tarefe /wedding-packages /website-design-pricing /پلن‌ها
  `,
  portfolio: `
    /portfolio/acme-website /projects/oak-kitchen /our-portfolio /works /work/about-time
    /our-clients /client-work /case-studies/pricing-revamp /gallery/weddings /photo-gallery
    /نمونه‌کار /نمونه-کارهای-طراحی /پروژه‌ها/ویلا /portfolios /nemune-kar /nemooneh-kar-ha
    /customers/shopify /galleries /showcase /featured-work
  `,
  guide: `
    /guides/size /buyers-guide /size /sizes /fit-guide /how-to-measure
    /how-to-choose-your-ring-size /راهنمای-خرید-آنلاین /راهنمای-ثبت-سفارش /rahnamaye-size
    /راهنما /gift-guides /shopping-guide /size-charts /mattress-buying-guide
    /چگونه-سفارش-دهیم
  `,
  compare: `
    /compare/mugs /comparison/acme /acme-vs-notion /notion-alternatives /مقایسه-محصول
    /product/compare /compare-plans /alternatives-to-slack
  `,
  policy: `
    /privacy.html /privacy-notice /terms-of-sale /terms-conditions /shipping-info
    /shipping-delivery /delivery-info /returns-refunds /exchange-policy /warranty-policy
    /legal/privacy-policy /policies /policies/terms-of-service /cookies-policy /refund
    /refund-and-returns-policy /international-shipping /قوانین-سایت /شرایط-و-قوانین
    /قوانین-خرید /بازگشت-کالا /شرایط-مرجوعی /نحوه-ارسال /روش-های-ارسال
    /ghavanin-va-moghararat /harim-khosusi /garanti /free-shipping /gdpr /legal-notice
    /terms_of_use /returns/start
  `,
  tracking: `
    /track-my-order /track/123456 /order-track /orders/tracking /order_status /shipping/track
    /پیگیری-مرسوله /پیگیری-خرید /رهگیری-مرسولات-پستی /peygiri /tracking-order
    /my-order-tracking /order/tracking/9
  `,
  support: `
    /support/home /support-center /help-centre /help/topics/orders /customer-service
    /customer-care /submit-ticket /knowledgebase /technical-support /تیکت-پشتیبانی
    /پشتیبانی-آنلاین /poshtibani /support/kb/12
  `,
  docs: `
    /docs/v1 /api-docs /docs/getting-started/pricing /documentation/install /developers/api
    /api/reference /manuals/tv /مستندات-api
  `,
  demo: `
    /request-demo /demo-request /book-demo /start-free-trial /free-demo /product-demo
    /schedule-demo /درخواست-دمو /دمو /try-free /try-it-free
  `,
  reviews: `
    /review /testimonials.html /customer-testimonials /reviews/acme /نظرات-کاربران /نظرات
    /product-reviews /google-reviews /nazarat
  `,
  rewards: `
    /loyalty-program /rewards-program /refer /referral /refer-friends /points
    /باشگاه-مشتریان/امتیازات /vip-rewards /معرفی-به-دوستان
  `,
  survey: `
    /survey/123 /customer-survey /feedback-form /نظرسنجی-خرید /نظر-سنجی
  `,
  landing: `
    /lp/offer-1 /landing/black-friday-sale /campaigns/summer /landingpage /جشنواره-یلدا
  `,
  other: `
    /career /not-found /wholesale-inquiry-form-x /newsletter-signup-done
    /partners /affiliates /security /status /download /کاتالوگ /استخدام
    /نقشه-سایت /پنل-فروشنده /فروشندگان /ketabha /tadris /carton-boxes /contacting /plantains
    /stored /workwear /pricey /blogger-jeans /teammates /storytelling-kit /orderly
    /supportive-insoles /apple /helpful-plants /newspaper-bag /posters /postcards /docks
    /faqeer /homeware /aboutique /compass /comparable /landings-x /searchlight /booking
  `,
};
