import type { Pages } from './pages.ts';

/** Addresses of shops, agencies and software, labelled before the classifier had read them. Its misses have been looked at since. */
export const measuredShops: Pages = {
  home: `
    https://kiliam.example/default.aspx https://ridge.example/en-gb
    https://timbuk2.example/?utm_source=ig https://demo.opencart.example/index.php
    https://mejuri.example/us/en https://studio-mm.example/صفحه-اصلی https://okala.example/
    https://banimode.example/# https://notion.example/fr https://woodupp.example/home
    https://linear.example/homepage https://ghorfemod.example/index.html
    https://technolife.example/fa https://glossier.example/ https://sephora.example/ca/en/
    https://studiodumbar.example/ https://bookshop.example/index.aspx
    https://ghost.example/#features https://drunkelephant.example/
    https://ghazalshop.example/?utm_source=torob https://bellroy.example/en-au
    https://chidaneh.example/ https://tehranpayment.example/fa/
  `,
  landing: `
    https://ooni.example/pages/lp-koda-16 https://brand.example/pages/landing-black-friday
    https://blinkist.example/campaigns/summer-2024 https://www.snapp.express/campaign/first-order
    https://grammarly.example/landing/business https://beeteam.example/لندینگ/طراحی-سایت
    https://monday.example/lp/aw/project-management https://okala.example/landing/yalda
    https://fiverr.example/lp/seo-services https://digikala.example/landing/mother-day/
    https://get.surfshark.example/landing-page/black-friday https://go.hubspot.example/lp/free-crm
    https://teamwork.example/lp/agency/?gclid=abc https://ruggable.example/pages/lp-washable-rugs
    https://crm.example/landing-page/real-estate https://kalaoma.example/کمپین-بهاره
    https://ghazalshop.example/campaign/yalda-1403 https://helloprint.example/lp/flyers
    https://lp.raychat.example/live-chat
  `,
  article: `
    https://ridge.example/blogs/news/wallet-comparison /دانستنی-ها /recipes/pumpkin-soup
    https://glossier.example/blogs/the-edit/skincare-guide /magazine/gift-guide-for-dads
    https://wp.example/2019/03/ https://agency.example/thinking/faq-schema
    https://mejuri.example/us/en/blog/how-to-clean-gold /stories/meet-the-maker
    https://agency.example/blog/author/jane https://clinic.example/مطالب/قیمت-ایمپلنت
    /mag/tag/سبد-خرید https://saas.example/newsroom https://intercom.example/blog/contact-forms/
    /journal/our-story-in-linen https://ahrefs.example/blog/seo-pricing/ /آموزش/نگهداری-چرم
    https://wp.example/2022/11/our-return-policy-changed/ /خبرها/نمایشگاه-1402
    https://firm.example/news-insights/contracts-after-brexit
    https://zarinpal.example/blog/درگاه-پرداخت-چیست/
    https://mag.digikala.example/راهنمای-خرید-هدفون/ /guides-and-tips/blog/what-size-rug
    https://nngroup.example/articles/shopping-cart/
    https://zoomit.example/howto/392111-about-iphone-storage/
    https://firm.example/press-releases/new-office-contact
    https://portal.example.example/articles/135/
    https://technolife.example/blog/راهنمای-خرید-لپ-تاپ/
    https://buffer.example/resources/social-media-pricing-guide/ https://clinic.example/مجله-سلامت
    https://blog.okala.example/about-saffron https://novin.example/tag-blog/ux
    /blog/tamas-ba-mosallas https://saas.example/changelog/2024-05
    https://basecamp.example/articles/pricing-is-hard
    https://slack.example/intl/en-gb/blog/collaboration/meetings /weblog/post/45
    https://agency.example/perspectives/what-is-brand https://novin.example/blog/category/seo
    https://ruggable.example/blogs/blog/how-to-choose-rug-size /blog/tags/returns
    /آموزش/راهنمای-نصب-پرده /blog/archive /اخبار/تغییر-شماره-تماس
    https://buffer.example/library/social-media-demo/ https://namnak.example/قیمت-سکه-امروز.p12345
    https://lawfirm.example/insights/gdpr-explained
    https://winery.example/en/actualites-news/harvest https://rasekhoon.example/article/show/123456/
    /blog?page=4 https://bellroy.example/journal/slim-your-wallet /blog/2024/
    https://startup.example/stories/our-first-customer
    https://ghazalshop.example/مجله/تفاوت-چرم-گاوی-و-گوسفندی https://ghost.example/changelog/
    https://ghost.example/resources/pricing-your-newsletter/
    https://vetclinic.example/blog/dog-vaccination-cost https://chidaneh.example/ideas/living-room
    https://bakery.example/recipes/sourdough https://lawfirm.example/news/page/3
    https://kalaoma.example/blog/category/پوشاک
    https://store.example/magazine/articles/the-return-of-denim
    https://hamrah-mechanic.example/mag/buying-guide/peugeot-207/
    https://studiodumbar.example/news/new-work-for-alzheimer
  `,
  portfolio: `
    https://studio.example/گالری https://studio.example/nemoone-kar-ha
    https://builder.example/completed-projects https://photographer.example/albums/family
    /pages/lookbook-ss24 https://interior.example/residential-projects
    https://studio.example/نمونه‌کارها/کافه-لمیز https://agency.example/نمونه-کار-طراحی-لوگو
    https://basic.example/case/google-store https://studio.example/portfolio-category/logo
    https://locomotive.example/en/work/contact-energy
    https://ueno.example/case-studies/reviews-for-airbnb https://agency.example/مشتریان
    https://salon.example/before-and-after
    https://interior.example/our-projects/kitchen-price-street https://metalab.example/work
    https://photographer.example/galleries/weddings
    https://saas.example/customer-stories/checkout-com
    https://sazeh.example/projects/پروژه-تجاری-مگامال https://webhost.example/customers/about-you
    https://ideo.example/work/reinventing-the-shopping-cart https://clay.example/projects
    https://studio.example/پروژه‌های-ما https://studio.example/portfolio/سایت-فروشگاهی
    https://saas.example/success-stories/ https://agency.example/case-studies/checkout-redesign
    https://kitchen.example/our-kitchens/gallery https://agency.example/selected-projects
    https://studiodumbar.example/work/demo-festival https://crm.example/success-stories/acme
    https://landscaper.example/project-gallery https://print.example/nemoone-kar/karte-vizit
    https://web.example/نمونه-کارهای-طراحی-سایت
    https://photog.example/portfolio/weddings/anna-and-tom https://tattoo.example/gallery/sleeves
    https://arch.example/projects/residential https://ghost.example/customers/the-browser
    https://agency.example/clients/ https://arch.example/پروژه/ویلای-دماوند
  `,
  category: `
    https://presta.example/en/9-art https://everlane.example/collections/womens-sale
    https://glossier.example/collections /sale/shoes https://magento.example/women/tops-women.html
    https://glossier.example/collections/skincare /new-in /store/c/lamps
    https://bigc.example/shop-all/ /برندها https://clinic.example/خدمات-ما
    https://store.example/brands /gifts-for-him /on-sale /پیشنهاد-ویژه /tag/چرم-طبیعی /برند/سامسونگ
    /category/گوشی https://digikala.example/main/personal-appliance/
    https://timbuk2.example/collections/about-town-bags https://oc.example/desktops/mac
    /c/contact-lenses https://okala.example/category/لبنیات /product-category/لباس-زنانه/مانتو/
    /bestsellers https://agency.example/what-we-do /catalog/category/view/id/12 /shop-by-room
    https://magento.example/men.html?p=2 https://presta.example/12-chairs
    https://magento.example/what-is-new.html https://store.example/product-category/tea/page/2/
    /فروش-ویژه /دسته-بندی-کالا https://technolife.example/product/list/164_163/لپ-تاپ
    https://agency.example/capabilities https://store.example/brand/nike/
    https://magento.example/sale.html https://agency.example/services /collections/vendors?q=Apple
    /محصولات/ /دسته/کفش https://store.example/collections/reviews-favorites?page=3
    https://mejuri.example/shop/t/type/earrings /جدیدترین-محصولات
    https://banimode.example/26/کیف-زنانه /products?category=3 /outlet
    https://store.example/product-tag/organic/
    https://digikala.example/search/category-notebook-netbook-ultrabook/ /gift-ideas
    https://store.example/shop/?filter_color=red /whats-new /shop/page/3/
    https://bigc.example/categories/kitchen/ https://saas.example/products
    https://bellroy.example/collection/wallets https://travel.example/تورهای-خارجی /sale
    https://winery.example/en/wines-c-12 https://woo.example/product-tag/return-gifts/
    https://drunkelephant.example/collections/skincare/moisturizers-creams/
    https://mage.example/electronics/headphones.html /gifts/for-dad /c/women/dresses
    /products?brand=12 /collections/new?page=2 https://toy.example/tag/هدیه-تولد
    https://school.example/دوره-های-آنلاین https://toy.example/brand/lego
    https://restaurant.example/menus/dinner https://dental.example/services /پرفروش-ترین-محصولات
    https://ghazalshop.example/shop/?product-page=2 https://gym.example/classes
    https://seller.example/برندها/بوش /محصولات-تخفیف-دار https://hotel.example/accommodation
    /فروش-فوق-العاده https://mage.example/sale.html?product_list_order=price
    https://ghazalshop.example/کیف-و-کفش/دسته/کیف-دوشی https://book.example/دسته-بندی/رمان-خارجی
    /collections https://restaurant.example/menu /shegeft-angiz /فروشگاه/page/2
    https://woo.example/product-category/contact-lenses/daily/
    https://toy.example/category/اسباب-بازی-فکری?page=2
    https://kalaoma.example/product-category/پوشاک-زنانه/
    https://presta.example/gb/10-checkout-stands
    https://mage.example/catalog/category/view/s/chairs/id/5/
    https://ruggable.example/collections/kitchen-rugs?filter=1 /collections/frontpage
    /categories/size-guides-books https://woo.example/brand/about-you/
  `,
  search: `
    https://magento.example/catalogsearch/result/?q=bag
    https://presta.example/en/search?controller=search&s=mug /جستجوی-پیشرفته
    https://store.example/search?q=cart&options%5Bprefix%5D=last
    https://oc.example/search?search=mac /جستجو/گوشی /find?keyword=desk /searchresults?term=sofa
    https://store.example/?s=boots&post_type=product /search?query=کفش
    https://bigc.example/search.php?search_query=tent /?s=کتاب&post_type=product /search/lamp
    https://mage.example/catalogsearch/result/?q=contact
    https://woo.example/?s=faq&post_type=product /search/?q=قیمت /جستجو?query=کفش
    https://toy.example/?s=لگو /search?q=returns&type=product /search/about
    https://presta.example/gb/search?s=chair
  `,
  product: `
    /products/faq-t-shirt https://magento.example/strive-shoulder-pack.html
    https://ridge.example/collections/wallets/products/about-face-case
    https://school.example/دوره/آموزش-پایتون https://store.example/shop/tea/earl-grey/
    /product/راهنمای-تماس/ https://store.example/product/pricing-gun-mx/
    https://digikala.example/product/dkp-123456/سبد-خرید-تاشو/
    https://saas.example/solutions/customer-support https://store.example/products/support-bra-black
    /item/12345/desk /product_info.php?products_id=12 /product/size-guide-ruler
    https://magento.example/joust-duffle-bag.html https://store.example/products/thank-you-card-set
    /product/کتاب-درباره-معنی-زندگی/ /products/gift-voucher https://school.example/course/طراحی-سایت
    https://glossier.example/products/boy-brow /store/products/cart-cover
    https://technolife.example/product-12345/گوشی-موبایل
    https://magento.example/catalog/product/view/id/42 /pd/oak-table
    https://presta.example/en/art/3-13-the-best-is-yet-to-come-framed-poster.html
    https://saas.example/features/reviews /product/returns-label-printer
    https://ridge.example/products/wallet?variant=123 https://store.example/p/blue-lamp-123
    https://bigc.example/products/camp-chair/ https://store.example/products/the-guide-to-cheese
    /buy/iphone-15-pro https://store.example/product/contact-lens-solution/
    https://okala.example/product/12345 /محصول/ماگ-تماس/ /ip/Mainstays-Chair/1234567
    https://saas.example/products/checkout https://saas.example/product/analytics /کالا/123/یخچال
    https://agency.example/service/pricing-strategy /خدمات/طراحی-سایت-فروشگاهی/ /dp/B07XYZ1234
    https://hotel.example/rooms/deluxe-king /products/123/چراغ-مطالعه /shop/کیف-چرم-مردانه
    https://agency.example/services/web-design https://gym.example/classes/hot-yoga
    /p/12345-blue-lamp https://seller.example/p/98765/کتری-برقی
    https://hotel.example/rooms/family-suite https://woo.example/product/demo-drone-x1/
    https://book.example/product/سوالات-متداول-کنکور /products/order-pad-a5
    https://school.example/course/excel-advanced https://crm.example/product/live-chat
    https://print.example/services/چاپ-کارت-ویزیت
    https://kalaoma.example/product/پیراهن-مردانه-کد-۱۲۳/ https://travel.example/tour/استانبول-۴-شب
    https://bellroy.example/products/note-sleeve-wallet/default/caramel
    https://woo.example/product/privacy-screen-filter/ /collections/sale/products/review-journal
    /item/blue-lamp /collections/thank-you/products/thank-you-mug /محصول/تسبیح-فیروزه
    /product/gift-card https://crm.example/solutions/real-estate https://toy.example/product/12345
    /خدمات/نصب-کولر
    https://drunkelephant.example/collections/serums/t-l-c-framboos-glycolic-night-serum-812343034181.html
    /products/support-pillow /products/bluetooth-speaker-jbl-go-3
    https://ghazalshop.example/product/کیف-پول-چرم-مدل-تماس/
    https://dental.example/services/teeth-whitening /products/guide-dog-plush
    https://toy.example/product/پازل-درباره-حیوانات https://woo.example/product/shopping-cart-cover/
    https://mage.example/sony-wh-1000xm5.html https://mage.example/electronics/sony-wh-1000xm5.html
    https://presta.example/gb/chairs/15-return-chair.html https://agency.example/services/seo-audit
    https://woo.example/product/the-price-of-salt/ https://crm.example/features/reporting
    https://ruggable.example/products/faq-rug-black
  `,
  pricing: `
    https://host.example/قیمت-ها https://salon.example/price-list
    https://agency.example/tarefe-khadamat https://saas.example/plans-pricing
    https://gym.example/rates https://saas.example/pricing.html https://notion.example/fr/pricing
    https://salon.example/prices https://gym.example/memberships https://agency.example/website-cost
    https://saas.example/enterprise-pricing https://agency.example/قیمت-طراحی-سایت
    https://saas.example/subscription-plans https://agency.example/packages
    https://saas.example/pricing https://clinic.example/هزینه-ایمپلنت
    https://clinic.example/لیست-قیمت https://host.example/تعرفه-هاست
    https://intercom.example/pricing https://linear.example/pricing https://saas.example/plans
    https://slack.example/intl/en-gb/pricing https://saas.example/pricing/startups
    https://saas.example/plan-ha https://crm.example/pricing/enterprise/
    https://agency.example/our-packages https://clinic.example/هزینه-کاشت-مو
    https://school.example/fees https://gym.example/membership-options
    https://crm.example/en/pricing?billing=annual https://crm.example/pricing-plans
    https://clinic.example/tarefe-khadamat https://saas.example/قیمت-و-تعرفه
    https://cleaner.example/rates https://vet.example/price-list https://web.example/قیمت-سئو
    https://print.example/لیست-قیمت-چاپ https://ghost.example/pricing/
    https://web.example/تعرفه-طراحی-سایت https://host.example/plans
  `,
  guide: `
    /size-chart /buying-guide /pages/find-your-size /نحوه-خرید /pages/mattress-buying-guide
    /shoe-size-guide /راهنمای-سایز-کفش /pages/care-guide /gift-guide /راهنمای-ثبت-سفارش
    /pages/sizing /جدول-سایزبندی /rahnamaye-kharid /ring-sizer /pages/how-to-measure
    /pages/fit-guide /buying-guides/mattress /راهنمای-خرید /چگونه-سفارش-دهم /how-to-order
    /راهنمای-انتخاب-سایز /materials-guide /pages/size-guide /guides/which-kettle-to-buy /fit-finder
    /راهنمای-سایز-بندی /pages/ring-size-guide /rahnamaye-size
    https://toy.example/راهنمای-انتخاب-اسباب-بازی https://mage.example/size-guide
    /راهنمای-خرید-یخچال /راهنمای-خرید-از-سایت /نحوه-ثبت-سفارش /pages/buying-guide-mattresses
    /pages/how-to-measure-your-windows /guides/choosing-a-bike /sizing-chart
    /چگونه-سایز-خود-را-پیدا-کنیم
  `,
  compare: `
    /moghayese https://presta.example/module/stcompare/compare /مقایسه
    https://saas.example/best-zendesk-alternatives /product-comparison /compare /مقایسه-محصولات
    https://saas.example/compare/intercom-vs-zendesk https://saas.example/alternatives
    https://saas.example/hubspot-vs-us https://saas.example/compare /index.php/compare
    https://saas.example/intercom-alternative https://saas.example/vs/drift /pages/compare-models
    /مقایسه-کالا https://woo.example/compare/ https://crm.example/hubspot-alternatives
    https://ghost.example/vs/substack/ https://crm.example/compare/hubspot
    https://mage.example/catalog/product_compare/ https://crm.example/comparison/acme-vs-us
  `,
  about: `
    https://agency.example/manifesto https://mejuri.example/about-us /who-we-are /pages/our-story
    https://saas.example/company /about /our-values https://law.example/attorneys/jane-doe
    https://saas.example/about/our-mission https://agency.example/studio
    https://saas.example/company/leadership https://clinic.example/پزشکان /معرفی-فروشگاه
    /information/about-us https://glossier.example/pages/about https://clinic.example/our-doctors
    /darbareh-ma /داستان-برند-ما /content/4-about-us https://agency.example/culture
    https://law.example/our-firm /pages/our-mission /the-team /درباره-ما /تیم-ما /تاریخچه /چرا-ما
    /درباره‌ما https://agency.example/about/team /page/about-us /pages/meet-the-founders
    https://ghost.example/about/ /معرفی-شرکت https://law.example/our-people/ann-byrne
    https://clinic.example/درباره-دکتر-رضایی /تیم-کالا https://church.example/who-we-are /about.html
    https://dental.example/meet-the-dentists https://agency.example/about/culture /pages/our-values
    https://bellroy.example/about-us https://winery.example/en/our-history /درباره-ی-ما
    https://studiodumbar.example/about /تاریخچه-شرکت https://startup.example/team /company
  `,
  faq: `
    /سوالات-متداول /سوالات-رایج /پرسش-و-پاسخ /common-questions /پرسش‌های-متداول
    /customer-service/faqs /q-and-a /faqs/shipping /faq-پرسش-متداول /پرسش-های-پرتکرار
    https://saas.example/pricing-faq /about/faq /information/faq /help/faq /page/faq
    /pages/frequently-asked-questions /سؤالات-متداول /soalat /pages/faq /pages/faq-shipping
    /پرسش-های-متداول-مشتریان https://vet.example/faq /page/سوالات-متداول
    https://mage.example/faqs.html /soalate-motadavel /help/faqs
    https://woo.example/frequently-asked-questions/ https://hotel.example/faqs
    https://saas.example/faq https://ghost.example/faq/
  `,
  contact: `
    https://agency.example/request-a-quote /store-finder /pages/our-stores
    https://saas.example/contact-sales /locations/chicago /شعب /information/contact /tamas-ba-ma
    /contact-us.html /index.php/contact https://agency.example/start-a-project /تماس-با-ما
    /درخواست-مشاوره /contact/form /enquiries /book-a-consultation /pages/contact-us
    https://agency.example/work-with-me https://saas.example/talk-to-sales /page/contact-us
    /find-a-store /contact /visit-us /تماس-باما /مشاوره-رایگان /شعبه-ها /say-hello /ارتباط-با-ما
    /stores https://agency.example/lets-talk https://agency.example/get-a-quote /store-locator
    https://crm.example/contact-sales /تماس-با-کالا https://dental.example/contact-us
    /pages/stockists https://law.example/contact/dublin https://builder.example/free-estimate
    https://agency.example/get-in-touch/ /pages/contact-us-1 https://builder.example/request-a-quote
    /راه-های-تماس-با-ما https://ghost.example/contact/ /ertebat-ba-ma /contact-us/
    https://mage.example/contact
  `,
  reviews: `
    /نظرات /customer-reviews /testimonials /reviews/page/2 /products/lamp/reviews /client-reviews
    /رضایت-مشتریان /pages/reviews https://saas.example/wall-of-love /دیدگاه-ها /happy-customers
    /نظرات-مشتریان /what-people-say https://clinic.example/نظرات-بیماران /pages/customer-reviews
    https://builder.example/what-our-customers-say https://vet.example/testimonials
    https://crm.example/reviews /رضایت-مشتری https://dental.example/patient-reviews
  `,
  demo: `
    https://saas.example/schedule-demo https://saas.example/demo https://saas.example/free-trial
    https://saas.example/interactive-demo https://saas.example/demo-request
    https://saas.example/start-trial https://saas.example/تست-رایگان https://saas.example/book-demo
    https://saas.example/دمو https://saas.example/get-demo https://saas.example/try-for-free
    https://saas.example/request-a-demo https://saas.example/درخواست-دمو
    https://crm.example/try-it-free https://saas.example/نسخه-دمو
    https://saas.example/درخواست-دمو-رایگان https://crm.example/start-free-trial
    https://crm.example/book-a-demo/ https://crm.example/demo https://crm.example/schedule-a-demo
  `,
  policy: `
    /قوانین-و-مقررات /page/terms /legal/cookies /impressum /شیوه-های-پرداخت
    /policies/shipping-policy /شرایط-و-قوانین /terms https://saas.example/legal/subprocessors
    https://saas.example/sla /شرایط-ارسال /رویه-های-بازگرداندن-کالا /هزینه-ارسال /بازگشت-کالا
    /privacy /terms-and-conditions.html /pages/returns https://saas.example/acceptable-use-policy
    /warranty /شرایط-استفاده-از-خدمات /customer-service/returns /shipping-rates /returns-policy
    /help/shipping /payment-methods /حریم-خصوصی /ghavanin /ضمانت-نامه
    https://saas.example/legal/privacy /pages/lifetime-guarantee /information/delivery
    /pages/shipping-and-returns /گارانتی-محصولات /cancellation-policy /data-protection
    /delivery-returns /accessibility-statement /نحوه-ارسال-سفارش
    /content/3-terms-and-conditions-of-use /pages/delivery-and-returns /گارانتی-و-خدمات
    /bazgasht-kala https://mage.example/shipping-returns
    https://presta.example/gb/content/1-delivery https://ghost.example/privacy/
    https://mage.example/privacy-policy /policies/terms-of-service /حریم-خصوصی-مشتریان
    /ضمانت-اصل-بودن-کالا /cookie-policy /شرایط-مرجوعی-کالا /روش-ارسال-کالا
    /pages/warranty-information https://woo.example/refund_returns/ https://ghost.example/terms/
    /help/delivery https://crm.example/legal/dpa https://hotel.example/terms-and-conditions
    https://woo.example/terms-conditions/ /shive-haye-ersal
    https://hotel.example/cancellation-policy
  `,
  cart: `
    /سبد-خرید /#/cart /bag /basket/view /index.php/checkout/cart /shopping-cart /سبد-خرید-من
    /checkout/cart/ /cart.php /cart/ /sabad /cart /view-cart /basket.html /en/cart /warenkorb/cart
    https://winery.example/en/my-basket https://woo.example/cart/?removed_item=1 /سبد-خرید/
    /en/basket /sabad-kharid /fa/cart https://mage.example/checkout/cart/
    https://presta.example/gb/cart?action=show
  `,
  checkout: `
    /checkout/order-pay/55/ /onestepcheckout /checkout/address
    https://pay.shop.example/checkout/3fd2 /پرداخت /secure-checkout /تسویه-حساب /checkout
    /ثبت-نهایی-سفارش /checkout/onepage/ /checkouts/c/1a2b3c4d5e6f/payment
    /checkouts/cn/abc123DEF456/information /checkout.php /تکمیل-خرید /checkout/#payment
    /checkout/shipping /order/payment /checkout/payment/ https://woo.example/checkout/
    /checkouts/cn/Z2NwLWFzaWE/shipping /checkout/delivery-options
    https://mage.example/checkout/#shipping /تسویه-حساب/ /tasvie-hesab /پرداخت-سفارش
    https://presta.example/gb/order
  `,
  order: `
    /checkout/onepage/success/ /فاکتور-فروش/233 /checkouts/cn/abc123DEF456/thank-you
    /checkout/finish.php /order-confirmation?id_order=12 /checkout/order-received/442/
    /cart/thank-you /payment/success /thank-you /invoice/4411 /رسید-پرداخت /پرداخت-موفق
    /order-placed /checkout/success /سفارش-با-موفقیت-ثبت-شد /checkouts/abc123DEF456/thank_you
    /تسویه-حساب/order-received/442/ /checkout/complete/ /فاکتور
    /checkout/order-received/123/?key=wc_order_x /order/confirmation/8891 /order-received
    /order-complete https://mage.example/checkout/onepage/success/ /payment/result/success
    /orders/1234/confirmation /فاکتور/2231 /checkouts/cn/Z2NwLWFzaWE/thank-you
    /تسویه-حساب/order-received/2231 https://woo.example/checkout/order-received/812/?key=wc_order_x
    /سفارش-موفق https://presta.example/gb/order-confirmation?id_cart=2
  `,
  account: `
    /en/my-account https://saas.example/auth/login /my-account/view-order/12/ /register
    /password-reset /account/orders/12345 /myaccount/orders https://app.saas.example/login
    https://app.saas.example/dashboard /my-account/orders/ /users/sign_in /حساب-کاربری/سفارش-ها
    /profile /ناحیه-کاربری /account/login /ورود-ثبت-نام /ورود /users/login-register /order-history
    /داشبورد https://saas.example/signup /customer/account/login/ /login /settings /my-account/
    /sales/order/view/order_id/12/ /ثبت-نام /account /فراموشی-رمز-عبور /wishlist/ /علاقه-مندی-ها
    https://accounts.shop.example/signin /حساب-کاربری-من/ /account/orders/a1b2c3d4e5f6
    https://crm.example/login /account/reset-password /vorood
    https://presta.example/gb/order-history https://crm.example/signup?plan=pro
    https://mage.example/sales/order/history/ /ورود-به-سایت https://presta.example/gb/my-account
    https://mage.example/customer/account/create/ /panel/orders
    https://woo.example/my-account/lost-password/ /account/register https://woo.example/my-account/
    https://mage.example/wishlist/ https://app.crm.example/settings/team /profile/favorites
    /auth/otp
  `,
  tracking: `
    /پیگیری-سفارشات /رهگیری /order-tracking/ /a/track /help/track-order /guest-tracking /peygiri
    /order-status /رهگیری-مرسوله /parcel-tracking /track/1Z999 /orders/tracking /پیگیری-سفارش
    /apps/trackingmore /sales/guest/form/ /track /where-is-my-order https://track.shop.example/1234
    /pages/track-my-order https://courier.example/track-and-trace /apps/track-order
    /pages/track-your-order /order-lookup /peygiri-sefaresh /رهگیری-مرسوله-پستی
    https://woo.example/track-order/
  `,
  support: `
    /پشتیبانی https://help.saas.example/en/articles/123-refund /submit-a-ticket /help /support
    /tickets https://support.saas.example/hc/en-us /pages/help-center /خدمات-مشتریان /customer-care
    /خدمات-پس-از-فروش /مرکز-راهنما /تیکت https://help.shop.example/
    https://saas.example/knowledge-base/how-to-cancel
    https://support.saas.example/hc/en-us/articles/360001-Pricing-changes /service-center
    https://saas.example/help-center/billing /pages/customer-service
    https://help.crm.example/en/articles/5511-change-plan https://saas.example/ticket/new
    https://support.bellroy.example/hc/en-us /ارسال-تیکت https://crm.example/help-center/account
    /pages/support https://crm.example/help
  `,
  docs: `
    https://saas.example/docs/پرداخت /user-guides https://saas.example/docs/checkout
    https://docs.saas.example/ https://saas.example/docs/v2/cart https://saas.example/api
    /instructions /دفترچه-راهنما https://docs.saas.example/guides/pricing
    https://saas.example/مستندات https://saas.example/documentation/faq /pages/manuals
    /assembly-instructions https://developers.saas.example/reference/orders
    https://saas.example/developers https://ghost.example/docs/install/ https://crm.example/api-docs
    https://saas.example/مستندات-فنی https://docs.crm.example/api/orders /pages/instruction-manuals
    /pages/user-guide /دفترچه-راهنمای-محصولات https://developers.crm.example/
    https://saas.example/docs/فاکتور
  `,
  rewards: `
    /pages/refer-a-friend /معرفی-به-دوستان /referral-program /invite-friends /club /دعوت-از-دوستان
    /loyalty /refer /pages/rewards /pages/vip /باشگاه-مشتریان /pages/points /ambassador-rewards
    /pages/loyalty-program https://cafe.example/loyalty-card /pages/referral
    https://crm.example/refer-a-friend /bashgah-moshtarian /pages/vip-club /pages/rewards-program
  `,
  survey: `
    /nps /survey/post-purchase /pages/customer-feedback /survey /نظرسنجی /customer-survey
    /pages/survey /feedback /انتقادات-و-پیشنهادات /نظرسنجی-مشتریان /questionnaire /فرم-نظرسنجی
    https://clinic.example/nazarsanji /فرم-نظرسنجی-مشتریان /pages/post-purchase-survey
    https://crm.example/feedback https://hotel.example/guest-feedback /نظرسنجی-خرید
  `,
  other: `
    /supportive-insoles /workshops https://saas.example/webinars /contactless
    /account-ability-podcast /downloads /cartoons /careers /فرصت-های-شغلی
    https://saas.example/integrations /unsubscribe /about-time /نقشه-سایت /wholesale /استخدام
    /sitemap /404 /press-kit /events /affiliates /investors https://saas.example/jobs /همکاری-با-ما
    /maintenance /دانلود-اپلیکیشن https://saas.example/partners
    https://saas.example/careers/support-engineer https://status.saas.example/ /orderly-living
    /newsletter /همکاری-با-کالا https://ghost.example/careers/ /تماشاخانه /faquette /سبد-گل-رز
    /aboutface /cartography-basics https://crm.example/webinars/pricing-masterclass /homeware-care
    https://ghost.example/integrations/ /orders-of-magnitude https://crm.example/status
    /pages/careers https://crm.example/partners /استخدام-فروشنده https://crm.example/events
    https://agency.example/join-us
  `,
};
