import type { Pages } from './pages.ts';

/** Shopify's own routes, and the pages that its themes come with. */
export const shopify: Pages = {
  home: `
    https://mug.example/ https://mug.example https://mug.example/en-us/ /en-gb /fr/
    /?utm_source=mail&utm_campaign=about
  `,
  product: `
    /products/blue-mug-2 /collections/all/products/blue-mug
    /collections/contact-lenses/products/daily-30 /products/about-time /products/gift-card
    /products/cart-cover /products/the-journal /products/journal /products/basket
    /products/returns-to-earth-candle /products/pricing-gun /en-us/products/blue-mug
    /de/products/blaue-tasse?variant=40012 /products/blue-mug/ /products/faq-mug#reviews
  `,
  category: `
    /collections /collections/all /collections/new-arrivals /collections/contact-lenses
    /collections/home-decor /collections/gift-guide /collections/sale?sort_by=price-ascending
    /collections/mugs/blue /en-ca/collections/rugs /collections/vendors /products
  `,
  cart: `
    /cart /en/cart /cart?utm_source=x
  `,
  checkout: `
    /checkout /checkouts/cn/Z2NwLWV1cm9wZS13ZXN0NDowMUpE
    /checkouts/cn/Z2NwLWV1cm9wZS13ZXN0NDowMUpE/information
    /1234567/checkouts/c1f8a7d0e3/shipping /checkout/payment /checkout/shipping
    /checkout/contact_information
  `,
  order: `
    /checkouts/cn/Z2NwLWV1cm9wZS13ZXN0NDowMUpE/thank-you
    /1234567/checkouts/c1f8a7d0e3/thank_you /checkout/thank-you /pages/thank-you
  `,
  account: `
    /account /account/login /account/register /account/orders/a1b2c3d4 /account/addresses
    /customer_authentication/login /pages/wishlist /apps/wishlist
  `,
  search: `
    /search /search?q=mug /search?type=product&q=about /en/search?q=x
  `,
  article: `
    /blogs/news /blogs/news/pricing-your-work /blogs/journal/how-to-choose-a-rug
    /blogs/news/tagged/about-us /blogs/stories
  `,
  about: `
    /pages/about /pages/about-us /pages/our-story /pages/about-our-pottery-studio
    /pages/why-us /pages/meet-the-team /pages/our-mission
  `,
  contact: `
    /pages/contact /pages/contact-us /pages/store-locator /pages/get-in-touch /pages/Contact
  `,
  faq: `
    /pages/faq /pages/faqs /pages/frequently-asked-questions /pages/f-a-q
  `,
  guide: `
    /pages/size-guide /pages/size-chart /pages/buying-guide /pages/rug-buying-guide
    /pages/how-to-choose-a-rug /pages/sizing /pages/fit-guide
  `,
  policy: `
    /policies/refund-policy /policies/privacy-policy /policies/terms-of-service
    /policies/shipping-policy /policies/contact-information /pages/shipping-and-returns
    /pages/shipping /pages/returns-exchanges /pages/warranty /pages/delivery-information
    /pages/payment-methods
  `,
  tracking: `
    /a/track /apps/track123 /apps/parcel/track /pages/track-your-order /pages/track-order
    /apps/17track /pages/order-tracking /pages/order-status
  `,
  reviews: `
    /pages/reviews /pages/customer-reviews /pages/testimonials /products/blue-mug/reviews
  `,
  rewards: `
    /pages/rewards /pages/loyalty-program /pages/refer-a-friend /pages/loyalty
  `,
  portfolio: `
    /pages/lookbook /pages/gallery /pages/our-work
  `,
  compare: `
    /pages/compare /pages/comparison /pages/compare-mattresses
  `,
  support: `
    /pages/help /pages/support /pages/customer-service /pages/help-center
    /pages/customer-care
  `,
  survey: `
    /pages/survey /pages/feedback
  `,
  pricing: `
    /pages/pricing /pages/price-list /pages/wholesale-pricing
  `,
  other: `
    /404 /pages/careers /pages/wholesale /pages/team-building /pages/cart-covers /challenge
    /gift-card-balance
  `,
};
