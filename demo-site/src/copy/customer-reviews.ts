import type { PieceName } from '../art/pictures.ts';
import type { Both } from '../lang.ts';

export interface CustomerReview {
  who: Both;
  town: Both;
  text: Both;
  /** 1 to 5. */
  stars: number;
  /** The piece it is about. */
  piece: PieceName;
}

export const REVIEWS: readonly CustomerReview[] = [
  {
    who: { en: 'Ingrid S.', fa: 'اینگرید س.' },
    town: { en: 'Bergen', fa: 'برگن' },
    text: {
      en: 'I bought the bowl for fruit. It is now for nothing at all; it just stands there and is looked at.',
      fa: 'کاسه را برای میوه خریدم. حالا برای هیچ‌چیز است؛ همان‌جا ایستاده و نگاهش می‌کنیم.',
    },
    stars: 5,
    piece: 'bowl',
  },
  {
    who: { en: 'Parisa M.', fa: 'پریسا م.' },
    town: { en: 'Shiraz', fa: 'شیراز' },
    text: {
      en: 'My grandmother found the little dot of the printer’s finger before I could tell her about it.',
      fa: 'مادربزرگم پیش از آنکه برایش بگویم، نقطهٔ انگشت چاپ‌گر را روی رومیزی پیدا کرد.',
    },
    stars: 5,
    piece: 'tablecloth',
  },
  {
    who: { en: 'Tom and Élise', fa: 'تام و الیز' },
    town: { en: 'Lyon', fa: 'لیون' },
    text: {
      en: 'One cup arrived with a crack. They answered in an hour and sent two. The runner is even better than the picture.',
      fa: 'یکی از پیاله‌ها ترک داشت. یک‌ساعته جواب دادند و دو تا فرستادند.',
    },
    stars: 4,
    piece: 'cups',
  },
  {
    who: { en: 'Hamid R.', fa: 'حمید ر.' },
    town: { en: 'Tabriz', fa: 'تبریز' },
    text: {
      en: 'Ten weeks of waiting and two photographs on the way. The aubergine is in the third row.',
      fa: 'ده هفته انتظار و دو عکس در میانهٔ راه. بادمجان در ردیف سوم است.',
    },
    stars: 5,
    piece: 'garden',
  },
  {
    who: { en: 'Katharina W.', fa: 'کاتارینا و.' },
    town: { en: 'Graz', fa: 'گراتس' },
    text: {
      en: 'The jug drips a little when you pour timidly. Pour with conviction and it is perfect.',
      fa: 'پارچ اگر با تردید بریزید کمی چکه می‌کند. با اطمینان بریزید، بی‌نقص است.',
    },
    stars: 4,
    piece: 'jug',
  },
  {
    who: { en: 'Leila A.', fa: 'لیلا ا.' },
    town: { en: 'Tehran', fa: 'تهران' },
    text: {
      en: 'The bag has been to the office every day for a year. Only I look older.',
      fa: 'این کیف یک سال است هر روز با من سر کار می‌آید. فقط من پیرتر شده‌ام.',
    },
    stars: 5,
    piece: 'bag',
  },
];
