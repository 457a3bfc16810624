import type { Both, Lang } from './lang.ts';

/** An amount in each language's currency: whole euro cents, and whole tomans. */
export type Price = Both<number>;

/** What prices are stated in, to machines: IRT is the code that Persian shops use for toman. */
export const CURRENCY: Both = { en: 'EUR', fa: 'IRT' };

const euros = new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' });
const plain: Both<Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-IE'),
  fa: new Intl.NumberFormat('fa-IR'),
};

/** An amount as people read it: `€38.00`, `۱٬۴۵۰٬۰۰۰ تومان`. */
export const showMoney = (lang: Lang, amount: number): string =>
  lang === 'en' ? euros.format(amount / 100) : `${plain.fa.format(amount)} تومان`;

/** An amount as structured data takes it: in the currency's own unit, with a point. */
export const plainMoney = (lang: Lang, amount: number): string =>
  lang === 'en' ? (amount / 100).toFixed(2) : String(amount);

/** A number in the language's digits. */
export const showNumber = (lang: Lang, value: number): string => plain[lang].format(value);

const dates: Both<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Tehran' }),
  fa: new Intl.DateTimeFormat('fa-IR', { dateStyle: 'long', timeZone: 'Asia/Tehran' }),
};

/** A day in the language's own calendar, as it is in Isfahan. */
export const showDate = (lang: Lang, date: Date): string => dates[lang].format(date);
