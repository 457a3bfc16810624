import type { Pages } from './pages.ts';

/** Shops of every kind, in both languages: the first of four sets that were written to test the vocabulary, not to make it. */
export const mixedShops: Pages = {
  home: `
    https://www.allbirds.com/ https://www.zara.com/ir/en/ https://basalam.com/
    /index.php?utm_source=torob /en-US /ar/ /home.html /tr
  `,
  product: `
    https://www.digikala.com/product/dkp-9834512/%D9%87%D8%AF%D9%81%D9%88%D9%86-%D8%A8%DB%8C-%D8%B3%DB%8C%D9%85
    https://www.allbirds.com/products/mens-wool-runners
    https://www.gymshark.com/products/gymshark-crest-joggers-black
    https://torob.com/p/4b6f2b0e-2c3e-4b5e-9a0e-9b1f7f6b3d1a/iphone-13/
    https://www.technolife.ir/product-42150/گوشی-سامسونگ
    /collections/frontpage/products/ceramic-pour-over /product/canon-eos-r6-body
    /shop/leather-tote /product/ساعت-مچی-مردانه/ /products/contact-solution-360ml
    /products/the-checkout-tote /products/faq-t-shirt /products/home-sweet-home-doormat
    /product/team-mug/ /products/search-and-rescue-lego /store/products/42
    /item/red-kettle.html /products/account-book-a5 /محصول/کفش-ورزشی-مردانه /services/seo
    /خدمات/سئو-سایت /product/1245 /p/desk-lamp-9-w /services/logo-design/ /shop/item/88
    /features/automations /products/123456-guide-book
  `,
  category: `
    /collections/mens-shoes /collections/sale-items /product-category/پوشاک/
    /product-category/mens/shirts/ /category/mobile-phone /categories /categories/furniture
    /brand/samsung/ /brands/nike /shop/ /store /collections/best-sellers
    /collections/about-face-cosmetics /product-tag/gift/ /دسته-بندی/لوازم-خانگی /فروشگاه/
    /محصولات/ /catalog /catalog/category/view/id/12 /deals /offers /new-arrivals /on-sale
    /all-products /our-products /shop-all /special-offers /برند/سامسونگ /c/women /tag/offers
    /collections/contact /services /خدمات-ما /products?page=2 /shop/page/3/?orderby=price
  `,
  cart: `
    /cart /cart/ /basket /checkout/cart/index /shopping-cart /ShoppingCart /Cart/Index
    /cart?add-to-cart=12 /سبد-خرید/ /sabad-kharid/ /index.php/checkout/cart/ /en/cart
    /my-basket
  `,
  checkout: `
    /checkout /checkout/#payment /checkout/shipping /checkout/step/2 /checkout/address
    /onepage/checkout /checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSE5Y/payment /payment /تسویه-حساب/
    /پرداخت/ /cart/checkout /checkout/billing /order/checkout /secure-checkout /tasvie-hesab
    /تکمیل-سفارش /checkout/review
  `,
  order: `
    /checkout/order-received/5521/?key=wc_order_X /thank-you /order-confirmation
    /checkout/thank-you /order/complete /payment/success?Authority=A0000 /checkout/success/
    /invoice/8841 /invoices/8841/view /order-success /فاکتور/۵۵۲ /thank-you-for-your-order
    /پرداخت-موفق /order-placed /receipt/99 /order-completed /payment/successful
  `,
  account: `
    /my-account /account/login?return_url=%2Fcheckout /login /register /user/profile
    /profile/orders /customer/account/create/ /my-account/edit-account/ /sign-up
    /forgot-password /reset-password /users/login /my-account/orders/4411 /wishlist
    /favorites /my-wishlist /dashboard /Account/Login /ورود /ثبت-نام/ /علاقه-مندی-ها
    /حساب-کاربری/orders/ /پروفایل /auth/register /panel/orders /customer/address/
    /account/subscriptions /signin /members/login
  `,
  search: `
    /search?q=shoes /?s=کفش /search/ /search/shoes /catalogsearch/result/index/?q=bag
    /search-results?query=x /shop?search=lamp /جستجو/?q=x
  `,
  article: `
    /blogs/field-notes /blogs/field-notes/shipping-update-2023 /blog/best-running-shoes /mag/
    /mag/how-to-buy-laptop/ /blog/category/guides /news/2023/about-our-new-store /journal
    /blog/contact-lenses-vs-glasses /blog/faq-about-seo /2023/01/15/hello-world/
    /magazine/issue-4 /articles /press-releases /blog/page/3/ /posts/pricing-strategies
    /وبلاگ/ /وبلاگ/قیمت-طلا /مجله/راهنمای-خرید-لپ-تاپ /مقالات/ /اخبار/
    /blog/%D8%AA%D9%85%D8%A7%D8%B3 /insights/case-study-methods /news/team-expands
    /stories/maker-profile /maghalat /blog/author/ali /آموزش-سئو /weblog/post/12
  `,
  about: `
    /pages/about /about /about-us /aboutus /our-story /about/history /who-we-are
    /meet-the-team /company /team/sara /درباره-ما/ /درباره-شرکت /darbare-ma/ /About
    /about.html /about-the-brand /our-values /why-choose-us /mission /page/about-us
    /درباره‌-ما /تیم-ما /pages/our-mission /about-me
  `,
  contact: `
    /pages/contact /contact-us /contact /get-in-touch /ContactUs /contact.php /store-locator
    /stores/locations /تماس-با-ما/ /تماس /tamas-ba-ma/ /contact/sales /request-quote
    /ارتباط-با-ما/ /find-a-store /enquiry /pages/contact-us.html
  `,
  faq: `
    /faq /pages/faqs /frequently-asked-questions /faq.html /سوالات-متداول/ /پرسش-های-متداول
    /help/faqs /support/faq /soalat-motadavel /سوالات-رایج /FAQ.aspx /faqs/ordering
  `,
  pricing: `
    /pricing /plans /price-list /pricing/teams /packages /prices /تعرفه-ها /قیمت /لیست-قیمت/
    /gheymat-ha /plans-pricing /rates /تعرفه-طراحی-سایت/ /subscription-plans /قیمت-خدمات
    /membership-pricing
  `,
  portfolio: `
    /portfolio /work /our-work /projects /case-studies /case-studies/nike /work/nike-running
    /gallery /clients /customers /نمونه-کارها /نمونه-کار/سایت-شرکتی /پروژه-ها
    /portfolio-item/logo /selected-projects /nemoonekar /success-stories/acme /گالری
    /lookbook /portfolio/category/branding /مشتریان-ما
  `,
  guide: `
    /size-guide /pages/size-chart /buying-guide /how-to-order /care-guide /راهنمای-خرید
    /راهنمای-سایز/ /راهنمای-انتخاب-سایز /guides /pages/care-guide /sizing-guide
    /rahnamaye-kharid /how-it-works /guides/choosing-a-sofa /ring-size-guide
  `,
  compare: `
    /compare /compare-products /vs/hubspot /mailchimp-vs-convertkit /alternatives/slack
    /slack-alternative /comparison /مقایسه /product-comparison/ /compare/plans /moghayese
  `,
  policy: `
    /policies/shipping-policy /privacy /privacy-policy /terms-of-service /terms
    /refund-policy /returns-policy /shipping /returns /pages/shipping-returns /warranty
    /terms-and-conditions /legal /cookie-policy /pages/returns-and-exchanges /حریم-خصوصی
    /قوانین-و-مقررات /شرایط-استفاده /شرایط-بازگشت-کالا /ارسال /ghavanin /رویه-ارسال
    /shipping-information /delivery-returns /گارانتی /return-and-refund
    /pages/privacy-cookies /payment-policy /ضمانت-اصالت-کالا /accessibility-statement
    /terms.html /legal/cookies
  `,
  tracking: `
    /track-order /track /order-tracking /pages/track-my-order /apps/trackorder /tracking
    /پیگیری-سفارش /رهگیری /peygiri-sefaresh /order-status /track-your-parcel /trackorder
    /رهگیری-سفارش
  `,
  support: `
    /support /help /help-center /hc/en-us /hc/en-us/requests/new /support/tickets/55
    /customer-support /پشتیبانی /help/articles/about-billing /tickets
  `,
  docs: `
    /docs /docs/api/overview /documentation /api /docs/guides/pricing /developer /manuals
    /docs/faq
  `,
  demo: `
    /book-a-demo /demo /request-a-demo /free-trial /trial /start-trial /get-demo /watch-demo
  `,
  reviews: `
    /reviews /pages/reviews /testimonials /customer-reviews /products/wool-runner/reviews
    /نظرات-مشتریان /our-reviews /client-reviews
  `,
  rewards: `
    /rewards /loyalty /pages/loyalty-program /refer-a-friend /referrals /باشگاه-مشتریان
    /bashgah-moshtarian /loyalty-points
  `,
  survey: `
    /survey /feedback /نظرسنجی /customer-satisfaction-survey /nazarsanji
  `,
  landing: `
    /lp/black-friday /landing/spring /campaign/yalda /landing-pages/ebook /کمپین/یلدا
  `,
  other: `
    /careers /jobs/designer /sitemap /404 /recently-viewed /press-kit-download-x
    /cartoon-network /workshop /workshops/pottery /cartridge /contactless /aboutness
    /teamwear /ordering-disorder /همکاری-با-ما /فرصت-های-شغلی /events /wholesale
    /social-responsibility /designer /plants /coats /tables
  `,
};
