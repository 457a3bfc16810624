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
  between: '{days} در هیچ‌کدام از دو بازه نیست تا روزهای هفته یکی باشند.',
  part: 'در {range} فقط {days} داده هست، از {day} به بعد.',
  fragment:
    'در {range} فقط {days} داده هست، از {day} به بعد: کمتر از آن که بتوان قیف را با آن سنجید.',
  settled: 'سفرهای بازهٔ مقایسه زمان بیشتری داشته‌اند؛ مرحله‌های بعدی شاید هنوز بیشتر شوند.',
  empty: 'در {range} چیزی برای مقایسه نیست.',
};
