import type { Pages } from './pages.ts';

/** Names with a page’s word in them, under every holder; languages, hash routes, queries and endings. */
export const traps: Pages = {
  home: `
    /?ref=contact /index.html?page=about /en?currency=EUR /fa-ir/ /#about-us /#pricing //
    /?utm_campaign=pricing /#contact
  `,
  landing: `
    /lp/about-us-video /campaign/thank-you /lp/faq /lp/checkout-offer /promo/free-demo
    /landing/contact-lenses-offer
  `,
  article: `
    /en/blog/what-is-a-landing-page /blog/page/7 /news/press-release/survey-results
    /fa/blog/مقایسه-گوشی-ها /mag/sabad-kharid-chist /blog/cart-abandonment-emails /blog/2022/12
    /blog/author/portfolio-manager /magazine/inside-the-studio /updates/pricing-changes
    /blogs/recipes/cart-tacos /blog/best-loyalty-programs /journal/our-story-so-far
    /insights/checkout-trends /blogs/journal/size-guide-for-rings /company/news/new-about-page
    /2023/08/14/faq-for-new-customers/ /blog/demo-day-recap /وبلاگ/تماس-تصویری-چیست
    /بلاگ/قیمت-طلا-در-۱۴۰۳ /مجله/سوالات-متداول-درباره-پوست /news/about-our-new-store
    /blog/tracking-your-period /blog/contact-lenses-vs-glasses
    /blogs/news/our-return-policy-explained /articles/how-to-write-terms-of-service
    /blog/category/order-management
  `,
  portfolio: `
    /case-studies-for-agencies
    /case-studies/pricing-pilot /gallery/checkout-counters /customers/checkout-com
    /portfolio/contact-energy /portfolio/category/blog-design /نمونه-کار/سایت-تماس
    /projects/the-faq-house /پروژه-ها/فروشگاه-رفاه /work/about-face
  `,
  category: `
    /products/page2 /products/page-2
    /brand/faq-swiss /product-category/سبد-خرید-و-نظم-دهنده/
    /collections/portfolio-cases?sort_by=price /shop/page/12/ /product-tag/review/
    /collections/home-decor /collections/account-books /collections/contact-sheets
    /collections/landing-nets /en/collections/returns-corner /collections/support-socks
    /tag/pricing-guns /collections/all?filter.p=1 /product-category/search-lights/
    /product-category/tracking-devices/ /دسته-بندی/کتاب-راهنما /brands/checkout
    /collections/policy-binders /category/guide-dogs /collections/blog-favourites
    /collections/about-to-pop /category/cart-covers /c/surveying-equipment
    /product-category/order-books/page/2/ /برچسب/تماس /collections/thank-you-gifts
    /shop/?min_price=10
  `,
  search: `
    /جستجو?q=تماس /search?type=article&q=faq /shop/?s=blog&post_type=product /search/pricing
    /search?q=contact /search/page/2?q=x /?s=about /catalogsearch/result/index/?q=faq
    /en/search?q=cart
  `,
  product: `
    /products/a1 /products/a-100 /products/3-in-1 /shop/a1
    /products/guide-rail /en-us/products/pricing-gun /products/about-a-boy-dvd
    /services/پشتیبانی-سایت /product/کتاب-راهنمای-خرید-خانه/ /courses/contact-center-basics
    /products/tracking-collar /products/blog-like-a-pro-book /store/product/support-stockings-12
    /product/demo-kit-3d /products/terms-and-conditions-board-game /shop/cart-blanche-dress
    /products/loyalty-bracelet /products/warranty-card-holder /products/portfolio-case-a3
    /products/survey-tripod /product/customer-service-bell/ /services/faq-page-design
    /products/return-of-the-obra-dinn /محصول/تابلوی-تماس-با-ما/ /product/کیف-مدارک-و-فاکتور/
    /product/return-to-sender-stamp/ /product/invoice-book-a5/ /products/home-office-desk
    /p/search-engine-book-778 /fa/product/قیمت-زن-دستی/
    /collections/mugs/products/thank-you-teacher-mug /product/دفترچه-نظرسنجی/
    /خدمات/راه-اندازی-فروشگاه/ /shop/reviewer-notebook /products/refer-to-drawing-mug
    /item/cart-organizer /products/privacy-window-film /services/customer-support-outsourcing
    /products/checkout-divider-bar /products/faq-sticker-pack?variant=3
    /product/search-and-rescue-vest/ /shop/product/landing-net /products/account-book
    /products/gallery-wall-frame-set /services/order-fulfilment
  `,
  pricing: `
    /wholesale-pricing-for-shops /pricing-for-teams https://app.acme.example/#/pricing
    /pricing.php /en/pricing /plans/business /pricing?plan=pro /#/pricing /pricing#faq /fa/تعرفه-ها
    /Pricing /pricing/ /pricing/startups
  `,
  guide: `
    /buying-guide-for-cranes /buyers-guide-for-eot-cranes /size-guide-for-women
    /gift-guide-for-him /a-guide-to-rugs
    /fa/راهنمای-خرید /guide/how-to-order /pages/size-guide/womens /size-guide?product=12
  `,
  compare: `
    /compare?ids=1,2 /vs/contact /alternatives/checkout-page-co /compare/products
  `,
  about: `
    /our-team/helen-price/ /team/grace-price
    /about.php /pages/about-the-brand /about-us/ /About-Us /en/about /fa/درباره-ما /our-story/
    /about/the-team /#/about /company/our-story /about /about_us.html /the-company
  `,
  faq: `
    /support/faq/billing /faq/returns /سوالات-متداول/ارسال-و-تحویل /fa/سوالات-متداول
    /faq/how-do-i-track-my-order /en/faq /faq/pricing /#/faq /pages/faq/payments /faq.html
    /help/faq/shipping
  `,
  contact: `
    /contact-our-sales-team
    /support/contact-us /about/contact /pages/contact?ref=footer /fa/تماس-با-ما /en/contact
    /ContactUs.aspx /contact.html /#/contact /contact/stores /contact/thank-you /contact_us
    /help/contact /contact?subject=returns
  `,
  reviews: `
    /از-زبان-مشتریان /staticpage/از-زبان-مشتریان-ما
    /customer-reviews-of-tables /reviews-for-our-shop
    /reviews?page=2 /product/red-mug/reviews /products/red-mug/reviews /testimonials/acme-returns
  `,
  demo: `
    /en/demo /demo?plan=pro
  `,
  policy: `
    /returns-for-outlet-orders /shipping-information-for-resellers
    /legal/refunds /en/privacy-policy /fa/قوانین /privacy/cookies /shipping/international
    /terms/checkout /legal/terms-of-use /privacy-policy.html /returns/start /policies/privacy-policy
    /returns/how-to-return /shipping-policy/
  `,
  cart: `
    /shop/basket /Cart/ /en-gb/cart/ /سبد%E2%80%8Cخرید /cart/change /my-basket
    /%D8%B3%D8%A8%D8%AF-%D8%AE%D8%B1%DB%8C%D8%AF /#!/cart /fa/سبد-خرید /CART /cart/shipping-estimate
    /cart/?utm_source=email
  `,
  checkout: `
    /fa/تسویه-حساب /checkout/delivery /checkout/login /پرداخت/انتخاب-درگاه
    /checkout/information?locale=fa /app/#/checkout/payment /cart/checkout/payment /#/checkout
    /checkout/terms /checkout/step/payment /en/checkout /checkout/shipping-method /shop/checkout/
    /checkout/review-order
  `,
  order: `
    /orders/confirmation /payment/thank-you /thank-you-for-your-order /checkout/thank-you?order=1
    /#/checkout/success /receipt/8812 /fa/پرداخت/موفق /orders/8812/thanks /order-confirmation/99281
    /خرید-موفق /en/checkout/success /checkout/order-received/8812/ /invoice/8812/print
  `,
  account: `
    /signup/plan /پروفایل/سفارش-ها /user/8812/wishlist /account/support-tickets
    /my-account/payment-methods/ /dashboard/invoices /account/orders/8812/invoice /#/login
    /account/addresses /profile/reviews /fa/ورود /login?next=/checkout /register/confirm-email
    /account/returns /account/settings/notifications /my-account/edit-address/shipping/ /en/login
    /customer/account/forgotpassword/
  `,
  tracking: `
    /track-order.html /track?order=8812 /پیگیری-سفارش/8812 /shipping/tracking /order-tracking/8812
    /orders/8812/track
  `,
  support: `
    /hc/fa/articles/360012-تماس /help/how-to-pay /help/topics/account
    /support/article/1234-checkout-error /support/tickets/8812 /support/product-registration
  `,
  docs: `
    /user-guide-for-x1-drill
    /docs/faq /docs/checkout/overview /docs/pricing /documentation/account/login
    /api-reference/orders /docs/fa/شروع /developers/docs/about /api/docs/contact
  `,
  rewards: `
    /rewards/redeem
  `,
  survey: `
    /survey/checkout-experience /survey/faq /feedback/order/8812
  `,
  other: `
    /return-to-oz /price-of-freedom
    /refereeing /تماشا /storytelling /partners/apply /orderly /workshops /priceless /cartridges
    /docsis /demolition /سبدگل /status /surveyor /events/pricing-workshop /faqir /404 /cartography
    /درخت /استخدام/کارشناس-پشتیبانی /careers/account-manager /newsletter /jobs/customer-support-lead
    /careers/contact-centre-agent /قیمه /trackpants /events/product-launch /500 /thankful
    /integrations/checkout /aboutfaces /accountability /workshop /blogosphere /sitemap.xml
    /supporters /reviewable
  `,
};
