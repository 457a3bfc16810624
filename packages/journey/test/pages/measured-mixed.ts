import type { Pages } from './pages.ts';

/** Shops, platforms, agencies, software and marketplaces once more, in English and Persian; labelled before the classifier had read them. Its misses have been looked at since. */
export const measuredMixed: Pages = {
  home: `
    https://www.ruggable.com/ https://hydroflask.com/en-ca
    https://www.magento-shop.example/index.php https://shopware.example/de/ https://khanoumi.com/#
    https://www.mahoor.ir/fa/index.html
  `,
  category: `
    https://www.ruggable.com/collections/washable-rugs/color_blue
    https://www.brooklinen.com/collections/sheets
    https://www.hautehijab.com/collections/chiffon-hijabs
    https://www.taylorstitch.com/collections/last-call
    https://shop.example.co.uk/product-category/garden/sheds/page/2/
    https://goods.example/product-tag/handmade/ https://goods.example/brand/bosch/
    https://goods.example/shop/?filter_color=red&min_price=10
    https://www.magento-shop.example/men/tops-men.html
    https://www.magento-shop.example/gear.html?p=2 https://presta.example/gb/21-cookware
    https://presta.example/en/best-sales https://bigc.example/brands/
    https://volusion.example/category-s/1820.htm https://nop.example/newproducts
    https://oc.example/index.php?route=product/category&path=20
    https://brand.ir/product-category/گوشی-موبایل/سامسونگ/ https://brand.ir/فروشگاه
    https://brand.ir/دسته-بندی/لوازم-خانگی https://www.digikala.com/search/category-mobile-phone/
    https://basalam.com/category/handicrafts https://brand.ir/تخفیف-دار-ها
    https://brand.ir/جدیدترین-ها https://brand.ir/حراجی https://brand.ir/محصولات/
    https://www.banimode.com/brands/14/jeanswest /mahsoolat /foroush-vizhe /dastebandi/lebas
    https://builder.example/services https://hotel.example/rooms-suites
    https://school.example/programs https://estate.example/properties/for-sale
    https://restaurant.example/menus/dinner
    https://www.bestbuy.com/site/laptops/all-laptops/pcmcat138500050001.c
    https://www.zara.com/us/en/woman-shoes-l1251.html
    https://www.amazon.com/stores/Anker/page/ABC123
    https://www.wayfair.com/furniture/sb0/sofas-c413892.html
    https://www.nike.com/w/mens-shoes-nik1zy7ok /collections/about-us-tees
    /collections/pricing-guns /tag/checkout /product-category/faq-stickers/ /shop/contact-lenses
  `,
  product: `
    https://www.brooklinen.com/products/luxe-core-sheet-set
    https://www.taylorstitch.com/collections/mens-shirts/products/the-jack-in-everyday-oxford
    https://www.ridge.com/products/carbon-fiber-3k
    https://us.huel.com/products/build-your-own-bundle https://www.ruggable.com/products/gift-card
    https://shop.example.co.uk/product/oak-bench/?attribute_pa_color=oak
    https://goods.example/shop/kitchen/chef-knife/
    https://www.magento-shop.example/argus-all-weather-tank.html
    https://presta.example/gb/cookware/120-cast-iron-pan.html
    https://volusion.example/product-p/ab-12.htm https://3dcart.example/Blue-Mug_p_12.html
    https://shopware.example/detail/0a1b2c3d4e5f60718293a4b5c6d7e8f9
    https://ecwid.example/store#!/Blue-Mug/p/66821181
    https://brand.ir/product/کیف-چرم-زنانه-مدل-ورساچ/
    https://www.digikala.com/product/dkp-14325345/گوشی-سامسونگ/
    https://basalam.com/charmchi/product/1234567
    https://faradars.org/courses/python-programming-fvpht101
    https://brand.ir/خدمات/لیزر-موهای-زائد https://www.filimo.com/m/abc12
    https://brand.ir/shop/میز-تحریر-چوبی https://cafebazaar.ir/app/com.example.app
    /mahsool/kif-charmi /kala/12345-mobl https://agency.example/services/seo
    https://law.example/practice/personal-injury https://salon.example/services/hair/balayage
    https://travel.example/tours/7-days-in-iran https://gym.example/classes/yoga
    https://school.example/programs/mba https://www.intercom.com/features/inbox
    https://linear.app/features/insights https://mailchimp.com/features/automations
    https://www.zendesk.com/service/messaging https://acme.example/use-cases/onboarding
    https://acme.example/solutions/healthcare https://acme.example/product
    https://www.bestbuy.com/site/apple-airpods-pro/6447382.p
    https://www.walmart.com/ip/Ozark-Trail-Tent/884412
    https://www.ikea.com/us/en/p/billy-bookcase-white-00263850/
    https://www.amazon.com/Atomic-Habits/dp/0735211299 https://www.ebay.com/itm/374021
    https://www.wayfair.com/furniture/pdp/three-posts-sofa-w001.html
    https://www.nike.com/t/air-max-90-shoes-abc12/CN8490-001
    https://www.asos.com/nike/nike-dunk-low/prd/204112233 /products/reviewers-choice-box
    /product/demo-drum-kit /products/the-guide-to-tea-book /services/returns-management
    /shop/p/support-pillow /products/login-notebook
  `,
  article: `
    https://www.brooklinen.com/blogs/brookliving/how-to-wash-sheets
    https://huel.com/pages/the-huel-blog
    https://www.hautehijab.com/blogs/hijab-fashion/tagged/style-tips
    https://us.huel.com/blogs/recipes https://goods.example/blog/page/2/
    https://goods.example/2023/11/ https://goods.example/author/jane/
    https://goods.example/news-events/ https://ghost.example/author/anna/
    https://webflow.example/post/why-linen https://wix.example/blog/categories/news
    https://nop.example/news https://brand.ir/blog/بهترین-روش-نگهداری-چرم/
    https://brand.ir/mag/راهنمای-خرید-یخچال https://brand.ir/وبلاگ/ https://brand.ir/مقالات-آموزشی
    https://www.zoomit.ir/tech-iran/431234-price/ https://brand.ir/آموزش-ها
    https://blog.faradars.org/python-چیست/ /maghalat /akhbar/12 /amoozesh
    https://clay.global/blog/web-design-cost https://www.metalab.com/insights
    https://clinic.example/patient-education/implants https://builder.example/news/award-2024
    https://acme.example/blog/tags/pricing https://acme.example/resources/ebooks/retention
    https://acme.example/changelog/2024-05 https://acme.example/webinars-and-blog/how-to-sell
    https://acme.example/press-releases/series-b https://acme.example/glossary/churn
    https://acme.example/learn/what-is-crm /blog/login-page-design /blog/how-to-write-an-faq
    /magazine/cart-before-the-horse /news/2024/new-contact-centre /blogs/stories/thank-you-2024
  `,
  about: `
    https://www.hautehijab.com/pages/our-founder https://www.ridge.com/pages/our-story
    https://www.taylorstitch.com/pages/responsible-manufacturing https://huel.com/pages/about-us
    https://presta.example/gb/content/4-about-us https://brand.ir/درباره-گروه-صنعتی-پارس
    https://brand.ir/تیم-ما https://brand.ir/چرا-ما https://brand.ir/معرفی-شرکت
    https://brand.ir/مجوزها https://brand.ir/داستان-ما https://brand.ir/گواهینامه-ها-و-افتخارات
    /darbareye-sherkat /moarefi https://law.example/attorneys/jane-doe
    https://agency.example/team/john https://agency.example/company/leadership
    https://agency.example/who-we-are/our-values https://builder.example/accreditations
    https://hotel.example/our-history https://acme.example/company
    https://acme.example/about/press https://acme.example/company/team
    https://acme.example/security-and-trust/about
  `,
  policy: `
    https://www.ridge.com/pages/lifetime-warranty
    https://www.brooklinen.com/pages/returns-exchanges https://www.ridge.com/pages/shipping
    https://www.taylorstitch.com/policies/terms-of-service
    https://www.brooklinen.com/pages/cookie-policy https://huel.com/pages/international-shipping
    https://www.ruggable.com/pages/privacy-choices https://goods.example/delivery-returns/
    https://goods.example/terms-conditions/ https://goods.example/privacy-policy-2/
    https://goods.example/warranty-claims/ https://nop.example/shipping-returns
    https://nop.example/conditions-of-use https://presta.example/gb/content/1-delivery
    https://www.magento-shop.example/customer-service/delivery-information
    https://brand.ir/شرایط-و-قوانین-استفاده https://brand.ir/حریم-خصوصی-کاربران
    https://brand.ir/شرایط-ارسال-و-تحویل https://brand.ir/رویه-بازگرداندن-کالا
    https://brand.ir/شرایط-گارانتی https://brand.ir/نحوه-ارسال-سفارش
    https://brand.ir/شرایط-فروش-اقساطی https://brand.ir/ضمانت-اصالت-کالا
    https://brand.ir/هفت-روز-ضمانت-بازگشت /ghavanin /shrayet-va-ghavanin /bazgasht-kala
    /harim-khososi https://acme.example/legal/dpa https://acme.example/terms-of-use
    https://acme.example/sla https://acme.example/privacy-center
    https://acme.example/acceptable-use
  `,
  guide: `
    https://www.brooklinen.com/pages/gift-guide https://www.ruggable.com/pages/rug-size-guide
    https://www.taylorstitch.com/pages/size-and-fit https://www.warbyparker.com/home-try-on/quiz
    https://brand.ir/راهنمای-انتخاب-سایز https://brand.ir/نحوه-خرید-از-سایت
    https://brand.ir/آموزش-خرید-از-سایت https://brand.ir/چگونه-خرید-کنم /rahnamaye-size
    /rahnamaye-kharid-az-site
  `,
  faq: `
    https://huel.com/pages/faq https://www.hautehijab.com/pages/help-faqs
    https://goods.example/faqs-2/ https://brand.ir/سوالات-رایج https://brand.ir/سؤالات-متداول/
    https://www.digikala.com/faq/ https://brand.ir/پرسش-های-پرتکرار /soalate-motadavel
    https://clinic.example/patient-resources/faq https://hotel.example/faq
  `,
  contact: `
    https://www.brooklinen.com/pages/retail-locations https://www.ridge.com/pages/contact
    https://goods.example/contact-us-2/ https://goods.example/find-our-store/
    https://nop.example/contactus https://presta.example/gb/contact-us
    https://www.magento-shop.example/storelocator/london https://brand.ir/تماس-با-ما.html
    https://brand.ir/راه-های-تماس https://brand.ir/آدرس-شعب https://brand.ir/درخواست-نمایندگی
    https://brand.ir/رزرو-نوبت https://brand.ir/درخواست-مشاوره-رایگان
    https://brand.ir/لیست-نمایندگان-فروش /tamas-ba-maa /ertebat-ba-ma /address
    https://law.example/free-consultation https://builder.example/get-a-quote
    https://clinic.example/locations/austin https://clinic.example/appointments
    https://agency.example/hire-us https://hotel.example/getting-here
    https://school.example/request-information https://acme.example/contact-sales
    https://acme.example/talk-to-an-expert https://acme.example/company/contact
    https://www.ikea.com/us/en/stores/brooklyn/ https://www.apple.com/retail/fifthavenue/
  `,
  support: `
    https://support.brooklinen.com/hc/en-us/articles/115002-returns
    https://www.ridge.com/pages/customer-care https://brand.ir/پشتیبانی-آنلاین
    https://brand.ir/تیکت-پشتیبانی https://brand.ir/خدمات-پس-از-فروش-محصولات /poshtibani
    https://it.example/remote-support https://www.intercom.com/help/en/articles/320-pricing
    https://help.acme.example/en/collections/12-billing
    https://acme.example/support/contact-form-not-sending https://acme.example/help-center
    https://www.amazon.com/gp/help/customer/display.html
    https://www.ikea.com/us/en/customer-service/ https://www.walmart.com/help
    /support/articles/reset-password /help/category/orders
  `,
  tracking: `
    https://www.ridge.com/apps/track123 https://huel.com/pages/where-is-my-order
    https://www.brooklinen.com/a/order-lookup https://goods.example/track-your-parcel/
    https://goods.example/parcel-tracking/ https://www.magento-shop.example/sales/guest/view/
    https://volusion.example/orderstatus.asp https://brand.ir/پیگیری-سفارش/
    https://brand.ir/رهگیری-پستی https://brand.ir/کد-رهگیری-مرسولات /rahgiri /peygiri-sefareshat
    https://www.amazon.com/progress-tracker/package/ https://www.walmart.com/orders/track
  `,
  rewards: `
    https://www.brooklinen.com/pages/brooklinen-rewards https://huel.com/pages/refer-a-friend
    https://www.hautehijab.com/pages/loyalty https://brand.ir/باشگاه-مشتریان-پارس
    https://www.digikala.com/digiclub/ https://brand.ir/دعوت-از-دوستان /bashgah-moshtariyan
    https://acme.example/referral
  `,
  account: `
    https://www.ridge.com/account/addresses https://www.ridge.com/account/recover
    https://account.ridge.com/orders https://goods.example/my-account/downloads/
    https://goods.example/my-account/subscriptions/ https://goods.example/wp-login.php
    https://goods.example/wishlist-2/ https://www.magento-shop.example/customer/address/
    https://presta.example/gb/password-recovery https://nop.example/customer/info
    https://shopware.example/account/order https://bigc.example/wishlist.php
    https://oc.example/index.php?route=account/login
    https://www.magento-shop.example/newsletter/manage/
    https://wix.example/members-area/jane/profile https://brand.ir/حساب-کاربری-من/
    https://brand.ir/ورود-به-سایت https://brand.ir/ثبت-نام-فروشندگان https://brand.ir/users/login
    https://brand.ir/سفارش-های-من https://brand.ir/ورود-ثبت-نام /hesab-karbari /sabtenam
    https://clinic.example/patient-login https://school.example/student-portal
    https://acme.example/users/sign_in https://app.acme.example/projects/12
    https://acme.example/auth/reset https://dashboard.acme.example/invoices
    https://acme.example/signup?plan=pro https://www.walmart.com/account/login
    https://www.amazon.com/gp/your-account/order-details https://www.ikea.com/us/en/profile/login/
    https://www.ebay.com/mys/watchlist
  `,
  cart: `
    https://www.ridge.com/en-gb/cart https://goods.example/basket/ https://nop.example/cart
    https://shopware.example/checkout/cart https://volusion.example/ShoppingCart.asp
    https://ecwid.example/store#!/~/cart https://oc.example/index.php?route=checkout/cart
    https://brand.ir/سبد-خرید/ https://www.digikala.com/checkout/cart/ https://brand.ir/shop/cart
    /sabad-e-kharid https://www.walmart.com/cart https://www.ikea.com/us/en/shoppingcart/
  `,
  checkout: `
    https://www.ridge.com/11223344/checkouts/9f8e7d6c5b4a39281706f5e4d3c2b1a0?step=shipping_method
    https://goods.example/checkout/ https://goods.example/kassa-checkout/
    https://shopware.example/checkout/confirm https://nop.example/onepagecheckout
    https://volusion.example/one-page-checkout.asp
    https://www.magento-shop.example/onestepcheckout/ https://shopware.example/checkout/register
    https://brand.ir/تسویه-حساب/ https://brand.ir/ثبت-سفارش https://brand.ir/checkout/payment
    /tasvie-hesab /pardakht https://acme.example/checkout/pro
    https://acme.example/subscribe/payment https://www.amazon.com/gp/buy/spc/handlers/display.html
  `,
  order: `
    https://www.ridge.com/11223344/orders/7f6b5a4c3d2e1f0a9b8c7d6e5f4a3b2c
    https://www.ridge.com/11223344/checkouts/9f8e7d6c5b4a39281706f5e4d3c2b1a0/thank_you
    https://goods.example/thank-you/?order=881 https://goods.example/order-received/
    https://shopware.example/checkout/finish?orderId=0a1b2c
    https://nop.example/checkout/completed/112
    https://ecwid.example/store#!/~/orderConfirmation/12
    https://volusion.example/OrderFinished.asp
    https://webflow.example/order-confirmation?orderId=1a2b
    https://brand.ir/تسویه-حساب/order-received/55021/ https://brand.ir/نتیجه-پرداخت
    https://brand.ir/رسید-پرداخت https://brand.ir/پیش-فاکتور-شما/چاپ /pardakht-movafagh
    https://acme.example/checkout/success https://acme.example/billing/thank-you
    https://www.amazon.com/gp/buy/thankyou/handlers/display.html
    https://www.walmart.com/checkout/thank-you
  `,
  reviews: `
    https://www.ruggable.com/pages/reviews https://www.ridge.com/pages/customer-reviews
    https://brand.ir/نظرات-مشتریان-ما https://brand.ir/رضایت-مشتری
    https://builder.example/testimonials/page/2 https://law.example/client-reviews
    https://www.amazon.com/product-reviews/B08N5WRWNW
  `,
  portfolio: `
    https://www.ruggable.com/pages/gallery
    https://wix.example/portfolio-collections/my-portfolio/brick-house
    https://webflow.example/project/casa-verde https://brand.ir/پروژه-های-اجرا-شده
    https://brand.ir/مشتریان-ما https://brand.ir/نمونه-کارها/سایت-فروشگاهی /nemune-kar
    /namoone-kar-ha https://www.metalab.com/work/slack https://clay.global/work/stripe
    https://builder.example/our-projects/kitchen-extension
    https://photo.example/galleries/weddings https://law.example/case-results
    https://acme.example/customers https://acme.example/case-studies/nasa
    https://acme.example/success-stories /work/checkout-redesign /case-studies/faq-bot
  `,
  other: `
    https://www.brooklinen.com/pages/careers https://www.ridge.com/pages/ambassadors-affiliates
    https://huel.com/pages/press-enquiries https://goods.example/feed/
    https://goods.example/become-a-vendor/ https://nop.example/sitemap https://ghost.example/404/
    https://brand.ir/فرصت-های-شغلی https://brand.ir/رویدادها https://brand.ir/همکاری-با-ما
    https://builder.example/jobs https://agency.example/partners
    https://school.example/events/open-house https://acme.example/careers/product-manager
    https://acme.example/integrations https://acme.example/status https://acme.example/download
    https://acme.example/partners/agency /careers/faq-writer /cartography-prints-x /blogger-kit-x
    /jobs/shop-assistant /events/checkout-summit
  `,
  landing: `
    https://www.ridge.com/pages/lp-podcast https://www.brooklinen.com/pages/black-friday
    https://brand.ir/جشنواره-یلدا https://brand.ir/landing/nowruz
    https://acme.example/lp/black-friday https://acme.example/campaign/q3
  `,
  docs: `
    https://www.hydroflask.com/pages/care-and-use-instructions
    https://brand.ir/دانلود-دفترچه-راهنما https://brand.ir/مستندات-api
    https://developers.intercom.com/docs/references/introduction
    https://acme.example/docs/getting-started https://acme.readme.io/reference/createorder
    https://acme.example/developers https://acme.example/api-docs /docs/tracking/events
    /docs/v2/account
  `,
  compare: `
    https://www.brooklinen.com/pages/compare-sheets https://nop.example/compareproducts
    https://brand.ir/مقایسه-پلن-ها https://torob.com/compare/ https://acme.example/vs/competitor
    https://www.intercom.com/compare/zendesk https://acme.example/competitor-alternative
    https://acme.example/compare-plans
  `,
  search: `
    https://www.ridge.com/en-gb/search?q=wallet
    https://www.magento-shop.example/catalogsearch/result/?q=bag
    https://nop.example/search?q=laptop https://presta.example/gb/search?controller=search&s=mug
    https://torob.com/search/?query=آیفون https://brand.ir/جستجو/?q=کیف
  `,
  pricing: `
    https://brand.ir/لیست-قیمت-محصولات https://brand.ir/تعرفه-خدمات https://brand.ir/قیمت-پلن-ها
    https://www.iranserver.com/fa/pricing/ /tarefe-khadamat /list-gheymat
    https://gym.example/membership-options https://photo.example/pricing-packages
    https://school.example/tuition-and-fees https://photo.example/investment
    https://www.intercom.com/pricing https://acme.example/plans-and-pricing
    https://mailchimp.com/pricing/marketing/ https://acme.example/pricing/calculator
  `,
  survey: `
    https://brand.ir/نظرسنجی-از-مشتریان https://brand.ir/فرم-نظرسنجی /nazar-sanji
    https://acme.example/feedback/nps
  `,
  demo: `
    https://brand.ir/درخواست-دمو https://brand.ir/تست-رایگان-نرم-افزار
    https://www.intercom.com/view-demos https://acme.example/book-demo
    https://acme.example/start-free-trial https://acme.example/demo/watch
    https://acme.example/interactive-tour
  `,
};
