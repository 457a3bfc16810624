import type { Product } from './product.ts';

export const CERAMICS: readonly Product[] = [
  {
    id: 'bowl',
    category: 'ceramics',
    slug: { en: 'turquoise-fish-bowl', fa: 'کاسه-فیروزه‌ای-ماهی' },
    name: { en: 'Turquoise fish bowl', fa: 'کاسهٔ فیروزه‌ای ماهی' },
    brief: {
      en: 'A wide serving bowl with a band of hand-painted fish under a copper-oxide glaze.',
      fa: 'کاسهٔ بزرگ پذیرایی با نوار ماهی‌های دست‌نقاشی، زیر لعاب اکسید مس.',
    },
    story: {
      en: `Fish have swum around Persian bowls for a thousand years: fill this one with water and they are home. Maryam throws each bowl on the kick wheel, lets it dry for nine days in the cellar, and paints the fish freehand, so no two shoals are alike.

The turquoise comes from copper oxide in an alkaline glaze. It pools darker at the foot, where it ran in the kiln, and it is safe for food.`,
      fa: `هزار سال است که ماهی‌ها دور کاسه‌های ایرانی شنا می‌کنند؛ کافی است آب بریزید تا به خانه برگردند. مریم هر کاسه را پای چرخ می‌سازد، نُه روز در زیرزمین خشک می‌کند و ماهی‌ها را بی‌طرح می‌کشد؛ برای همین هیچ دو کاسه‌ای یکی نیستند.

رنگ فیروزه‌ای از اکسید مس در لعاب قلیایی می‌آید. پایین کاسه، جایی که لعاب در کوره جاری شده، پررنگ‌تر است. برای غذا کاملاً سالم است.`,
    },
    alt: {
      en: 'A wide turquoise bowl with a white band of painted fish',
      fa: 'کاسهٔ پهن فیروزه‌ای با نوار سفید و ماهی‌های نقاشی‌شده',
    },
    material: { en: 'Stoneware, alkaline glaze', fa: 'سفال سنگی، لعاب قلیایی' },
    size: { en: '26 cm across, 11 cm high, 1.8 l', fa: 'قطر ۲۶ و بلندی ۱۱ سانتی‌متر، ۱٫۸ لیتر' },
    care: { en: 'Dishwasher safe; no oven', fa: 'قابل شست‌وشو در ماشین؛ مناسب فر نیست' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 4800, fa: 1_850_000 },
  },
  {
    id: 'vase',
    category: 'ceramics',
    slug: { en: 'pomegranate-vase', fa: 'گلدان-انار' },
    name: { en: 'Pomegranate vase', fa: 'گلدان انار' },
    brief: {
      en: 'A tall white vase with three ripe pomegranates between madder collars.',
      fa: 'گلدان بلند سفید با سه انار رسیده میان دو طوق روناسی.',
    },
    story: {
      en: `On the longest night of the year every table in Isfahan has a bowl of pomegranates. This vase keeps three of them all winter, with their leaves still on.

The white is a tin slip over red clay; where your thumb would rest you can feel the brush. It holds water and a dozen stems.`,
      fa: `شب یلدا روی هر سفره‌ای در اصفهان کاسهٔ انار هست. این گلدان سه انار با برگ را تمام زمستان نگه می‌دارد.

سفیدی آن لعاب قلع روی گل سرخ است و جای قلم‌مو زیر انگشت حس می‌شود. آب پس نمی‌دهد و برای یک دسته گل دوازده‌شاخه جا دارد.`,
    },
    alt: {
      en: 'A tall white vase painted with three red pomegranates',
      fa: 'گلدان بلند سفید با نقش سه انار سرخ',
    },
    material: { en: 'Red clay, tin slip', fa: 'گل سرخ، لعاب قلع' },
    size: { en: '31 cm high, 17 cm across', fa: 'بلندی ۳۱ و قطر ۱۷ سانتی‌متر' },
    care: { en: 'Wash by hand', fa: 'شست‌وشو با دست' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 6900, fa: 2_780_000 },
  },
  {
    id: 'cups',
    category: 'ceramics',
    slug: { en: 'six-courtyard-cups', fa: 'شش-پیاله-حیاط' },
    name: { en: 'Six courtyard cups', fa: 'شش پیالهٔ حیاط' },
    brief: {
      en: 'Six small cups without handles, each dipped in a different glaze of the house.',
      fa: 'شش پیالهٔ بی‌دسته، هر یک با لعابی از رنگ‌های کارگاه.',
    },
    story: {
      en: `Tea in the courtyard, at five, when the tiles have cooled. Six cups for six people, and nobody asks whose is whose: indigo, saffron, turquoise, rose, teal and moss.

They are thin at the lip and heavy at the foot. Without a handle you wait until the tea is right, which is the point.`,
      fa: `چای عصر در حیاط، وقتی کاشی‌ها خنک شده‌اند. شش پیاله برای شش نفر، و کسی نمی‌پرسد کدام مال کیست: نیلی، زعفرانی، فیروزه‌ای، گلبهی، سبزآبی و خزه‌ای.

لبه‌شان نازک است و ته‌شان سنگین. دسته ندارند تا صبر کنید چای به اندازه خنک شود؛ اصلاً نکته همین است.`,
    },
    alt: {
      en: 'Six small white cups with glaze of six colours running down from the rim',
      fa: 'شش پیالهٔ سفید کوچک با لعاب شش‌رنگ که از لبه سرازیر شده',
    },
    material: { en: 'Stoneware', fa: 'سفال سنگی' },
    size: {
      en: '8 cm across, 7 cm high, 160 ml each',
      fa: 'قطر ۸ و بلندی ۷ سانتی‌متر، هر یک ۱۶۰ میلی‌لیتر',
    },
    care: { en: 'Dishwasher safe', fa: 'قابل شست‌وشو در ماشین' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 7200, fa: 2_950_000 },
  },
];
