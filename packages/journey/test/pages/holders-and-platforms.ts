import type { Pages } from './pages.ts';

/** Pages within others, and the file names of shop software. */
export const holdersAndPlatforms: Pages = {
  home: `
    /en/ /index.php /home-page /default.asp /fa/index
  `,
  article: `
    /blog/faq /blog/contact /news/pricing-update /blog/category/pricing /blog/tag/checkout
    /blog/page/2 /blog/author/cart-smith /category/blog /news/2024/01/our-new-store
    /resources/blog/how-to-order /magazine/issue-4/about-time /stories/the-return /company/blog
    /about/news /about-us/press-releases /company/newsroom/2024 /learn/articles/size-guide
    /press/2023-review /2021/05/contact /insights/pricing /shop/blog/how-to /journal/shipping-update
    /articles/size-guide /en/blog/returns /resources/articles/x /post/how-we-make-mugs /blog-1
    /blog/categories/news /single-post/2019/01/01/hello /articles.asp /blog/index.php/2020/05/hello
    /news/read/12 /article/12 /magazine.html /single-post/hello /blog-details/12 /blog-single.html
    /amp/fashion/2021/nov/26/black-friday-cart /style/2024/03/12/the-checkout-girl
  `,
  portfolio: `
    /work/rebranding-contact /portfolio/pricing-page-redesign /case-studies/about-you
    /customers/return-path /projects/house-tour /gallery/2023 /our-work/branding /clients/acme
    /showcase/checkout-co /portfolio/category/web /about/clients /company/customers
    /work/category/branding /portfolio-item/cafe-logo-4 /نمونه-کار/سایت-شرکتی /پروژه-ها/برج-سفید
    /gallery-1 /portfolio-1 /portfolio-collections/my-portfolio/project-title /project-page/house
    /projects-1 /portfolio-details.html /case-studies-1
  `,
  category: `
    /collections/faq-tees /collections/about-face /collections/contact-lenses
    /collections/gift-guide /product-category/support-belts /category/return-gifts /shop/page/2
    /shop/category/rings /store/category/mugs /c/search-lights /tags/order /tag/about /brand/contact
    /brands/order-of-style /collections/returns /shop/sale /shop/new-arrivals /shop/all /shop/brands
    /shop/rings /women/dresses /men/shoes/boots /sale/women /collections/best-sellers?page=2
    /collections/cart-accessories /catalog/price-tags /shop/collections/summer
    /products/category/lamps /محصولات/دسته/لیوان /دسته-بندی/سبد-خرید-چرخدار /product-tag/about
    /shop-by/size /browse/books /products/page/2 /product-category/guide-books/page/3 /deals/today
    /en/new-products /en/prices-drop /en/best-sales /en/brands /en/brand/1-studio-design
    /en/suppliers /en/6-accessories /shop-1 /category/all-products /store/c1/Featured_Products.html
    /newproducts /new-products /catalog/ /#!/Mugs/c/12345 /brands/acme /shop/mens
    /rings/gold-rings-c-12 /collections/types?q=Mugs /category/silver /men/c/123
    /product-category/men /c/rings /manufacturer/all /vendor/acme /shop?category=rings
    /categories.php /shop-all /shop/category/furniture-12
  `,
  search: `
    /search/lamp /search/results /search?q=faq /en/search?q=x /catalogsearch/advanced /shop/search
    /products/search?q=x /search.php?search_query=x /advanced_search_result.php?keywords=x
    /SearchResults.asp?Search=x /#!/~/search/keyword=mug-Site/en_US/Search-Show?q=x /search/advanced
    /search?searchTerm=x /shop?search=x /catalogsearch/advanced/
  `,
  product: `
    /products/about-time-clock /products/contact-lens-case /products/search-light
    /product/reviews-notebook /collections/all/products/faq-poster /shop/p/return-ring
    /shop/product/blog-planner /store/item/pricing-stickers /product/order-of-the-phoenix
    /services/contact-center-outsourcing /services/checkout-optimization /services/support
    /features/reviews /features/order-tracking /product/help-desk /products/documentation-tool
    /solutions/pricing-optimization /courses/customer-support-101 /catalog/product/view/id/5
    /p/cart-holder /item/terms-of-endearment-dvd /en/p/faq-mug /product/sabad-kharid-charkhdar
    /category/shoes/red-runner-p-1234 /shop/coffee/ethiopia-yirgacheffe /store/mugs/blue-mug
    /rooms/junior-suite /tours/paris-by-night /collections/support-bras/products/ella
    /خدمات/طراحی-سایت /محصولات/ماگ-سفالی /فروشگاه/قوری-سفالی /product-page/blue-mug /shop/p/blue-mug
    /store/p12/Blue_Mug.html /product_info.php /product-p/abc123.htm /p/blue-mug.html
    /blue-mug-p-12.html /#!/Blue-Mug/p/12345 /en/home-accessories/7-mug-the-adventure-begins.html
    /mug-adventure-123.html /product/blue-mug-44 /shop/blue-mug-12 /ProductDetails.asp
    /products/blue-mug.html /shop/product/blue-mug /products/view/12 /product/detail/123
    /goods/12345 /item/12345.html
  `,
  pricing: `
    /pricing/enterprise /pricing/calculator /pages/pricing /saas/pricing /tarefe/host
    /company/pricing /wedding/packages /hosting/plans /plans-pricing /pricing-plans/list /pricing-1
    /packages.html
  `,
  guide: `
    /guides/size /guides/buying-guide /help/size-guide /pages/help/size-chart /size-guide/women
    /size-guides/shoes /shop/size-guide /support/size-chart /customer-service/size-guide
    /buying-guides/how-to-choose-a-tent /guide/choosing-a-mattress /info/how-to-order
  `,
  compare: `
    /compare/a-vs-b /alternatives/acme /vs/acme /compare/phones /pricing/compare /comparison/tables
    /product/compare /products/compare /compareproducts /product-compare /en/products-comparison
    /catalog/product_compare /comparison.php
  `,
  about: `
    /about/our-story /about/team /company/leadership /about-us/history /company/about-us
    /info/about-us /team/jane-doe /our-team/john /people/jane /about/values /attorneys/jane-doe
    /fa/about-us /pages/about/our-story /درباره-ما/تیم /company/team /en/content/4-about-us
    /service/about/ /about-1 /about-us-1 /pages/about-1 /aboutus.asp /about_us.php
  `,
  faq: `
    /help/faq /support/faqs /faq/shipping /faqs/returns /about/faq /contact/faq /pages/faqs/orders
    /company/faq /pricing/faq /customer-service/faq /shop/faq /info/faq
    /help/frequently-asked-questions /fa/faq /faq-1 /faqs.asp /faq.php /pages/faq-page
  `,
  contact: `
    /help/contact /support/contact-us /company/contact /about/contact /about-us/contact-us
    /info/contact /fa/contact-us /shop/contact /contact/sales /contact/london /locations/nyc
    /stores/oxford-street /store-locator/usa/texas /en/contact-us /contact_us.php /contactus
    /contact-1 /contact.asp /en/stores /index.php/contact-us /contact-8
  `,
  reviews: `
    /reviews/page/2 /reviews/acme /product/lamp/reviews /testimonials/john-doe /company/reviews
    /about/testimonials /reviews.html /testimonials-1
  `,
  demo: `
    /try/free /free-trial/start /demo/retail /request-demo/enterprise
    /products/get-a-demo /products/crm/demo-request /register/free-trial
  `,
  policy: `
    /help/shipping /help/returns-policy /support/warranty /customer-service/shipping-returns
    /help/privacy /about/privacy /company/terms /info/shipping /information/terms
    /pages/help/returns /legal/terms/v2 /policies /policies/refund-policy
    /en-us/legal/privacy-policy /content/2-legal-notice /page/terms-and-conditions /shop/shipping
    /store/returns /terms/privacy /trust/privacy /about-us/privacy-policy /conditions.php
    /privacy.php /shipping.php /shippingreturns /shipping-returns /terms.asp /conditionsofuse
    /shippinginfo /service/shipping-returns/ /service/general-terms-conditions/
    /service/privacy-policy /en/content/2-legal-notice /en/content/3-terms-and-conditions-of-use
    /policies/legal-notice /pages/refund-policy /shop/terms /terms-1 /returns.html
  `,
  cart: `
    /cart-page /cart.php /shopping_cart.php /ShoppingCart.asp /ShoppingCart /basket.aspx
    /#!/~/cart-Site/en_US/Cart-Show /checkout/cart /shop/cart /en/cart?action=show /viewcart.asp
    /cart/index /mycart
  `,
  checkout: `
    /checkout/review /order/shipping /checkout/payment-method /cart/checkout /order/address
    /checkout/step/2 /checkout/login /shop/checkout /checkout/billing /payment/cards
    /checkout/failed /payment/cancel /checkout/cancel /order/payment /checkout_payment.php
    /one-page-checkout.asp /onepagecheckout /#!/~/checkoutDetails /checkout/register /checkout/guest
    /en/order /en/quick-order /checkout/index /checkout/multishipping/addresses
    /onestepcheckout/index /checkouts/c/123abc456def/payment /shop/payment
    /paypal/express/review
  `,
  order: `
    /checkout/thank-you /checkout/order-received/99 /order/confirmation /order/thank-you
    /cart/success /payment/success /checkout/onepage/success /orders/12345/thank-you
    /order/1234/confirmation /shop/order-received /order-confirmation/123 /checkout/receipt/12
    /checkout_success.php /thank-you-page/123 /checkout/finish /checkout/completed/12
    /#!/~/orderConfirmation /en/order-confirmation /checkout/order-confirmation
    /orderconfirmation-Site/en_US/Order-Confirm /order/thankyou /shop/confirmation /order/success
    /purchase/confirmation /invoice/INV-1 /ordercomplete /checkout/order_received/12
  `,
  account: `
    /account/orders/123 /account/settings/billing /user/profile /users/sign_in
    /customer/account/edit /my/orders /profile/addresses /account/order-history /member/login
    /customer/login /auth/register /dashboard/orders/12 /panel/tickets /admin/login
    /my-account/orders/ /my-account/downloads /account/wishlist /en/account/login /shop/my-account
    /app/settings/billing /user/wishlist /account/reset/abc123def /account/invoices /en/addresses
    /en/order-history /en/my-account /login.php /account.php /wishlist.php /order/history
    /passwordrecovery /customer/addresses /members-area /account/my-account /account_history.php
    /account_edit.php /MyAccount.asp /login.asp
    /create_account.php-Site/en_US/Account-Show-Site/en_US/Login-Show /account/order
    /en/password-recovery /web/login /web/signup /user/login /users/password/new /account/forgotten
    /account/recover /customers/sign_in /auth/forgot-password /sign_in /sign_up /accounts/login
    /vault/cards/listaction
  `,
  tracking: `
    /orders/track /account/track-order /help/track-my-order /support/order-status /track/ABC123456
    /order/track /pages/tracking /shipping/track /en/guest-tracking /order_tracking.php
    /ordertracking /trackorder.asp
  `,
  support: `
    /help/articles/returns /help/account /help/category/orders /support/articles/123-shipping-times
    /hc/en-us/sections/1234-Shipping /help/orders/how-do-i-track /support/solutions/articles/1
    /support/ticket/new /help/getting-started /support.php /helpcenter.html /web/support
  `,
  docs: `
    /docs/api/orders /docs/getting-started /developers/docs/checkout /api/v1/cart
    /documentation/pricing /docs/faq /help/docs /support/documentation /developer/guides/auth
    /reference/errors200 /docs/en/contact /user-manual.html /documentation/index.html
    /document/cart-pages
  `,
  rewards: `
    /loyalty/how-it-works /club/join /rewards/redeem /rewards-1 /pages/loyalty
  `,
  survey: `
    /survey/123 /surveys/nps-2024 /nps/abc123def /survey.php /feedback.html
  `,
  other: `
    /careers/support-engineer /careers/contact /jobs/returns-clerk /events/pricing-webinar
    /about/careers /company/jobs /company/partners /newsletter/thanks /press-kit /404
    /integrations/slack /integrations/shopping-cart /partners/become /events/shop-opening /feed
    /sitemap.xml
  `,
};
