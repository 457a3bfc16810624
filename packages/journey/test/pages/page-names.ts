import type { Pages } from './pages.ts';

/** What shops, agencies and software call each kind of page, as the whole of a path. */
export const pageNames: Pages = {
  home: `
    /home /homepage /home.html /index.php /index.asp /default.html /frontpage /خانه /صفحه-اصلی
    /welcome
  `,
  landing: `
    /landing /landing-page /lp /lp-2 /promo /promotion /campaign /campaigns /summer-campaign
    /black-friday /black-friday-2024 /cyber-monday /کمپین /کمپین-تابستانه /لندینگ /صفحه-فرود
    /بلک-فرایدی /جشنواره-تابستان /جشنواره-نوروزی /kampain
  `,
  article: `
    /blog /blogs /news /article /articles /journal /magazine /mag /stories /insights /our-blog
    /the-blog /latest-news /company-news /news-and-events /news-and-press /press-releases
    /press-release /press-room /newsroom /in-the-news /media-center /blog-posts /post /posts
    /announcements /changelog /release-notes /product-updates /weblog /authors /author /topics
    /archive /archives /thinking /perspectives /viewpoints /ideas /thoughts /resources
    /resource-center /learn /learning-center /tips /tips-and-tricks /tutorials /recipes /bulletin
    /diary /columns /opinion /editorial /blog.html /news.php /blog-grid /blog-list /وبلاگ /بلاگ
    /مقاله /مقالات /مقاله-ها /مقالات-آموزشی /مجله /مجله-اینترنتی /مجله-خبری /اخبار /خبر /خبرها
    /اخبار-و-مقالات /اخبار-و-رویدادها /آخرین-اخبار /اخبار-شرکت /آموزش /آموزش-ها /آموزشی /مطالب /مطلب
    /مطالب-آموزشی /نوشته /نوشته-ها /دانستنی-ها /دانشنامه /یادداشت-ها /اطلاعیه-ها /خواندنی-ها
    /نکات-آموزشی /رسانه /maghaleh /maghalat /akhbar /khabar /majale /majaleh /amoozesh /amuzesh
    /amoozeshi /neveshte-ha /danestaniha /daneshnameh
  `,
  portfolio: `
    /portfolio /portfolios /our-portfolio /portfolio-grid /work /works /our-work /our-works
    /selected-work /featured-work /recent-work /projects /our-projects /project /recent-projects
    /completed-projects /case-studies /case-study /cases /client-work /clients /our-clients
    /customers /our-customers /customer-stories /client-stories /success-stories /success-story
    /gallery /galleries /photo-gallery /image-gallery /video-gallery /project-gallery /albums
    /lookbook /lookbooks /showcase /showcases /before-after /before-and-after /exhibitions
    /نمونه-کار /نمونه-کارها /نمونه-کار-ها /نمونه-کارهای-ما /نمونه-پروژه /نمونه-پروژه-ها
    /نمونه-سایت-ها /نمونه-طراحی-ها /پروژه /پروژه-ها /پروژه-های-ما /پروژه-های-انجام-شده
    /پروژه-های-اجرایی /گالری /گالری-تصاویر /گالری-عکس /آلبوم /آلبوم-تصاویر /پورتفولیو /پورتفوليو
    /مشتریان /مشتریان-ما /آثار /رزومه /سوابق-اجرایی /داستان-موفقیت /داستان-مشتریان /nemoone-kar
    /nemuneh-kar /nemoonekar /nemone-karha /namoone-kar /namune-kar /namoonekar /proje /proje-ha
    /projeha /galeri /portfolio-ha /moshtarian /moshtarian-ma
  `,
  category: `
    /shop /store /shop-all /all-products /products /our-products /product-list /category /categories
    /product-categories /collection /collections /catalog /catalogue /product-catalog /brands /brand
    /all-brands /shop-by-brand /tag /tags /sale /sales /sale-items /on-sale /clearance /outlet
    /deals /hot-deals /daily-deals /special-offers /specials /offers /discounts /new-arrivals
    /new-in /new-products /arrivals /bestsellers /best-sellers /best-selling /top-sellers
    /most-popular /trending /featured-products /gifts /gift-ideas /gifts-for-her /gift-shop
    /gift-sets /men /women /mens /womens /kids /baby /accessories /clothing /shoes /bags /jewelry
    /jewellery /furniture /electronics /lighting /our-services /services /service /services-list
    /treatments /courses /all-courses /tours /our-tours /rooms /classes /menu /our-menu
    /practice-areas /capabilities /expertise /what-we-do /departments /vendors /manufacturers
    /designers /online-shop /online-store /e-shop /eshop /webshop /shop-now /shop-online /ranges
    /our-range /back-in-stock /pre-order /browse /فروشگاه /فروشگاه-اینترنتی /فروشگاه-آنلاین /محصولات
    /محصولات-ما /لیست-محصولات /همه-محصولات /محصولات-جدید /جدیدترین-محصولات /محصولات-پرفروش
    /پرفروش-ترین-ها /پرفروش-ترین-محصولات /پرفروشترین-ها /دسته /دسته-ها /دسته-بندی /دسته-بندی-ها
    /دسته-بندی-محصولات /دسته-محصولات /گروه-محصولات /گروه-بندی-کالا /برند /برندها /برند-ها /برچسب
    /برچسب-ها /حراج /حراجی /تخفیف /تخفیف-ها /تخفیفات /تخفیف-ویژه /پیشنهاد-ویژه /پیشنهادات-ویژه
    /پیشنهاد-شگفت-انگیز /شگفت-انگیز /شگفت-انگیزها /فروش-ویژه /تخفیف-دار-ها /کالاها /کلکسیون /کالکشن
    /منو /خدمات /خدمات-ما /دوره-ها /دوره-های-آموزشی /تورها /لیست-خدمات /محبوب-ترین-ها /جدیدترین-ها
    /هدیه-ها /زنانه /مردانه /forushgah /foroushgah /forooshgah /mahsulat /mahsoolat /mahsolat
    /list-mahsulat /dastebandi /daste-bandi /daste-ha /brand-ha /barchasb /takhfif /takhfif-ha
    /haraj /khadamat /khadamat-ma
  `,
  search: `
    /search /search-results /searchresults /search.php /search.html /find /advanced-search
    /product-search /site-search /results /جستجو /جست-و-جو /جستجوی-محصولات /جستجوی-پیشرفته
    /نتایج-جستجو /jostejoo /jostojoo /jostoju /search-result
  `,
  product: `
    /gift-card /gift-cards /gift-voucher /gift-vouchers /gift-certificate /gift-certificates
    /product-detail /product-details /single-product /product.php /product-page /کارت-هدیه /features
    /feature
  `,
  pricing: `
    /شهریه-کلاس-ها/ /شهریه/
    /pricing /prices /price /price-list /pricelist /pricing-plans /pricing-plan /plans /plan
    /plans-and-pricing /plans-pricing /our-plans /our-prices /our-pricing /packages /our-packages
    /pricing-packages /rates /our-rates /fees /tariffs /tariff /tuition /tuition-and-fees
    /membership /memberships /membership-plans /membership-options /subscriptions
    /subscription-plans /subscription /cost /costs /costs-and-fees /price-calculator
    /pricing-calculator /cost-calculator /investment /service-pricing /wholesale-pricing /upgrade
    /editions /قیمت /قیمت-ها /قیمتها /لیست-قیمت /لیست-قیمت-ها /لیست-قیمت-محصولات /قیمت-محصولات
    /قیمت-خدمات /قیمت-روز /تعرفه /تعرفه-ها /تعرفه-خدمات /تعرفه-و-قیمت /پلن /پلن-ها /پلن-های-قیمت
    /پلن-های-اشتراک /هزینه /هزینه-ها /هزینه-خدمات /نرخ-نامه /بسته-ها /پکیج-ها /پکیج /اشتراک
    /اشتراک-ها /خرید-اشتراک /شهریه /شهریه-ها /محاسبه-قیمت /استعلام-قیمت /برآورد-هزینه /gheymat
    /gheymat-ha /gheimat /qeymat /gheymatha /list-gheymat /tarefe /tarefe-ha /tarefeha /hazine
    /hazine-ha /plan-ha /package-ha /eshterak /estelam-gheymat
  `,
  guide: `
    /guide /guides /size-guide /size-guides /size-chart /size-charts /sizing /sizing-guide
    /sizing-chart /sizes /size-and-fit /fit-guide /fit /fitting-guide /measurement-guide
    /how-to-measure /measuring-guide /buying-guide /buying-guides /buyers-guide /buyer-guide
    /shopping-guide /how-to-buy /how-to-order /how-to-choose /how-it-works /how-to-shop /how-to-pay
    /ring-size-guide /ring-sizer /find-your-size /find-my-size /find-your-fit /product-finder
    /gift-finder /gift-guide /gift-guides /care-guide /product-guide /mattress-guide /bra-size-guide
    /bra-fit-guide /size-calculator /shade-finder /quiz /product-quiz /help-me-choose /order-guide
    /راهنما /راهنمای-خرید /راهنمای-خرید-آنلاین /راهنمای-سایز /راهنمای-اندازه /راهنمای-انتخاب
    /راهنمای-انتخاب-سایز /راهنمای-سفارش /راهنمای-ثبت-سفارش /راهنمای-خرید-از-سایت /جدول-سایز
    /جدول-سایزبندی /جدول-اندازه /سایزبندی /راهنمای-سایزبندی /نحوه-خرید /نحوه-سفارش /نحوه-ثبت-سفارش
    /روش-خرید /مراحل-خرید /چگونه-خرید-کنم /چگونه-خرید-کنیم /چطور-خرید-کنم /آموزش-خرید
    /آموزش-خرید-از-سایت /شیوه-خرید /اندازه-گیری /rahnama /rahnamaye-kharid /rahnama-kharid
    /rahnamaye-size /rahnama-size /nahve-kharid /jadval-size /amoozesh-kharid /ravesh-kharid
    /chegoone-kharid-konim /marahel-kharid
  `,
  compare: `
    /compare /comparison /comparisons /compare-products /product-compare /compare-plans
    /compare-models /alternatives /alternative /versus /competitor-comparison /feature-comparison
    /مقایسه /مقایسه-محصولات /مقایسه-کالا /مقایسه-پلن-ها /جایگزین-ها /moghayese /moghayeseh /moqayese
    /moghayese-kala
  `,
  about: `
    /about /about-us /aboutus /about-me /about.html /about-company /about-the-company
    /about-our-company /our-story /the-story /brand-story /story /our-history /history /heritage
    /our-heritage /company /company-profile /company-info /our-company /who-we-are /our-team /team
    /meet-the-team /the-team /team-members /leadership /leadership-team /management /our-people
    /people /staff /our-staff /founders /founder /meet-the-founder /mission /our-mission
    /mission-statement /vision /vision-and-mission /values /our-values /philosophy /our-philosophy
    /why-us /why-choose-us /why-choose /our-approach /approach /our-process /process /culture
    /our-culture /studio /the-studio /our-studio /doctors /our-doctors /attorneys /our-attorneys
    /lawyers /instructors /trainers /board /awards /our-awards /certifications /sustainability
    /our-impact /our-promise /our-commitment /manifesto /profile-company /biography /bio
    /our-factory /the-brand /our-brand /our-roots /درباره /درباره-ما /درباره-من /درباره-شرکت
    /درباره-فروشگاه /درباره-برند /درباره-مجموعه /معرفی /معرفی-شرکت /معرفی-ما /معرفی-فروشگاه
    /معرفی-مجموعه /داستان-ما /داستان-برند /تیم /تیم-ما /اعضای-تیم /اعضای-هیئت-مدیره /هیئت-مدیره
    /مدیریت /تاریخچه /تاریخچه-شرکت /چرا-ما /چرا-ما-را-انتخاب-کنید /ماموریت /چشم-انداز
    /ماموریت-و-چشم-انداز /ارزش-های-ما /ما-کی-هستیم /پزشکان /کادر-درمان /افتخارات /افتخارات-ما
    /گواهینامه-ها /مجوزها /آشنایی-با-ما /پرسنل /darbare /darbare-ma /darbareh-ma /darbareye-ma
    /darbare-sherkat /moarefi /moarefi-sherkat /moarefi-ma /dastan-ma /dastane-ma /tarikhche
  `,
  faq: `
    /membership-faqs /shipping-faqs/
    /faq /faqs /faq.html /faq-page /frequently-asked-questions /frequent-questions /common-questions
    /questions /questions-and-answers /q-and-a /qa /q-a /qna /general-faq /faq-help
    /customer-questions /help-faq /shipping-faq /faqs-1 /سوالات /سوالات-متداول /سؤالات-متداول
    /سوال-های-متداول /سوالات-رایج /سوالات-پرتکرار /سوالات-شما /سوالات-مشتریان /پرسش-های-متداول
    /پرسش-های-پرتکرار /پرسش-های-رایج /پرسش-و-پاسخ /پرسش-پاسخ /پرسش-ها /سوال-و-جواب /soalat
    /soalat-motadavel /soalate-motadavel /soalat-rayej /porsesh-haye-motadavel /porsesh-va-pasokh
    /porsesh-pasokh /soal-javab
  `,
  contact: `
    /contact /contact-us /contacts /contactus /contact-me /contact.html /contact-form /contact-page
    /contact-info /contact-details /get-in-touch /reach-us /reach-out /talk-to-us /lets-talk
    /say-hello /contact-sales /talk-to-sales /sales-contact /store-locator /store-finder
    /find-a-store /find-store /find-us /stores /our-stores /all-stores /store-locations /locations
    /our-locations /location /showrooms /showroom /our-showroom /branches /offices /our-offices
    /dealers /dealer-locator /find-a-dealer /stockists /where-to-buy /retailers /directions /map
    /visit /visit-us /request-a-quote /get-a-quote /free-quote /quote /quote-request /request-quote
    /get-quote /enquiry /enquiries /inquiry /inquire /hire-us /hire-me /work-with-me
    /start-a-project /start-your-project /project-inquiry /book-a-call /schedule-a-call
    /book-a-consultation /free-consultation /consultation /request-a-callback /callback /write-to-us
    /customer-enquiries /تماس /تماس-با-ما /تماس-باما /تماس-با-فروشگاه /تماس-با-شرکت /فرم-تماس
    /ارتباط /ارتباط-با-ما /راه-های-ارتباطی /راه-های-تماس /شعب /شعبه /شعبه-ها /نمایندگی-ها /نمایندگان
    /آدرس /آدرس-ما /آدرس-فروشگاه /مشاوره /مشاوره-رایگان /درخواست-مشاوره /مشاوره-خرید /نوبت-دهی
    /نوبت-دهی-آنلاین /درخواست-تماس /درخواست-پیش-فاکتور /استعلام /tamas /tamas-ba-ma /tamasbama
    /tamas-ma /ertebat /ertebat-ba-ma /moshavere /moshavereh
  `,
  reviews: `
    /review /reviews /customer-reviews /client-reviews /product-reviews /testimonials /testimonial
    /client-testimonials /patient-reviews /ratings /ratings-and-reviews /reviews-and-testimonials
    /what-our-clients-say /what-customers-say /what-people-are-saying /happy-customers
    /happy-clients /wall-of-love /customer-love /kind-words /google-reviews /raves /نظرات
    /نظرات-مشتریان /نظر-مشتریان /نظرات-کاربران /نظرات-خریداران /دیدگاه-ها /دیدگاه-مشتریان
    /رضایت-مشتریان /رضایت-نامه /رضایت-نامه-ها /تجربه-مشتریان /nazarat /nazarat-moshtarian
    /nazar-moshtarian /didgah-ha /rezayat-moshtarian
  `,
  demo: `
    /demo /demos /book-a-demo /request-demo /request-a-demo /get-a-demo /live-demo /watch-demo
    /product-demo /online-demo /trial /free-trial /start-free-trial /try /try-free /try-it-free
    /try-it-now /try-for-free /get-started-free /start-for-free /free-demo /demo-request
    /schedule-a-demo /test-drive /sandbox /دمو /دموی-آنلاین /دموی-محصول /درخواست-دمو /نسخه-دمو
    /نسخه-آزمایشی /نسخه-نمایشی /نسخه-رایگان /تست-رایگان /امتحان-رایگان /شروع-رایگان /demo-online
    /darkhast-demo /test-rayegan /nosakhe-azmayeshi
  `,
  policy: `
    /shipping /shipping-policy /shipping-info /shipping-information /shipping-and-returns
    /shipping-returns /shipping-delivery /shipping-and-delivery /shipping-rates /shipping-costs
    /delivery /delivery-info /delivery-information /delivery-and-returns /returns /return
    /return-policy /returns-policy /returns-and-exchanges /returns-and-refunds /returns-refunds
    /exchanges /exchange-policy /refund /refunds /refund-policy /refund_returns /cancellation-policy
    /cancellations /warranty /warranty-policy /warranty-information /guarantee /money-back-guarantee
    /price-match /price-match-guarantee /terms /terms-of-use /terms-of-service /terms-and-conditions
    /terms-conditions /terms-of-sale /terms-of-business /tos /general-terms /conditions-of-use
    /conditions-of-sale /privacy /privacy-policy /privacy-notice /privacy-statement /privacy-center
    /cookie-policy /cookies /cookie-notice /cookie-settings /cookie-preferences /gdpr /ccpa
    /do-not-sell-my-personal-information /data-protection /data-processing-agreement /dpa /legal
    /legal-notice /legal-information /disclaimer /impressum /imprint /accessibility
    /accessibility-statement /acceptable-use-policy /eula /license-agreement /sla
    /service-level-agreement /user-agreement /store-policies /policies /payment-methods
    /payment-options /payment-policy /payment-information /payment-terms /copyright
    /copyright-policy /dmca /modern-slavery-statement /code-of-conduct /subprocessors /compliance
    /content-policy /community-guidelines /complaints /complaints-procedure /قوانین /قوانین-و-مقررات
    /قوانین-سایت /قوانین-خرید /مقررات /شرایط /شرایط-و-قوانین /شرایط-استفاده /شرایط-و-ضوابط
    /شرایط-خرید /شرایط-ارسال /شرایط-بازگشت /شرایط-مرجوعی /شرایط-مرجوع-کردن-کالا /شرایط-تعویض
    /شرایط-گارانتی /ضوابط /حریم-خصوصی /حریم-خصوصی-کاربران /حریم-شخصی /سیاست-حفظ-حریم-خصوصی
    /سیاست-حریم-خصوصی /سیاست-های-ما /سیاست-بازگشت-کالا /خط-مشی /رازداری /ارسال /ارسال-و-تحویل
    /ارسال-کالا /نحوه-ارسال /نحوه-ارسال-کالا /روش-ارسال /روش-های-ارسال /شیوه-ارسال /شیوه-های-ارسال
    /رویه-ارسال /رویه-ارسال-سفارش /هزینه-ارسال /زمان-ارسال /تحویل /تحویل-کالا /نحوه-تحویل
    /بازگشت-کالا /بازگشت-وجه /بازگرداندن-کالا /رویه-بازگرداندن-کالا /رویه-بازگشت-کالا /مرجوعی
    /مرجوعی-کالا /مرجوع-کردن-کالا /مرجوع-کالا /عودت-کالا /استرداد-وجه /تعویض-کالا /تعویض-و-مرجوعی
    /لغو-سفارش /ضمانت /ضمانت-بازگشت /ضمانت-بازگشت-کالا /ضمانت-اصالت-کالا /ضمانتنامه /گارانتی
    /گارانتی-محصولات /خدمات-گارانتی /تضمین-کیفیت /تضمین-اصالت /روش-های-پرداخت /نحوه-پرداخت
    /شیوه-های-پرداخت /شرایط-پرداخت /پرداخت-در-محل /توافق-نامه /سلب-مسئولیت /ghavanin
    /ghavanin-va-moghararat /ghavanin-sait /harim-khosoosi /harim-khososi /harime-khosoosi /sharayet
    /sharayet-estefade /sharayet-va-ghavanin /sharayet-ersal /sharayet-bazgasht /ersal /ersal-kala
    /nahve-ersal /shive-ersal /ravesh-ersal /hazine-ersal /tahvil /bazgasht-kala /zemanat
    /zemanat-bazgasht /garanti /ravesh-pardakht /nahve-pardakht
  `,
  cart: `
    /cart /my-cart /your-cart /view-cart /cart.php /cart.html /shopping-cart /shoppingcart
    /shopping-bag /bag /my-bag /basket /your-basket /shopping-basket /cart-page /mini-cart /viewcart
    /سبد /سبد-خرید /سبد-خرید-من /سبدخرید /سبد-خرید-شما /سبد-سفارش /sabad /sabad-kharid /sabadkharid
    /sabade-kharid /sabad-kharid-man
  `,
  checkout: `
    /checkout /check-out /checkout.php /checkout.html /onepage-checkout /one-page-checkout
    /onestepcheckout /one-step-checkout /secure-checkout /quick-checkout /express-checkout
    /guest-checkout /checkout-payment /place-order /order-checkout /payment /payments /pay /pay-now
    /make-payment /make-a-payment /complete-order /complete-purchase /buy-now /order-review
    /review-order /تسویه /تسویه-حساب /تسویه-حساب-نهایی /تسویه-سبد-خرید /پرداخت /پرداخت-آنلاین
    /پرداخت-سفارش /پرداخت-نهایی /درگاه-پرداخت /تکمیل-سفارش /تکمیل-خرید /ثبت-سفارش /ثبت-نهایی-سفارش
    /نهایی-کردن-خرید /نهایی-سازی-خرید /ادامه-خرید /پرداخت-ناموفق /tasvie-hesab /tasviye-hesab
    /pardakht /pardakht-online /dargah-pardakht /takmil-kharid /takmil-sefaresh /sabt-sefaresh
    /sabte-sefaresh
  `,
  order: `
    /thank-you /thankyou /thanks /thank-you-page /thank-you-for-your-order
    /thank-you-for-your-purchase /order-confirmation /order-confirmed /order-complete
    /order-completed /order-received /order-success /order-placed /order-summary-success
    /purchase-complete /purchase-confirmation /payment-success /payment-successful /payment-complete
    /payment-confirmation /checkout-success /receipt /my-receipt /invoice /confirmation /success
    /order-thank-you /booking-confirmation /سپاس /سپاسگزاریم /تشکر /تشکر-از-خرید /تشکر-از-خرید-شما
    /با-تشکر /فاکتور /فاکتور-خرید /فاکتور-فروش /فاکتور-سفارش /صورتحساب /صورت-حساب /رسید /رسید-خرید
    /رسید-پرداخت /پرداخت-موفق /پرداخت-موفقیت-آمیز /خرید-موفق /سفارش-موفق /سفارش-ثبت-شد
    /سفارش-شما-ثبت-شد /سفارش-دریافت-شد /ثبت-سفارش-موفق /نتیجه-پرداخت /تایید-سفارش /تایید-پرداخت
    /تأیید-سفارش /ثبت-موفق-سفارش /faktor /faktor-kharid /resid /tashakor /sepas /pardakht-movafagh
    /sefaresh-movafagh /natije-pardakht /taeed-sefaresh /sooratheasab
  `,
  account: `
    /checkout/purchase-history/
    /account /my-account /myaccount /account-settings /account-details /login /log-in /login.php
    /logout /log-out /sign-in /signin /sign-out /signup /sign-up /register /registration
    /register.php /create-account /create-an-account /forgot-password /lost-password /reset-password
    /password-reset /change-password /profile /my-profile /user-profile /edit-profile /dashboard
    /user-dashboard /user /user-account /customer-login /client-login /member-login /members
    /members-area /client-area /client-portal /customer-portal /portal /my-orders /orders
    /order-history /past-orders /purchase-history /purchases /wishlist /my-wishlist /wish-list
    /favorites /favourites /saved-items /my-favorites /addresses /address-book /my-addresses
    /settings /preferences /auth /sso /logon /حساب /حساب-من /حساب-کاربری /حساب-کاربری-من
    /ناحیه-کاربری /پنل /پنل-کاربری /پنل-کاربر /پنل-مشتریان /داشبورد /پروفایل /پروفایل-کاربری
    /پروفایل-من /ورود /ورود-به-سایت /ورود-به-حساب-کاربری /ورود-کاربران /ورود-و-ثبت-نام /ورود-ثبت-نام
    /ورود-یا-ثبت-نام /ثبت-نام /ثبتنام /ثبت-نام-در-سایت /عضویت /عضویت-در-سایت /خروج /رمز-عبور
    /بازیابی-رمز-عبور /فراموشی-رمز-عبور /فراموشی-رمز /تغییر-رمز-عبور /علاقه-مندی-ها /علاقه-مندی
    /علاقمندی-ها /لیست-علاقه-مندی-ها /لیست-آرزوها /سفارش-های-من /سفارشات-من /سفارشات /سفارش-ها
    /تاریخچه-سفارشات /آدرس-های-من /hesab-karbari /hesabe-karbari /hesab-man /panel-karbari /panel
    /vorood /vorud /sabt-nam /sabtnam /sabte-nam /ozviat /ozviyat /ramz-oboor /faramooshi-ramz
    /alaghemandi-ha /alaghe-mandi /sefareshat /sefareshat-man /sefaresh-haye-man
  `,
  tracking: `
    /track /track-order /track-my-order /track-your-order /order-tracking /order-status /tracking
    /tracking-page /parcel-tracking /shipment-tracking /delivery-tracking /package-tracking
    /track-shipment /track-package /track-parcel /track-and-trace /trace /where-is-my-order
    /wheres-my-order /order-lookup /پیگیری /پیگیری-سفارش /پیگیری-سفارشات /پیگیری-مرسوله
    /پیگیری-مرسولات /پیگیری-بسته /پیگیری-خرید /رهگیری /رهگیری-سفارش /رهگیری-مرسوله /رهگیری-مرسولات
    /رهگیری-بسته-پستی /کد-رهگیری /وضعیت-سفارش /peygiri /peygiri-sefaresh /peigiri-sefaresh
    /peygiri-marsule /rahgiri /rahgiri-sefaresh /rahgiri-marsoole /vaziat-sefaresh
  `,
  support: `
    /support /help /help-center /help-centre /helpcenter /customer-service /customer-services
    /customer-support /customer-care /customer-help /client-support /technical-support /tech-support
    /product-support /support-center /service-center /support-tickets /tickets /ticket
    /submit-ticket /submit-a-ticket /submit-a-request /open-ticket /new-ticket /helpdesk /help-desk
    /knowledge-base /knowledgebase /kb /hc /troubleshooting /after-sales /after-sales-service
    /after-sale-service /repairs /live-chat /chat /contact-support /get-help /need-help
    /help-and-support /support-and-help /پشتیبانی /پشتیبانی-سایت /پشتیبانی-آنلاین /پشتیبانی-محصولات
    /پشتیبانی-فنی /مرکز-پشتیبانی /واحد-پشتیبانی /تیکت /تیکت-ها /ارسال-تیکت /ثبت-تیکت /تیکت-پشتیبانی
    /مرکز-راهنما /مرکز-راهنمایی /مرکز-کمک /خدمات-پس-از-فروش /خدمات-مشتریان /امور-مشتریان /گزارش-مشکل
    /ثبت-شکایت /شکایات /poshtibani /poshtibani-online /ticket-ha /khadamat-pas-az-foroosh
    /khadamat-moshtarian /markaz-rahnama
  `,
  docs: `
    /docs /doc /documentation /api /api-docs /api-reference /api-documentation /developers
    /developer /developer-docs /reference /manual /manuals /user-manual /user-manuals
    /product-manuals /owner-manual /owners-manuals /handbook /user-guide /user-guides /instructions
    /instruction-manuals /assembly-instructions /installation /installation-guide
    /installation-instructions /setup /setup-guide /quickstart /quick-start /quick-start-guide /sdk
    /wiki /spec-sheets /datasheets /data-sheets /technical-documentation /مستندات /مستندات-فنی
    /مستندات-api /داکیومنت /دفترچه-راهنما /دفترچه-های-راهنما /راهنمای-نصب /راهنمای-استفاده
    /راهنمای-نصب-و-راه-اندازی /راهنمای-کاربری /راهنمای-نرم-افزار /راهنمای-توسعه-دهندگان
    /نصب-و-راه-اندازی /توسعه-دهندگان /mostanadat /mostanadat-fanni /daftarche-rahnama
    /rahnamaye-nasb /rahnamaye-estefade
  `,
  rewards: `
    /rewards /rewards-program /reward-points /loyalty /loyalty-program /loyalty-programme
    /loyalty-rewards /loyalty-points /loyalty-club /points /refer /refer-a-friend /referral
    /referrals /referral-program /referral-programme /invite-a-friend /invite-friends /invite /vip
    /vip-club /vip-program /club /membership-rewards /member-rewards /perks /cashback /ambassador
    /ambassadors /ambassador-program /brand-ambassadors /earn-points /باشگاه /باشگاه-مشتریان
    /باشگاه-مشتریان-ما /باشگاه-مشتریان-وفادار /امتیازات /امتیازات-من /امتیاز-ها /کلوپ-مشتریان
    /معرفی-به-دوستان /معرفی-دوستان /دعوت-از-دوستان /دعوت-دوستان /طرح-معرفی /جوایز /مشتریان-ویژه
    /برنامه-وفاداری /کسب-امتیاز /bashgah-moshtarian /bashgahe-moshtarian /bashgah
    /moarefi-be-doostan /davat-az-doostan /davat-doostan /emtiazat
  `,
  survey: `
    /فرم-رضایت-سنجی/ /رضایت-سنجی
    /survey /surveys /customer-survey /satisfaction-survey /customer-satisfaction-survey /feedback
    /customer-feedback /give-feedback /feedback-form /send-feedback /leave-feedback
    /share-your-feedback /nps /poll /polls /questionnaire /suggestions /نظرسنجی /نظر-سنجی
    /فرم-نظرسنجی /نظرسنجی-مشتریان /نظرسنجی-رضایت-مشتریان /بازخورد /ثبت-بازخورد /ارسال-بازخورد
    /انتقادات-و-پیشنهادات /انتقاد-و-پیشنهاد /ثبت-نظر /ارسال-نظر /پیشنهادات-و-انتقادات /پرسشنامه
    /صدای-مشتری /nazarsanji /nazar-sanji /bazkhord /porseshname
  `,
  other: `
    /careers /career /jobs /job-openings /job-opportunities /work-with-us /join-our-team
    /join-the-team /join-us-careers /vacancies /vacancy /open-positions /internships /hiring /events
    /event /event-calendar /calendar /sitemap /site-map /404 /not-found /error /status
    /system-status /newsletter /newsletter-signup /subscribe /unsubscribe /partners /partner
    /partner-program /become-a-partner /affiliates /affiliate-program /investors /investor-relations
    /wholesale /webinars /webinar /ebooks /podcast /podcasts /download /downloads /download-app
    /community /forum /forums /integrations /security /donate /volunteer /franchise /franchising
    /media-kit /press-kit /rss /feed /robots.txt /sponsors /advertise /offline /maintenance
    /coming-soon /videos /استخدام /فرصت-های-شغلی /فرصت-شغلی /همکاری /همکاری-با-ما /دعوت-به-همکاری
    /درخواست-همکاری /همکاری-در-فروش /اخذ-نمایندگی /درخواست-نمایندگی /نقشه-سایت /خبرنامه /رویدادها
    /رویداد /وبینار /پادکست /دانلود /دانلودها /دانلود-اپلیکیشن /انجمن /خرید-عمده /فروش-عمده
    /سرمایه-گذاران /استخدام-در-شرکت /estekhdam /hamkari /hamkari-ba-ma /naghshe-sait /forsat-shoghli
    /danlod
  `,
};
