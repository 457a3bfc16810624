/**
 * The words by which an address, a body class or a schema.org type tells what its page is for, a line
 * for each kind.
 *
 * The first line has small words, which may stand beside the others and say nothing. The second and
 * third hold products: what lies under `products` is one, whatever it is called, but a `shop` may
 * hold its cart and its FAQ too. Then come the kinds in the order of `KINDS`; a kind's own name is one
 * of its words.
 *
 * Words stand in the singular, and phrases without their spaces (`wishlist`, `casestudy`). A plural
 * stands where it means something else: an `order` is being placed, `orders` are in the account; a
 * `customer` is anybody, `customers` are shown as references.
 *
 * `+` is for those that say enough in front of anything: `about` our pottery studio. `=` is for those that
 * say nothing after a word that nobody knows: a golf cart is no cart, a race track no order's. `!` is for
 * those that count alone only: سبد is the cart, سبد گل are flowers; `/shoes` is a shop of shoes, but
 * `/air-force-shoes` one pair.
 */
export const WORDS = `a all an and area at begin by calculator can client content customer detail do does for form free from general get guest here i in info information is it just let list make me meet more most my need new now of on online option or other our out page patient place procedure program programme request result shopping show so that the time to use we what with you your ما من های
+تور +دوره !کالا books capability class classes course experience expertise item listing practicearea products property room service suite tour treatment vehicle villa whatwedo
!accessory !apparel !clothing !electronics !furniture !jewellery !jewelry !lighting !shoes eshop shop shopnow store webshop
default frontpage homepage index welcome خانه
+landing +lp !blackfriday !cybermonday campaign promo promotion
+blog +news =learn =media =press =resource =thought =topic =update announcement archive article author bulletin changelog column diary digest editorial idea insight journal learning mag magazine mediacenter newsroom note opinion perspective post posting recipe release stories thinking tip trick tutorial viewpoint weblog
+lookbook =case !آثار !رزومه album beforeafter beforeandafter casestudy clients clientstory customers customerstory exhibition galeri gallery portfolio project showcase successstory work
+brand +category +gifts =clearance =discount =men =menu =range =special !زنانه !شگفتانگیزها !مردانه !منو !هدیه arrival b baby bags bestseller browse c cat catalog catalogue collection daste deal department designers eshop giftidea giftset giftshop haraj kids main manufacturer mens newin offer outlet popular preorder productlist sale seller selling stock tag trending vendor w whatsnew women womens
=find catalogsearch results searchresult
dp feature giftcard giftcertificate giftvoucher ip mahsol mahsool mahsul p pd pdp solution
+tarefe !اشتراک !بسته !شهریه !پکیج calculator cost edition fee hazine hazineha investment membership package plan price pricelist rate subscription taarefe tariff tuition upgrade
+guide +how +which =fit =quiz chart choose chooser finder fitting measure measurement measuring size sizebandi sizer sizing
+alternatives +compare +comparison alternative versus
+about +why =approach =award =board =culture =history =impact =process =staff =studio =vision !مجوزها !مدیریت !پزشکان attorney bio biography certification commitment company companyprofile doctor firm founder heritage instructor lawyer leadership management manifesto mission missionstatement ourbrand ourpromise people philosophy story sustainability team teammember thebrand trainer value whoweare
+soalat +سوال answer frequentlyasked qa qanda qna question
+tamas =branch =map =office =stores =talk =touch =visit !شعب !شعبه !نمایندگان !نمایندگی boutique callback consultation contactsales dealer dealership direction enquiry estimate findastore findstore findus hello hire hireme hireus inquire inquiry letstalk location locator moshavere moshavereh projectinquiry quote reachout reachus retailer sayhello showroom stockist storefinder talksales talktosales wheretobuy workwithme writetous
=rave customerlove didgah happyclients happycustomers kindword rating review testimonial walloflove
+demo +دموی !دمو getstartedfree sandbox startforfree testdrive trial try
+ersal +garanti +sharayet +terms +شرایط !تحویل !رازداری !ضوابط !مقررات accessibility agreement cancellation ccpa codeofconduct complaint compliance condition conditionsofsale cookie cookiepreference cookiesetting cooky copyright delivery disclaimer dmca donot dpa eula exchange gdpr guarantee guideline impressum imprint legal narsl notice paymentinfo paymentinformation paymentmethod paymentoption policy pricematch privacy privacypolicy protection refund return rule shipping sla statement subprocessor tahvil term tos warranty
=cart !سبد bag basket minicart sabad shoppingbag shoppingcart viewcart
=order =payment !تسویه !وارسی buynow onepagecheckout onestepcheckout orderreview pay purchase reviewyourorder
+thank +thanks =factor =invoice complete completed confirmation confirmed finish mfq orderconfirm placed receipt received resid sepas success successful tashakor thankyou viewinvoice
+account +password !حساب !خروج !سفارشات !سفارشها !پنل address addressbook auth billing clientarea dashboard favorite favourite login logon logout member memberarea orderhistory orders panel pastorder portal preference profile purchasehistory purchases register registration saved !sefareshat setting signin signout signup sso user vorood vorud wishlist
+track +tracking +where +wheres =trace =track aftership orderlookup orderstatus parcelpanel trackorder
!شکایات aftersale aftersalesservice chat customercare customerservice hc help helpdesk kb knowledgebase livechat repair servicecenter submitarequest submitticket ticket troubleshooting
=reference api datasheet developer doc documentation handbook installation installationguide installguide instruction manual quickstart sdk setup setupguide specsheet userguide wiki
=club !باشگاه !جوایز ambassador bashgah cashback friend invite loyalty perk points refer referral reward vip
=poll feedback nps questionnaire suggestion
+affiliate +career +job +careers +jobs +newsletter event integration investor partner security sitemap webinar status workwithus`;

