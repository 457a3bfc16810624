import type { Messages } from './en.ts';

/** What the page says of the time compared, in Persian. */
export const faCompare: Messages['compare'] = {
  label: 'در مقایسه با',
  previous: 'بازهٔ پیشین',
  year: 'پارسال',
  none: 'هیچ‌کدام',
  ghost: '{range}، برای مقایسه',
  before: 'پیش‌تر {share} بود',
  count: 'پیش‌تر: {count}',
  column: 'پیش‌تر',
  weekdays: 'هر روز با همان روزِ هفته مقایسه می‌شود.',
  settled: 'سفرهای بازهٔ مقایسه زمان بیشتری داشته‌اند؛ مرحله‌های بعدی شاید هنوز بیشتر شوند.',
  empty: 'در {range} چیزی برای مقایسه نیست.',
};
