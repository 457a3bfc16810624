import type { Pages } from './pages.ts';

/** Magento, PrestaShop, BigCommerce, Squarespace, Wix, Zendesk and others. */
export const otherPlatforms: Pages = {
  home: `
    / /index.php /default.aspx /us/en/ /home /index.html /fa-ir/ /Default.aspx /en/home
  `,
  category: `
    /catalog/category/view/id/5 /catalog/category/view/s/bags/id/9/ /collections/lamps
    /new-products /brands /c/shoes /store /catalogue/chairs
  `,
  product: `
    /catalog/product/view/id/17 /index.php/catalog/product/view/id/17/category/3 /p/blue-mug
    /shop/p/blue-mug /product-page/blue-mug /dp/B08N5WRWNW /c/lamps/p/arc-lamp
  `,
  cart: `
    /checkout/cart/ /checkout/cart /cart.php /shopping-bag /gp/cart/view.html
  `,
  checkout: `
    /checkout/ /checkout/#shipping /checkout/#payment /onepage-checkout /order /en/order
    /payment /checkout/index/index /checkout/onepage/
  `,
  order: `
    /checkout/onepage/success/ /checkout/onepage/success /order-confirmation?id_cart=4&key=x
    /checkout/order-confirmation /checkout/confirmation /order/success /order/123/thank-you
  `,
  account: `
    /customer/account/ /customer/account/login/ /customer/account/create/
    /sales/order/history/ /sales/order/view/order_id/12/ /wishlist/ /login.php /my-account
    /order-history /account.php?action=order_status /wishlist/index/index /users/sign_in
    /auth/login /signup /profile
  `,
  search: `
    /catalogsearch/result/?q=mug /search?controller=search&s=mug /search.php?search_query=mug
    /catalogsearch/advanced
  `,
  compare: `
    /catalog/product_compare/ /catalog/product_compare/index/ /products-comparison
  `,
  tracking: `
    /order-tracking /order-follow-up-tracking /guest-tracking /order/status
    /shipping/tracking/popup
  `,
  reviews: `
    /review/product/list/id/5/ /reviews/
  `,
  contact: `
    /contact/ /contacts /contact-us /contact/index/ /contact/thank-you
  `,
  policy: `
    /content/1-delivery /content/3-terms-and-conditions-of-use /shipping-returns/
    /terms-conditions
  `,
  about: `
    /content/4-about-us /about-us
  `,
  rewards: `
    /rewards /reward/customer/info/ /loyalty
  `,
  support: `
    /supporttickets.php /billing/supporttickets.php     /hc/en-us /hc/en-us/articles/360001-returns /help/articles/12-how-to-pay
    /support/solutions/articles/4300 /support/home
  `,
  article: `
    /blog/post/what-we-learned /post/what-we-learned /blog-1/2021/3/about /news/our-new-shop
    /press
  `,
};
