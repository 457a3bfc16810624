import type { Pages } from './pages.ts';

/** Clinics, hotels, schools, lawyers and restaurants; hosts that speak; platforms that mark a page by its number. */
export const trades: Pages = {
  home: `
    https://www.hotel.example/en-GB/ https://shop.example.com/ https://demo.example.com/fa
  `,
  landing: `
    /pages/lp-swim-trunks /pages/summer-sale-landing-page /pages/landing-earth-day
    /lp/gym-software /کمپین/زمستان
  `,
  article: `
    https://blog.example.com/pricing https://blog.example.com/marketing/pricing-page-examples
    https://news.example.com/company/2024 /how-to-speed-up-a-shop /category/news
    /why-customers-abandon-their-carts /recipes/banana-bread /thoughts /ideas
    /resources/whitepapers /best-time-to-visit-iceland
  `,
  category: `
    /courses /tours /rooms /rooms-and-suites /classes /treatments /practice-areas /listing
    /men/shoes.html /women/tops-women/jackets-women.html /gear/bags.html /3-clothes /b/nike
    /w/mens-shoes /search/category-mobile-phone /browse/94/گوشی /shop/rings /shop-by-brand
    /product/list/69/گوشی /main/food-beverage /daste/zorouf-ashpazkhane /تورها /دوره-ها
    /gifts /brand-acme
  `,
  product: `
    /courses/intro-to-python /course/data-science /tours/kayak-tour /rooms/junior-suite
    /treatments/hydrafacial /practice-areas/employment-contracts /classes/hot-yoga
    /listing/1054875932/leather-wallet /book/1230-about-time /book/16781-contact
    /app/620/Portal_2/ /t/air-force-1-07-mens-shoes/CW2288-111 /fender_player_ii_strat.htm
    /levis-501-jeans-le222g07d-k11.html /joust-duffle-bag.html /blue-mug/p
    /men/1-1-hummingbird-printed-t-shirt.html#/1-size-s/8-color-white
    /courses/fvmn9801-customer-support-training /mavi/kot-ceket-p-34567812 /mahsol/kase
    /hair-treatment /gift-card /gift-cards /کارت-هدیه
  `,
  pricing: `
    /membership /membership-prices /tuition-fees /tarefeha /investment
  `,
  guide: `
    /how-to-choose-the-right-ring-size /which-rug-size
  `,
  compare: `
    /plans/compare /vs-acme /beard-oil-vs-beard-balm
  `,
  about: `
    /approach /studio /our-history /doctors/jane-doe /attorneys
  `,
  faq: `
    /سوال-های-پرتکرار
  `,
  contact: `
    /hire-us /lets-talk /start-a-project /book-a-call /free-consultation /مشاوره-رایگان
    /stores
  `,
  reviews: `
    /what-our-clients-say /what-people-say
  `,
  demo: `
    /دموی-محصول
  `,
  policy: `
    /privacy-policy-cookie-restriction-mode /شرایط-گارانتی /sharayet-ersal /cancellation-policy
  `,
  cart: `
    /on/demandware.store/Sites-shop-Site/en_US/Cart-Show /shoppingcart/ /#!/~/cart
  `,
  checkout: `
    /checkout/confirm /order/shipping /on/demandware.store/Sites-shop-Site/en_US/Checkout-Begin
  `,
  order: `
    /checkout/finish /panel/viewinvoice.php /factor/30211 /سفارش-شما-ثبت-شد /سفارش-موفق
    /on/demandware.store/Sites-shop-Site/en_US/Order-Confirm
  `,
  account: `
    /panel/clientarea.php /client-portal https://account.example.com/security
    https://app.example.com/projects/12 https://my.example.com/services
  `,
  tracking: `
    /apps/parcelpanel /apps/aftership /my-order-tracking
  `,
  support: `
    https://support.example.com/en-US https://help.example.com/en/articles/12-pricing
    https://support.example.com/questions/updating-your-email /panel/submitticket.php
    /contact-support
  `,
  docs: `
    https://docs.example.com/payments/checkout https://developers.example.com/pricing
    https://tool.readthedocs.io/en/latest/user/install/ /tent-setup-instructions
    /دفترچه-راهنما /rahnamaye-estefade /user-guide /api/reference/cart
  `,
  rewards: `
    /digiclub/ /دعوت_از_دوستان /loyalty-club /club
  `,
  survey: `
    /find/feedback.jsp
  `,
  other: `
    https://careers.example.com/jobs/contact-center /careers-in-support /events/contact-us-day
    /jobs-in-support /404-page /phone-stand
    /unknown/thing
  `,
};
