import type { Product } from './product.ts';

export const TEXTILES: readonly Product[] = [
  {
    id: 'tablecloth',
    category: 'textiles',
    slug: { en: 'cypress-tablecloth', fa: 'رومیزی-قلمکار-سرو' },
    name: { en: 'Cypress tablecloth', fa: 'رومیزی قلمکار سرو' },
    brief: {
      en: 'Heavy cotton printed by hand with rows of cypresses in indigo and moss.',
      fa: 'پارچهٔ نخی سنگین با ردیف سروهای نیلی و سبز، چاپ دست.',
    },
    story: {
      en: `Four blocks, one for each colour, struck some eight hundred times with the side of the fist. You hear it two lanes away. The cloth is then boiled with alum and madder, washed in the Zayandeh Rud and laid out on its stones to dry.

A printed cloth gets better: the white clears with every wash and the colours stay. Look closely and you will find where one strike met the next.`,
      fa: `چهار قالب، برای هر رنگ یکی، و حدود هشتصد ضربه با کنار مشت؛ صدایش دو کوچه آن‌طرف‌تر هم می‌آید. بعد پارچه با زاج و روناس می‌جوشد، در آب شسته و روی سنگ‌های زاینده‌رود پهن می‌شود.

قلمکار با زمان بهتر می‌شود: زمینه با هر شست‌وشو روشن‌تر می‌شود و رنگ‌ها می‌مانند. خوب نگاه کنید، جای دیدار دو ضربه پیداست.`,
    },
    alt: {
      en: 'A table dressed in a cream cloth printed with blue and green cypresses',
      fa: 'میزی با رومیزی کرم و نقش سروهای آبی و سبز',
    },
    material: { en: 'Cotton, plant and mineral dyes', fa: 'پنبه، رنگ‌های گیاهی و معدنی' },
    size: { en: '140 × 220 cm, for six seats', fa: '۱۴۰ در ۲۲۰ سانتی‌متر، شش‌نفره' },
    care: { en: 'Wash at 30°, dry in the shade', fa: 'شست‌وشو در ۳۰ درجه، خشک‌کردن در سایه' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 8400, fa: 3_200_000 },
  },
  {
    id: 'cushion',
    category: 'textiles',
    slug: { en: 'boteh-cushion', fa: 'کوسن-بته‌جقه' },
    name: { en: 'Boteh cushion', fa: 'کوسن بته‌جقه' },
    brief: {
      en: 'A cushion cover with sixteen botehs on indigo, edged with a saffron cord.',
      fa: 'روکش کوسن با شانزده بته‌جقه روی نیلی و قیطان زعفرانی.',
    },
    story: {
      en: `The bent drop is a cypress that bows to the wind, say the printers; others see an almond, or a flame. It went from here to Kashmir and from there to Paisley in Scotland, and took its English name on the way.

The indigo ground is dipped four times. The cover closes with a hidden zip and fits a 45 cm filling, which we send along if you wish.`,
      fa: `چاپ‌گرها می‌گویند بته‌جقه سروی است که جلوی باد سر خم کرده؛ دیگران بادام می‌بینند یا شعله. همین نقش از اینجا به کشمیر رفت و از آنجا به شهر پیزلی در اسکاتلند.

زمینهٔ نیلی چهار بار در خم می‌رود. زیپ پنهان دارد و برای پرکنندهٔ ۴۵ سانتی‌متری است؛ اگر بخواهید همراهش می‌فرستیم.`,
    },
    alt: {
      en: 'An indigo cushion with rows of red, saffron, turquoise and white botehs',
      fa: 'کوسن نیلی با ردیف بته‌جقه‌های سرخ، زعفرانی، فیروزه‌ای و سفید',
    },
    material: { en: 'Cotton canvas, silk cord', fa: 'کتان نخی، قیطان ابریشم' },
    size: { en: '45 × 45 cm', fa: '۴۵ در ۴۵ سانتی‌متر' },
    care: { en: 'Wash at 30°, inside out', fa: 'شست‌وشو در ۳۰ درجه، پشت‌ورو' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 3200, fa: 980_000 },
  },
  {
    id: 'scarf',
    category: 'textiles',
    slug: { en: 'rose-water-scarf', fa: 'شال-گلاب' },
    name: { en: 'Rose-water scarf', fa: 'شال گلاب' },
    brief: {
      en: 'A light cotton scarf in the pink of Kashan roses, two botehs at each end.',
      fa: 'شال نخی سبک به رنگ گل محمدی کاشان، با دو بته‌جقه در هر سر.',
    },
    story: {
      en: `In May the fields around Kashan are picked before sunrise and by noon the whole town smells of rose water. This is that pink: madder, in a bath so weak that it needs three days.

Printed at both ends, plain in the middle, with fringes knotted by Akram and her daughters.`,
      fa: `اردیبهشت، گل‌های قمصر را پیش از آفتاب می‌چینند و تا ظهر تمام شهر بوی گلاب می‌دهد. این همان صورتی است: روناس، در آبی چنان رقیق که سه روز کار دارد.

دو سرش چاپ دارد و میانش ساده است؛ ریشه‌ها را اکرم‌خانم و دخترهایش گره می‌زنند.`,
    },
    alt: {
      en: 'A rose-coloured scarf with fringes over a wooden rail',
      fa: 'شال صورتی ریشه‌دار روی چوب‌لباسی',
    },
    material: { en: 'Fine cotton', fa: 'پنبهٔ نازک' },
    size: { en: '70 × 190 cm', fa: '۷۰ در ۱۹۰ سانتی‌متر' },
    care: { en: 'Wash by hand, iron damp', fa: 'شست‌وشو با دست، اتو در حالت نم‌دار' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 4400, fa: 1_450_000 },
  },
];
