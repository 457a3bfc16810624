import type { Messages } from './en.ts';

/** What the page says of what happens now, in Persian. */
export const faNow: Messages['now'] = {
  title: 'همین حالا',
  about: 'در {minutes} دقیقهٔ گذشته سفرها چند بار به هر مرحله رسیده‌اند.',
  aboutMinute: 'در یک دقیقهٔ گذشته سفرها چند بار به هر مرحله رسیده‌اند.',
  nothing: 'اکنون کسی آنجا نیست.',
  justNow: 'همین حالا',
  ago: '{span} پیش',
  again: 'دوباره ببینید',
};
