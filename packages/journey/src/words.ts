/**
 * The words by which an address, a body class or a schema.org type tells what its page is for, a line
 * for each kind.
 *
 * English, Persian as it is commonly spelled in Latin letters, and the usual names of pages in German, French,
 * Spanish, Italian, Dutch, Polish and Turkish shops, without their accents: `uberuns`, `moncompte`.
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
export const WORDS = `a all an and area at begin calculator client content customer detail en for form free from get in info information it list make me meet method my need new now of on online option or other our page place request result show the time to we what with you your ما من های de et generale la le les el il und vente
+تور +دوره !کالا accommodation books capability class course expertise goods item listing practicearea procedure program programme property room service specialty suite tour treatment vehicle villa whatwedo leistungen producto produit produktu produkt prodotto produto servicio urun
!accessory !apparel !clothing !electronics !furniture !jewellery !jewelry !lighting !shoes eshop store webshop boutique loja negozio sklep tienda winkel
default frontpage index welcome خانه
+landing +lp !blackfriday !cybermonday campaign promo promotion
+blog +news =learn =press =resource =thought =topic =update announcement archive author bulletin changelog column diary editorial glossary howto idea insight journal learning mag magazine mediacenter newsroom note opinion perspective post posting publication recipe release singlepost stories thinking tip trick tutorial viewpoint weblog actualite aktuelles noticia nieuws ratgeber
+galeri +lookbook +portfolio =case !آثار !رزومه album beforeafter beforeandafter casestudy clients clientstory customers customerstory exhibition gallery project showcase successstory work projekte proyecto realisation referenzen
+brand +category +gifts =clearance =discount =men =menu =range =special !زنانه !مردانه !منو !هدیه arrival b baby bags bestseller browse c cat catalog catalogue collection daste deal department designers giftidea giftset giftshop haraj kids main manufacturer newin newproduct offer outlet popular pricesdrop preorder productlist sale seller selling stock supplier tag trending vendor w whatisnew whatsnew women categoria categorie kategori kategoria kategorie productcategorie
=find catalogsearch results recherche suche
dp feature usecase giftcard giftcertificate giftvoucher ip itm mahsol mahsool mahsul p pd prd solution
+tarefe !بسته +شهریه !پکیج cost edition fee hazine investment membership package plan price pricelist rate subscription tariff tuition upgrade precio preise prix tarif
+guide +how +which =fit quiz chart choose finder measurement size sizer sizing
+alternatives +compare +comparison alternative versus
+about +why =approach =award =board =culture =history =process =staff =studio =vision !مجوزها !مدیریت !پزشکان attorney bio biography certification company companyprofile doctor founder heritage instructor lawyer leadership management manifesto mission missionstatement ourbrand people philosophy story sustainability team teammember thebrand trainer value whoweare apropos chisiamo hakkimizda onas overons quienessomos sobre sobrenosotros uberuns ueberuns
+soalat +soalate +سوال answer frequentlyasked qa qanda qna question haufigefragen preguntasfrecuente veelgesteldevragen
+moshavere +tamas =branch =map =office =stores +talk =touch =visit !شعب !شعبه !نمایندگان !نمایندگی appointment callback consultation contactsales dealer direction findus enquiry estimate hire inquire inquiry letstalk location locator moshavereh quote reachout reservation reachus retailer sayhello showroom stockist storefinder wheretobuy workwithme writetous contacto contatti contato iletisim kontakt nouscontacter
=rave customerlove didgah happyclients happycustomers kindword rating review testimonial walloflove avis bewertungen opiniones otzyvy
+demo +دموی !دمو getstartedfree sandbox startforfree testdrive trial trialsignup try
+ersal +garanti +notice +sharayet +terms +warranty +شرایط !تحویل !رازداری !ضوابط accessibility agreement cancellation ccpa codeofconduct complaint compliance condition conditionsofsale conditionsofuse cookiepreference cookiesetting cooky copyright delivery disclaimer dmca donot dpa eula exchange gdpr guarantee guideline impressum imprint legal paymentinformation paymentmethod paymentoption pricematch privacy privacypolicy dataprotection refund return rule shipping sla statement subprocessor tahvil tos +dostavka agb cgv condicione datenschutz datenschutzerklarung envio livraison mentionslegale regulamin retour versand widerruf widerrufsbelehrung widerrufsrecht
=cart !سبد bag basket minicart sabad shoppingbag shoppingcart viewcart carrello carrinho carrito korzina koszyk panier sepet warenkorb winkelwagen
=order =payment !تسویه !وارسی buynow quickorder onepagecheckout onestepcheckout orderreview pay paypal purchase afrekenen commande finalizarcompra kasse odeme
+resid +thank +thanks =factor =invoice complete completed confirmation confirmed finish mfq orderconfirm placed receipt received sepas success successful tashakor thankyou viewinvoice commanderecue
+account +password +vorood +vorud !حساب !خروج !سفارشات !سفارشها !پنل address addressbook auth clientarea dashboard favorite favourite login logon logout member orderhistory orders panel pastorder portal preference profile purchasehistory purchases register registration saved !sefareshat setting signin signout signup sso user vault wishlist compte cuenta hesabim konto meinkonto micuenta mojekonto moncompte
+track +tracker +tracking +where +wheres =trace =track aftership orderlookup orderstatus parcelpanel trackingmore trackorder sendungsverfolgung siparistakip suivi
!شکایات aftersale chat customercare customerservice hc help helpdesk kb knowledgebase livechat repair servicecenter submitarequest submitticket ticket troubleshooting
=reference api datasheet developer doc document documentation handbook installation installationguide instruction manual quickstart sdk setup setupguide specsheet userguide wiki
+loyalty =club !باشگاه !جوایز ambassador bashgah cashback friend invite perk points refer referral reward vip
=poll feedback nps questionnaire suggestion
+affiliate +become +career +job +careers +jobs +newsletter event integration investor partner security sitemap webinar workwithus status`;

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
~بلاگ اخبار خبر آخرین-اخبار مقاله مقالات مجله آموزش نوشته ~مطالب دانستنی دانشنامه ~یادداشت ~اطلاعیه ~خواندنی ~رسانه ~نکات
نمونه-کار نمونه-پروژه نمونه-سایت نمونه-طراحی پروژه مشتریان ~گالری ~آلبوم پورتفولیو داستان-موفقیت داستان-مشتریان سوابق-اجرایی
~دسته دسته-بندی گروه-محصولات گروه-بندی برچسب ~برند ~حراج تخفیف تخفیفات پیشنهاد-ویژه پیشنهادات-ویژه پیشنهاد-شگفت شگفت-انگیز فروش-ویژه پرفروش پرفروش-ترین جدیدترین محبوب-ترین کلکسیون کالکشن
جستجو نتایج-جستجو
~محصول کارت-هدیه
قیمت ~تعرفه ~پلن ~هزینه نرخ-نامه لیست-قیمت اشتراک خرید-اشتراک محاسبه-قیمت استعلام-قیمت برآورد-هزینه
راهنما چگونه ~چطور آموزش-خرید مراحل-خرید جدول-سایز جدول-سایزبندی جدول-اندازه سایزبندی اندازه-گیری
مقایسه ~جایگزین
درباره درباره-ما داستان-ما داستان-برند ~تیم ~چرا-ما معرفی تاریخچه ماموریت چشم-انداز ارزش-های-ما هیئت-مدیره اعضای-تیم اعضای-هیئت-مدیره افتخارات ~گواهینامه آشنایی-با ~پرسنل ما-کی-هستیم کادر-درمان
~سوالات ~پرسش ~پاسخ سوال-متداول سوالات-متداول پرسش-متداول پرسش-پاسخ سوال-جواب
~تماس تماس-با-ما ارتباط راه-ارتباطی راه-تماس ~آدرس ~مشاوره ~نوبت ~استعلام پیش-فاکتور
نظرات از-زبان نظر-مشتریان ~رضایت رضایت-مشتریان تجربه-مشتریان ~دیدگاه
درخواست-دمو نسخه-دمو نسخه-آزمایشی نسخه-نمایشی نسخه-رایگان تست-رایگان امتحان-رایگان شروع-رایگان
قوانین مقررات حریم-خصوصی حریم-شخصی ~سیاست خط-مشی ~ارسال تحویل-کالا بازگشت بازگرداندن ~مرجوع عودت-کالا استرداد تعویض-کالا تعویض-مرجوع لغو-سفارش ضمانت ضمانت-نامه ~گارانتی خدمات-گارانتی ~تضمین توافق-نامه سلب-مسئولیت پرداخت-در-محل
سبد-خرید سبد-سفارش
تسویه-حساب تسویه-سبد پرداخت درگاه-پرداخت تکمیل-سفارش تکمیل-خرید ثبت-سفارش ثبت-نهایی-سفارش نهایی-کردن ~نهایی-سازی ادامه-خرید
فاکتور صورتحساب ~رسید ~سپاس سپاسگزاریم ~تشکر با-تشکر نتیجه-پرداخت تایید-سفارش تایید-پرداخت
حساب-کاربری حساب-من ناحیه-کاربری پنل-کاربری پنل-مشتریان ~پروفایل داشبورد ~ورود عضویت ثبت-نام علاقه-مندی مورد-علاقه لیست-آرزو سفارش-من سفارشات-من تاریخچه-سفارشات آدرس-های-من
پیگیری رهگیری کد-رهگیری وضعیت-سفارش
پشتیبان مرکز-پشتیبانی ~تیکت ارسال-تیکت خدمات-پس-از خدمات-مشتریان امور-مشتریان مرکز-راهنما مرکز-کمک گزارش-مشکل ثبت-شکایت
مستندات دفترچه-راهنما راهنمای-نصب راهنمای-استفاده راهنمای-کاربری راهنمای-نرم راهنمای-توسعه نصب-راه-اندازی داکیومنت توسعه-دهندگان
باشگاه-مشتریان معرفی-دوستان معرفی-به-دوستان دعوت-دوستان دعوت-از-دوستان امتیاز امتیازات کسب-امتیاز ~کلوپ برنامه-وفاداری مشتریان-ویژه طرح-معرفی
نظرسنجی رضایت-سنجی بازخورد ثبت-نظر ارسال-نظر ارسال-بازخورد ~انتقاد ~انتقادات پیشنهادات-انتقادات پرسشنامه صدای-مشتری
استخدام فرصت-شغلی`;
