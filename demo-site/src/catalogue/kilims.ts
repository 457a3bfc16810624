import type { Product } from './product.ts';

export const KILIMS: readonly Product[] = [
  {
    id: 'runner',
    category: 'kilims',
    slug: { en: 'bakhtiari-runner', fa: 'کناره-بختیاری' },
    name: { en: 'Bakhtiari runner', fa: 'کنارهٔ بختیاری' },
    brief: {
      en: 'A flat-woven runner for a hall, three stepped diamonds in madder and indigo.',
      fa: 'گلیم کناره برای راهرو، با سه ترنج پله‌ای روناسی و نیلی.',
    },
    story: {
      en: `Woven above Chelgerd by Golnar and her sisters, on a loom that comes down when the family moves to the winter pastures. The wool is from their own flock and is spun by hand, so the red is never flat: weavers call the stripes abrash, and look for them.

It takes five weeks. There is no front and no back.`,
      fa: `گلنار و خواهرهایش آن را بالای چلگرد می‌بافند، روی داری که با کوچ زمستانی جمع می‌شود. پشم از گلهٔ خودشان است و با دست ریسیده می‌شود؛ برای همین سرخی‌اش یک‌دست نیست. بافنده‌ها به این رگه‌ها «اَبرش» می‌گویند و دنبالش می‌گردند.

پنج هفته کار دارد و پشت‌ورو ندارد.`,
    },
    alt: {
      en: 'A long red and blue runner with three stepped diamonds on a stone floor',
      fa: 'گلیم کنارهٔ سرخ و آبی با سه ترنج پله‌ای روی سنگفرش',
    },
    material: { en: 'Hand-spun wool on cotton', fa: 'پشم دست‌ریس روی چلهٔ پنبه‌ای' },
    size: { en: '80 × 240 cm', fa: '۸۰ در ۲۴۰ سانتی‌متر' },
    care: { en: 'Shake out; cold water for spots', fa: 'تکاندن؛ لکه‌ها با آب سرد' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 26000, fa: 11_800_000 },
  },
  {
    id: 'garden',
    category: 'kilims',
    slug: { en: 'garden-kilim', fa: 'گلیم-خشتی' },
    name: { en: 'Garden kilim', fa: 'گلیم خشتی باغ' },
    brief: {
      en: 'Twenty beds of a Persian garden, each with its own plant. Woven to order.',
      fa: 'بیست خشت باغ ایرانی، هر کدام با گیاه خودش. سفارشی‌باف.',
    },
    story: {
      en: `A garden cut into beds by its water channels, seen from above: the oldest plan in the country, here in twenty bricks. You may choose the colours of the beds, and one of the plants can be yours. Somebody asked for an aubergine once, and got it.

Because it is woven to order it leaves us ten weeks after you do. We send a photograph when the first row of beds is done.`,
      fa: `باغی که جوی‌ها آن را کرت‌کرت کرده‌اند، از بالا؛ کهن‌ترین نقشهٔ این سرزمین، اینجا در بیست خشت. رنگ کرت‌ها را شما انتخاب می‌کنید و یکی از گیاه‌ها هم می‌تواند مال شما باشد. یک بار کسی بادمجان خواست و بافتیم.

چون سفارشی بافته می‌شود ده هفته بعد می‌رسد. ردیف اول که تمام شود عکسش را می‌فرستیم.`,
    },
    alt: {
      en: 'A kilim of twenty coloured squares with trees, diamonds and waves',
      fa: 'گلیمی با بیست خشت رنگی و نقش درخت، ترنج و موج',
    },
    material: { en: 'Hand-spun wool', fa: 'پشم دست‌ریس' },
    size: { en: '170 × 200 cm', fa: '۱۷۰ در ۲۰۰ سانتی‌متر' },
    care: {
      en: 'Shake out; have it washed every few years',
      fa: 'تکاندن؛ هر چند سال یک بار قالی‌شویی',
    },
    ready: { en: 'Made to order, ten weeks', fa: 'سفارشی، ده هفته' },
    price: { en: 42000, fa: 19_500_000 },
  },
  {
    id: 'bag',
    category: 'kilims',
    slug: { en: 'saddlebag-tote', fa: 'کیف-خورجینی' },
    name: { en: 'Saddlebag tote', fa: 'کیف خورجینی' },
    brief: {
      en: 'A shoulder bag in the weave of nomads’ saddlebags, with a leather handle.',
      fa: 'کیف دوشی با بافت خورجین عشایر و دستهٔ چرمی.',
    },
    story: {
      en: `The khorjin carried flour, lambs and letters over the Zagros. This half of one carries a laptop. The panel is new, woven in the old way and lined with block-printed cotton from our own tables.

The handle is stitched by Hassan in the saddlers’ lane and will outlive the bag.`,
      fa: `خورجین آرد و بره و نامه را از زاگرس رد می‌کرد؛ این نیمه‌اش لپ‌تاپ می‌برد. بافتش نو است اما به شیوهٔ قدیم، و آستر آن قلمکار خودمان است.

دسته‌اش را حسن‌آقا در بازار سراج‌ها می‌دوزد و از خود کیف بیشتر عمر می‌کند.`,
    },
    alt: {
      en: 'A teal and red woven bag with tassels and a curved leather handle',
      fa: 'کیف بافتهٔ سبزآبی و سرخ با منگوله و دستهٔ چرمی',
    },
    material: { en: 'Wool, cotton lining, cowhide', fa: 'پشم، آستر نخی، چرم گاو' },
    size: { en: '36 × 30 × 9 cm', fa: '۳۶ در ۳۰ در ۹ سانتی‌متر' },
    care: { en: 'Brush; leather wax once a year', fa: 'برس‌کشیدن؛ سالی یک بار واکس چرم' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 9600, fa: 3_650_000 },
  },
];
