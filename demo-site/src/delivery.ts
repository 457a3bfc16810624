import type { Both, Lang } from './lang.ts';
import type { Price } from './money.ts';

export type DeliveryId = 'post' | 'express' | 'pickup';

/** Goods worth this much travel by post for nothing. */
export const FREE_POST: Price = { en: 15000, fa: 5_000_000 };

/** A way in which an order leaves the workshop. */
export interface Delivery {
  id: DeliveryId;
  name: Both;
  note: Both;
  /** @param goods  what the goods come to, before tax */
  priceFor: (lang: Lang, goods: number) => number;
}

const POST: Price = { en: 1400, fa: 120_000 };
const EXPRESS: Price = { en: 3200, fa: 260_000 };

export const DELIVERIES: readonly Delivery[] = [
  {
    id: 'post',
    name: { en: 'Tracked post', fa: 'پست پیشتاز' },
    note: {
      en: '8 to 12 working days, free from €150',
      fa: '۳ تا ۵ روز کاری، از ۵ میلیون تومان رایگان',
    },
    priceFor: (lang, goods) => (goods >= FREE_POST[lang] ? 0 : POST[lang]),
  },
  {
    id: 'express',
    name: { en: 'Express courier', fa: 'تیپاکس' },
    note: { en: '3 to 5 working days, to the door', fa: '۱ تا ۲ روز کاری، تحویل در منزل' },
    priceFor: (lang) => EXPRESS[lang],
  },
  {
    id: 'pickup',
    name: { en: 'Collect at the workshop', fa: 'تحویل در کارگاه' },
    note: { en: 'Isfahan, from the next day, with tea', fa: 'اصفهان، از فردا، با چای' },
    priceFor: () => 0,
  },
];

export const deliveryById = (id: string): Delivery | undefined =>
  DELIVERIES.find((delivery) => delivery.id === id);

export type PaymentId = 'on-delivery' | 'test';

export interface Payment {
  id: PaymentId;
  name: Both;
  note: Both;
}

/** No money moves in this shop. */
export const PAYMENTS: readonly Payment[] = [
  {
    id: 'on-delivery',
    name: { en: 'Pay on delivery', fa: 'پرداخت در محل' },
    note: {
      en: 'By card or in cash, when it is in your hands',
      fa: 'با کارت یا نقد، وقتی به دستتان رسید',
    },
  },
  {
    id: 'test',
    name: { en: 'Test payment', fa: 'پرداخت آزمایشی' },
    note: {
      en: 'Nothing is charged: this shop is a demonstration',
      fa: 'مبلغی کم نمی‌شود؛ این فروشگاه نمایشی است',
    },
  },
];

export const paymentById = (id: string): Payment | undefined =>
  PAYMENTS.find((payment) => payment.id === id);
