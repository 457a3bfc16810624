import type { Both } from '../lang.ts';
import type { Price } from '../money.ts';

/** What things made to order start at. */
export const MADE_TO_ORDER: readonly { what: Both; detail: Both; weeks: number; from: Price }[] = [
  {
    what: { en: 'A bowl or vase in your colours', fa: 'کاسه یا گلدان به رنگ دلخواه' },
    detail: { en: 'Up to 30 cm, one name on the foot', fa: 'تا ۳۰ سانتی‌متر، با یک نام زیر پایه' },
    weeks: 5,
    from: { en: 6500, fa: 2_600_000 },
  },
  {
    what: { en: 'A dinner set for six', fa: 'سرویس غذاخوری شش‌نفره' },
    detail: { en: '24 pieces, one glaze or two', fa: '۲۴ پارچه، یک یا دو لعاب' },
    weeks: 8,
    from: { en: 49000, fa: 21_000_000 },
  },
  {
    what: { en: 'Tiles, for one square metre', fa: 'کاشی، هر متر مربع' },
    detail: {
      en: 'Star, cross or square, six turquoises',
      fa: 'ستاره، چلیپا یا مربع، شش فیروزه‌ای',
    },
    weeks: 6,
    from: { en: 31000, fa: 13_500_000 },
  },
  {
    what: { en: 'A block cut from your drawing', fa: 'تراش قالب از طرح شما' },
    detail: {
      en: 'One colour, up to 20 × 20 cm; it stays yours',
      fa: 'یک رنگ، تا ۲۰ در ۲۰ سانتی‌متر؛ مال خودتان می‌ماند',
    },
    weeks: 3,
    from: { en: 18000, fa: 7_400_000 },
  },
  {
    what: { en: 'Printed cloth, for one metre', fa: 'پارچهٔ قلمکار، هر متر' },
    detail: {
      en: '140 cm wide, up to four colours, from ten metres',
      fa: 'عرض ۱۴۰، تا چهار رنگ، از ده متر',
    },
    weeks: 4,
    from: { en: 3800, fa: 1_250_000 },
  },
  {
    what: { en: 'A kilim, for one square metre', fa: 'گلیم، هر متر مربع' },
    detail: {
      en: 'Any size to 2 × 4 m, colours from 32 yarns',
      fa: 'تا ۲ در ۴ متر، رنگ از ۳۲ خامه',
    },
    weeks: 10,
    from: { en: 12500, fa: 5_700_000 },
  },
  {
    what: { en: 'A pierced copper lamp', fa: 'چراغ مسی مشبک' },
    detail: { en: '35 cm, wired for your country', fa: '۳۵ سانتی‌متر، با سرپیچ' },
    weeks: 4,
    from: { en: 21000, fa: 8_900_000 },
  },
];
