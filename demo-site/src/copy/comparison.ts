import type { Both } from '../lang.ts';

/** Hand-made here, against the two things that people weigh it with. */
export const COMPARISON: {
  title: Both;
  lead: Both;
  head: Both<readonly string[]>;
  rows: Both<readonly (readonly string[])[]>;
} = {
  title: { en: 'Ours, a machine’s or an antique?', fa: 'کار دست، ماشینی یا عتیقه؟' },
  lead: {
    en: 'Each has its place. Compare what they cost, how long they last and who stands behind them.',
    fa: 'هر کدام جای خودش را دارد. قیمت، دوام و پشتوانه‌شان را مقایسه کنید.',
  },
  head: {
    en: ['', 'Naqsh & Dast', 'Machine-made', 'Antique'],
    fa: ['', 'نقش و دست', 'ماشینی', 'عتیقه'],
  },
  rows: {
    en: [
      ['Who made it', 'A name on a card', 'A brand', 'Usually unknown'],
      ['A kilim, 170 × 200 cm', '€420', '€90 to €180', 'from €900'],
      ['Colour', 'Plant and mineral dyes', 'Synthetic', 'Plant dyes, faded'],
      ['Can be made in your size', 'Yes', 'Rarely', 'No'],
      ['When it breaks', 'Mended for life', 'Replaced', 'A restorer'],
      ['When you get it', '2 days to 10 weeks', '2 days', 'When you find it'],
      ['Send back', '30 days', '14 days', 'Hardly ever'],
    ],
    fa: [
      ['سازنده', 'نامش روی کارت', 'یک برند', 'اغلب ناشناس'],
      ['گلیم ۱۷۰ در ۲۰۰', '۱۹٫۵ میلیون تومان', '۴ تا ۸ میلیون تومان', 'از ۴۵ میلیون تومان'],
      ['رنگ', 'گیاهی و معدنی', 'شیمیایی', 'گیاهی، رنگ‌پریده'],
      ['ساخت در اندازهٔ شما', 'بله', 'به‌ندرت', 'نه'],
      ['اگر بشکند', 'تعمیر مادام‌العمر', 'تعویض', 'مرمت‌گر'],
      ['زمان رسیدن', '۲ روز تا ۱۰ هفته', '۲ روز', 'هر وقت پیدا شد'],
      ['مهلت بازگشت', '۳۰ روز', '۷ روز', 'تقریباً هیچ'],
    ],
  },
};
