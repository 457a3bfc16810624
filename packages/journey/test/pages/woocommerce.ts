import type { Pages } from './pages.ts';

/** WordPress with WooCommerce, in English. */
export const woocommerce: Pages = {
  home: `
    / /index.php /en/
  `,
  category: `/bags 
    /shop /shop/ /shop/page/2/ /product-category/clothing/hoodies/
    /product-category/contact-lenses/ /product-tag/summer/ /product-category/clothing/page/3/
    /brand/acme/ /brands/ /store/ /tag/summer /category/rugs/ /sale/ /new-arrivals/
    /best-sellers/ /shop/category/rugs/
  `,
  product: `
    /product/blue-mug/ /product/about-time/ /product/contact-lens-case/ /shop/faq-mug
    /shop/clothing/hoodie-with-logo/ /shop/blue-mug/ /item/4711 /services/web-design
    /service/rug-cleaning/
  `,
  cart: `
    /cart/ /basket/ /shopping-cart/ /shop/cart/ /my-cart /view-cart
  `,
  checkout: `
    /checkout/ /checkout/order-pay/1234/?pay_for_order=true&key=wc_order_x /shop/checkout/
    /cart/checkout /place-order
  `,
  order: `
    /checkout/order-received/1234/?key=wc_order_abc /order-received/1234 /thank-you/
    /order-confirmation /thankyou /order-complete /checkout/success /payment/success
    /payment-successful /invoice/2024-113 /receipt /purchase-confirmation
  `,
  account: `
    /my-account/ /my-account/orders/ /my-account/view-order/1234/
    /my-account/edit-address/billing/ /my-account/downloads/ /my-account/lost-password/
    /my-account/payment-methods/ /wishlist/ /login/ /register /my-orders /MyAccount
    /account/orders/123 /order-history /lost-password /sign-in /dashboard
  `,
  article: `
    /blog/ /blog /blog/pricing-your-work/ /2024/05/how-we-dye-our-wool/
    /2023/11/24/black-friday-sale/ /news/ /blog/page/2/ /blog/category/reviews-of-x/
    /blog/2024/05/contact /journal/spring-glazes /magazine/ /blog/tag/faq
    /Blog/Our-Story.html /stories
  `,
  about: `
    /about/ /about-us/ /aboutus /AboutUs.aspx /about_us.html /our-story/ /who-we-are
    /about/team /our-team /company /about-our-pottery-studio /ABOUT
    https://x.example//about//
  `,
  contact: `
    /contact/ /contact-us/ /contactus.php /Contact_Us.html /about/contact /get-in-touch
    /stores-locator/ /contact-form /find-us /our-locations /request-a-quote
  `,
  faq: `
    /faq/ /faqs /FAQ /help/faq /frequently-asked-questions/ /faq/shipping
    /questions-and-answers
  `,
  policy: `
    /privacy-policy/ /terms-and-conditions/ /refund_returns/ /shipping-policy /return-policy
    /returns /delivery /terms /legal/terms /legal/privacy /cookie-policy /shipping-returns
    /warranty /imprint /terms-of-use /shipping-and-delivery /refunds /gdpr
  `,
  tracking: `
    /track-order/ /order-tracking/ /order/track /track-your-order /tracking/AB123
    /where-is-my-order /orders/track/123 /shipment-tracking
  `,
  reviews: `
    /reviews/ /testimonials /customer-reviews/
  `,
  guide: `
    /size-guide/ /how-to-choose-a-rug /buyers-guide /guides/rugs /guide/choosing-wool
    /gift-guide /how-to-measure
  `,
  compare: `
    /compare/ /product-comparison /wool-vs-cotton /compare/rug-a-vs-rug-b
  `,
  search: `
    /?s=mug /?s=mug&post_type=product /search/mug/ /shop/?s=rug /search-results /en/?s=about
  `,
  support: `
    /support/ /help /help-center /customer-service/ /support/tickets /new-ticket
  `,
  rewards: `
    /rewards /loyalty-program /refer-a-friend /referral-program /my-points /loyalty-club
  `,
  survey: `
    /survey /customer-survey /feedback /customer-feedback
  `,
  pricing: `
    /pricing/ /prices /price-list /our-prices /plans /rates
  `,
  portfolio: `
    /portfolio/ /portfolio/kitchen-in-oak /gallery /projects /our-projects/ /our-work
  `,
  landing: `
    /landing/black-friday /lp/spring /lp/pricing /landing-page /campaign/nowruz
  `,
  other: `
    /cartoons /workshops /cart-covers /team-building /support-bras /contacts-lens
    /order-of-the-phoenix /returns-to-earth /home-decor /careers /cartons /shopkeepers
    /postcards /faqir /planters /carts-and-wagons /newsletter /sitemap /workbench
    /pages /tamarind /homework /bookshelf
  `,
};