/**
 * What a Persian phrase begins with, on the same lines. It is read by its consonants (`skeletonOf`), so that
 * سبد خرید stands for sabad-kharid as well. `~` is for those that count in Persian letters only, since in Latin ones
 * they are English words, or begin some: تماس, but also "teams" and "times". The usual Latin
 * spellings of such words are among the others (`tamas`).
 */
export const PERSIAN = `
محصولات خدمات
فروشگاه
صفحه-اصلی
کمپین جشنواره ~لندینگ صفحه-فرود بلک-فرایدی
~بلاگ اخبار خبر آخرین-اخبار مقاله مقالات مجله آموزش آموزشی نوشته ~مطلب ~مطالب دانستنی دانشنامه ~یادداشت ~اطلاعیه ~خواندنی ~رسانه ~نکات
نمونه-کار نمونه-پروژه نمونه-سایت نمونه-طراحی پروژه مشتریان ~گالری ~آلبوم پورتفولیو داستان-موفقیت داستان-مشتریان سوابق-اجرایی
~دسته دسته-بندی گروه-محصولات گروه-بندی برچسب ~برند ~حراج تخفیف تخفیفات پیشنهاد-ویژه پیشنهادات-ویژه پیشنهاد-شگفت شگفت-انگیز فروش-ویژه پرفروش پرفروش-ترین جدیدترین محبوب-ترین کلکسیون کالکشن
جستجو نتایج-جستجو
~محصول کارت-هدیه
قیمت ~تعرفه ~پلن ~هزینه نرخ-نامه لیست-قیمت اشتراک خرید-اشتراک محاسبه-قیمت استعلام-قیمت برآورد-هزینه
راهنما چگونه ~چطور نحوه-خرید آموزش-خرید مراحل-خرید جدول-سایز جدول-اندازه سایزبندی اندازه-گیری
مقایسه ~جایگزین
درباره درباره-ما داستان-ما داستان-برند ~تیم ~چرا-ما معرفی تاریخچه ماموریت چشم-انداز ارزش-های-ما هیئت-مدیره اعضای-تیم اعضای-هیئت-مدیره افتخارات ~گواهینامه آشنایی-با ~پرسنل ما-کی-هستیم کادر-درمان
~سوالات ~پرسش سوال-متداول سوالات-متداول پرسش-متداول سوالات-رایج پرسش-پاسخ سوال-جواب
~تماس تماس-با-ما ارتباط راه-ارتباطی راه-تماس ~آدرس ~مشاوره ~نوبت ~استعلام پیش-فاکتور
نظرات نظر-مشتریان نظرات-مشتریان ~رضایت رضایت-مشتریان رضایت-نامه تجربه-مشتریان ~دیدگاه
درخواست-دمو نسخه-دمو نسخه-آزمایشی نسخه-نمایشی نسخه-رایگان تست-رایگان امتحان-رایگان شروع-رایگان
قوانین مقررات حریم-خصوصی حریم-شخصی ~سیاست خط-مشی شرایط-استفاده ~ارسال تحویل-کالا بازگشت بازگرداندن ~مرجوع عودت-کالا استرداد تعویض-کالا تعویض-مرجوع لغو-سفارش ضمانت ضمانت-نامه ~گارانتی خدمات-گارانتی ~تضمین توافق-نامه سلب-مسئولیت پرداخت-در-محل
سبد-خرید سبد-سفارش
تسویه-حساب تسویه-سبد پرداخت درگاه-پرداخت تکمیل-سفارش تکمیل-خرید ثبت-سفارش ثبت-نهایی-سفارش نهایی-کردن ~نهایی-سازی ادامه-خرید
فاکتور صورتحساب ~رسید ~سپاس سپاسگزار سپاسگزاریم ~تشکر با-تشکر پرداخت-موفق پرداخت-موفقیت خرید-موفق سفارش-موفق سفارش-ثبت سفارش-شما-ثبت سفارش-دریافت ثبت-سفارش-موفق ثبت-موفق نتیجه-پرداخت تایید-سفارش تایید-پرداخت
حساب-کاربری حساب-من ناحیه-کاربری پنل-کاربری پنل-مشتریان ~پروفایل داشبورد ~ورود عضویت ثبت-نام رمز-عبور فراموشی-رمز بازیابی-رمز تغییر-رمز علاقه علاقه-مندی لیست-علاقه لیست-آرزو سفارش-من سفارشات-من تاریخچه-سفارشات آدرس-های-من
پیگیری رهگیری کد-رهگیری وضعیت-سفارش
پشتیبان پشتیبانی مرکز-پشتیبانی ~تیکت ارسال-تیکت خدمات-پس خدمات-پس-از خدمات-مشتریان امور-مشتریان مرکز-راهنما مرکز-کمک گزارش-مشکل ثبت-شکایت
مستندات دفترچه-راهنما راهنمای-نصب راهنمای-استفاده راهنمای-کاربری راهنمای-نرم راهنمای-توسعه نصب-راه-اندازی داکیومنت توسعه-دهندگان
باشگاه-مشتریان معرفی-دوستان معرفی-به-دوستان دعوت-دوستان دعوت-از-دوستان امتیاز امتیازات کسب-امتیاز کلوپ-مشتریان ~کلوپ برنامه-وفاداری مشتریان-وفادار مشتریان-ویژه طرح-معرفی
نظرسنجی بازخورد ثبت-نظر ارسال-نظر ارسال-بازخورد ~انتقاد ~انتقادات پیشنهادات-انتقادات پرسشنامه صدای-مشتری
استخدام فرصت-شغلی ~همکاری نقشه-سایت خبرنامه`;
