import type { Messages } from './en.ts';

/** What chooses what the page shows, in Persian. */
export const faFilters: Messages['filters'] = {
  label: 'آنچه صفحه نشان می‌دهد',
  period: 'بازهٔ زمانی',
  from: 'از',
  to: 'تا',
  model: 'مرحله‌ها',
  touchpoint: 'نقطهٔ تماس',
  device: 'دستگاه',
  who: 'بازدیدکنندگان',
  all: 'همه',
  show: 'نمایش',
  clear: 'حذف فیلترها',
  choose: 'بازه، مرحله‌ها و فیلترها',
  quick: {
    week: '۷ روز',
    month: '۳۰ روز',
    months: '۶۰ روز',
    quarter: '۹۰ روز',
    thisMonth: 'این ماه',
    lastMonth: 'ماه گذشته',
    year: '۱۲ ماه',
  },
  live: 'زنده',
  liveOn: 'زنده: این صفحه خودش به‌روز می‌ماند',
  liveOff: 'نمایش آنچه همین حالا رخ می‌دهد',
  dayHint: 'مانند {day}',
  badPeriod:
    'این روزها بازه‌ای نمی‌سازند. روز را مانند ۱۴۰۵/۰۹/۰۱ بنویسید؛ روز اول نباید پس از روز آخر باشد، و نه بیش از ۴۰۰ روز پیش از آن. به جایش این بازه نشان داده شده است: {range}.',
  timezone: 'روزها به وقت {timezone} است.',
};
