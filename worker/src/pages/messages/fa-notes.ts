import type { Messages } from './en.ts';

/** What the trend's notes say, in Persian. */
export const faNotes: Messages['notes'] = {
  title: 'یادداشت‌ها',
  about:
    'هر چه را تغییر می‌دهید با روزش بنویسید: قیمت، صفحه، تبلیغ. روی نمودار نشان داده می‌شود تا پیش و پس از آن از هم پیدا باشد.',
  none: 'در این بازه یادداشتی نیست.',
  others: 'یادداشت‌های زمان‌های دیگر',
  write: 'نوشتن یادداشت',
  change: 'تغییر',
  day: 'روز',
  text: 'چه شد',
  keep: 'نگه داشتن',
  remove: 'پاک کردن',
  mark: '{day}: {text}',
  numbers: '{first}–{last}',
  notKept: 'این یادداشت نگه داشته نشد',
  wrong: {
    day: 'روز را مانند ۱۴۰۵/۰۹/۰۱ بنویسید.',
    text: 'یادداشت متنی کوتاه می‌خواهد، حداکثر {most} نویسه.',
    notes: 'همین حالا {most} یادداشت هست و یک سایت بیش از این ندارد. اول یکی را پاک کنید.',
  },
};
