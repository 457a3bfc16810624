import type { Both } from '../lang.ts';

/** A table that helps to choose a size: a heading row, and rows that begin with what one has. */
export interface SizeTable {
  id: string;
  title: Both;
  head: Both<readonly string[]>;
  rows: Both<readonly (readonly string[])[]>;
}

export const SIZES: readonly SizeTable[] = [
  {
    id: 'tables',
    title: { en: 'Tablecloths', fa: 'رومیزی' },
    head: { en: ['Your table', 'Cloth', 'Seats'], fa: ['میز شما', 'رومیزی', 'نفر'] },
    rows: {
      en: [
        ['80 × 80 cm', '120 × 120 cm', '2 to 4'],
        ['90 × 160 cm', '140 × 220 cm', '6'],
        ['100 × 220 cm', '150 × 280 cm', '8 to 10'],
      ],
      fa: [
        ['۸۰ در ۸۰', '۱۲۰ در ۱۲۰', '۲ تا ۴'],
        ['۹۰ در ۱۶۰', '۱۴۰ در ۲۲۰', '۶'],
        ['۱۰۰ در ۲۲۰', '۱۵۰ در ۲۸۰', '۸ تا ۱۰'],
      ],
    },
  },
  {
    id: 'kilims',
    title: { en: 'Kilims', fa: 'گلیم' },
    head: {
      en: ['Where it lies', 'Size', 'Leave free'],
      fa: ['کجا می‌افتد', 'اندازه', 'فاصله از دیوار'],
    },
    rows: {
      en: [
        ['Beside a bed', '60 × 120 cm', '10 cm'],
        ['In a hall', '80 × 240 cm', '15 cm on each side'],
        ['Under a sofa table', '170 × 200 cm', '30 cm to the wall'],
        ['Under a dining table', '200 × 300 cm', '60 cm behind each chair'],
      ],
      fa: [
        ['کنار تخت', '۶۰ در ۱۲۰', '۱۰ سانتی‌متر'],
        ['راهرو', '۸۰ در ۲۴۰', 'هر طرف ۱۵ سانتی‌متر'],
        ['زیر میز جلومبلی', '۱۷۰ در ۲۰۰', '۳۰ سانتی‌متر'],
        ['زیر میز غذاخوری', '۲۰۰ در ۳۰۰', 'پشت هر صندلی ۶۰ سانتی‌متر'],
      ],
    },
  },
  {
    id: 'bowls',
    title: { en: 'Bowls', fa: 'کاسه' },
    head: { en: ['For', 'Across', 'Holds'], fa: ['برای', 'قطر', 'گنجایش'] },
    rows: {
      en: [
        ['Nuts, olives', '11 cm', '0.3 l'],
        ['Soup, muesli', '15 cm', '0.6 l'],
        ['Salad for two', '21 cm', '1.2 l'],
        ['Salad for six, fruit', '26 cm', '1.8 l'],
      ],
      fa: [
        ['آجیل و زیتون', '۱۱ سانتی‌متر', '۰٫۳ لیتر'],
        ['آش و ماست', '۱۵ سانتی‌متر', '۰٫۶ لیتر'],
        ['سالاد دونفره', '۲۱ سانتی‌متر', '۱٫۲ لیتر'],
        ['سالاد شش‌نفره، میوه', '۲۶ سانتی‌متر', '۱٫۸ لیتر'],
      ],
    },
  },
];
