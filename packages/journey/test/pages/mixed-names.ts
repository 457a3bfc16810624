import type { Pages } from './pages.ts';

/** The third such set: pages with longer names. */
export const mixedNames: Pages = {
  home: `
    https://www.etsy.com/ https://shop.example/en-au /fa/ /index.htm /uk/
  `,
  product: `
    /products/the-original-tee?variant=1 /collections/knives/products/chef-knife-8
    /product/کیف-چرم/ /products/return-of-the-king-poster /products/story-cubes
    /product/12-pack-socks /shop/product/oak-chair /store/product/45
    /en/products/a-guide-to-tea-book /p/12345/kettle /محصول/دمنوش-آرامش /خدمات/طراحی-لوگو
    /services/ecommerce-development /product/جعبه-هدیه-تماس /products/bundle/reviews-x
    /products/customers-choice-box /item/55 /product/cart /features/team-inbox
    /products/demo-day-mug
  `,
  category: `
    /collections/vases /product-category/kitchen/knives /product-category/ماگ
    /collections/gifts-for-her /shop/page/4 /category/کیف /our-services /brands/le-creuset
    /collections/all/red /summer-sale /new-collection /best-offers /categories/2
    /دسته-بندی-محصولات /فروشگاه-آنلاین /محصولات-تخفیف-دار /product-tags/blue
    /store/category/lamps /collections/team-gifts /tag/red /shop/?orderby=date /catalogue
    /winter-collection /خدمات /gifts /guided-tours
  `,
  cart: `
    /cart /your-cart /shopping-basket /shopping-bag /سبد-خرید /store/shopping-cart
    /fa/سبد-خرید/ /checkout/cart /Cart
  `,
  checkout: `
    /checkout/ /checkout/information /checkout/payment/ /express-checkout /guest-checkout
    /پرداخت /ثبت-سفارش /order /payment/ /checkout/shipping-method /تسویه-حساب
  `,
  order: `
    /checkout/thank-you /checkout/success /order-confirmed /thankyou.html
    /payment-confirmation /booking-confirmation /checkout/order-received/77 /my-invoice
    /پرداخت-موفق /فاکتور-فروش /faktor /thank-you/
  `,
  account: `
    /account /account/orders/5 /user/dashboard /login?next=/cart /register/ /customer-login
    /create-account /my-account/downloads /wish-list /my-favourites /profile /user/addresses
    /logout /حساب-کاربری /ورود /ورود-و-عضویت /ثبت‌نام /علاقه‌مندی‌ها /سفارش‌های-من
    /order-history /sign-in/ /member-login
  `,
  search: `
    /search?q=about /?s=cart /search/vase /catalogsearch/result/?q=1 /جستجو /products?q=mug
  `,
  article: `
    /blog /blog/our-team /blogs/journal/shipping-news /news/2024/launch /2024/02/07/new-store
    /articles/how-to-pack /the-blog /magazine /press /latest-news /blog/tag/contact
    /مقالات/راهنمای-خرید /بلاگ/نمونه-کار /اخبار /مجله-خبری /blog/قیمت-فرش
    /post/privacy-in-2024 /insights/ /journal/2 /company-blog /akhbar/1 /changelog
  `,
  about: `
    /studio /about /about-us/ /pages/our-story /our-mission /our-people /about/company /the-company
    /meet-our-team /about-our-makers /why-choose-acme /brand-story /درباره-ما /درباره-مجموعه
    /داستان-ما /معرفی /darbareh-ma /who-we-are/
  `,
  contact: `
    /contact /contact-us /pages/contact-form /get-in-touch /our-locations /store-locations
    /contact-details /تماس-با-ما /tamas-bama /request-quote /free-quote
  `,
  faq: `
    /faq /pages/faq-1 /faqs/ /help/faq/returns /shipping-faqs /general-questions
    /سوالات-متداول /سوالات-متداول-مشتریان /product-faq /porsesh-haye-motadavel
  `,
  pricing: `
    /pricing /plans /prices /pricelist /price-plans /our-packages /pricing/faq-enterprise
    /service-prices /تعرفه /قیمت-ها /تعرفه-تبلیغات /membership-plans /cost
  `,
  portfolio: `
    /portfolio /our-projects /work/rebrand /recent-work /customer-stories/acme
    /client-stories /project/villa /نمونه-کارها /نمونه-کار-عکاسی /image-gallery
    /our-customers /portfolio/2
  `,
  guide: `
    /size-guide /pages/ring-sizing /how-to-use /buying-guides/rugs /style-guide
    /راهنمای-خرید-کفش /rahnamaye-kharid-farsh /measurement-guide
  `,
  compare: `
    /compare /compare/a-vs-b /shopify-vs-woocommerce /best-alternatives /feature-comparison
    /مقایسه-پلن‌ها /compare-models /vs/competitor
  `,
  policy: `
    /privacy-policy/ /shipping-policy /terms-of-use /returns-exchanges /delivery
    /legal/imprint /refunds-returns /pages/terms-conditions /payment-terms /return-form
    /قوانین /حریم-خصوصی-کاربران /شرایط-خرید /ضمانت-کالا /ارسال-و-تحویل /privacy-statement
    /warranties /terms-and-privacy /customer-privacy /lifetime-guarantee
  `,
  tracking: `
    /track-order /parcel-tracking /tracking/77 /track-package /apps/order-tracking
    /پیگیری-سفارشات /رهگیری-سفارش /my-account/track-order
  `,
  support: `
    /support /help/getting-started /customer-support /help-desk /support/ticket/1 /پشتیبانی
    /contact-support /product-support /support-tickets
  `,
  docs: `
    /راهنمای-استفاده /docs/intro /documentation /api-documentation /user-manual /reference
    /docs/billing/invoice
  `,
  demo: `
    /demo /book-a-demo /free-trial /start-your-free-trial /interactive-demo /try-for-free
    /درخواست-دمو
  `,
  reviews: `
    /reviews /customer-reviews /client-testimonials /product/x/reviews /نظرات-خریداران
    /read-reviews /verified-reviews
  `,
  rewards: `
    /rewards /loyalty-rewards /refer-a-friend /referral-rewards /reward-points
    /باشگاه-مشتریان
  `,
  survey: `
    /survey /customer-feedback /post-purchase-survey /نظرسنجی /feedback
  `,
  landing: `
    /lp/a /landing/b /campaign/c /کمپین-نوروز
  `,
  other: `
    /careers /jobs /contact-lenses /golf-carts /cart-accessories /team-sports /order-book
    /support-stockings /return-springs /searchlights /helper /pressure-cookers /french-press
    /name-tags /homeschool /accounting /shipwrecks /termites /plankton /priceless-antiques
    /worksheets /privacy-screens /tracksuits /rewarding-toys
    /فرصت-شغلی /سبد-پیک-نیک /کفش-مردانه /درب-ضد-سرقت /نمونه-سوال
  `,
};
