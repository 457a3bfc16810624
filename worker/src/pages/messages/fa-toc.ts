import type { Messages } from './en.ts';

/** What leads about the page, in Persian. */
export const faToc: Messages['toc'] = {
  label: 'بخش‌های این صفحه',
  parts: {
    findings: 'چه باید کرد',
    funnel: 'قیف',
    now: 'همین حالا',
    flow: 'حرکت‌ها',
    trend: 'روند',
    pages: 'صفحه‌ها',
    touchpoints: 'از کجا',
    lists: 'چه کسانی',
    time: 'زمان',
    money: 'ارزش',
    speed: 'سرعت',
    quality: 'اعتماد',
  },
  all: 'نمایش همهٔ {count} مورد',
  fewer: 'نمایش کمتر',
};
