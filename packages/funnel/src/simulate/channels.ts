import { DIRECT, type PageKind, type Touch } from '@safar/journey';

/** One way into the shop. */
export interface Channel {
  /** What the worker would call it. */
  touchpoint: string;
  touch: Touch;
  /** Share of first visits. */
  weight: number;
  /** Kinds of the page it leads to. */
  entry: Partial<Record<PageKind, number>>;
  /** How much more, or less, than others its visitors want to buy. */
  will: number;
}

const from = (touch: Partial<Touch>): Touch => ({ ...DIRECT, ...touch });

/** Where the visitors of a small shop of hand-made goods come from. */
export const CHANNELS: readonly Channel[] = [
  {
    touchpoint: 'social',
    touch: from({ host: 'l.instagram.com' }),
    weight: 26,
    entry: { product: 34, portfolio: 26, home: 22, category: 10, article: 8 },
    will: 0.8,
  },
  {
    touchpoint: 'social',
    touch: from({
      host: 'l.instagram.com',
      source: 'instagram',
      medium: 'social',
      campaign: 'autumn-clay',
    }),
    weight: 5,
    entry: { landing: 60, product: 40 },
    will: 0.9,
  },
  {
    touchpoint: 'search',
    touch: from({ host: 'google.com' }),
    weight: 25,
    entry: { article: 32, home: 22, category: 20, product: 18, guide: 5, faq: 3 },
    will: 1,
  },
  {
    touchpoint: 'marketplace',
    touch: from({ host: 'torob.com' }),
    weight: 11,
    entry: { product: 95, category: 5 },
    will: 1.3,
  },
  {
    touchpoint: 'messaging',
    touch: from({ host: 't.me', source: 'telegram', medium: 'messenger' }),
    weight: 8,
    entry: { product: 50, landing: 20, article: 15, home: 15 },
    will: 1.2,
  },
  {
    touchpoint: 'direct',
    touch: DIRECT,
    weight: 14,
    entry: { home: 75, category: 10, product: 10, account: 5 },
    will: 1.2,
  },
  {
    touchpoint: 'email',
    touch: from({ source: 'newsletter', medium: 'email', campaign: 'first-snow' }),
    weight: 3,
    entry: { landing: 45, article: 25, product: 30 },
    will: 1.5,
  },
  {
    touchpoint: 'ads',
    touch: from({
      host: 'google.com',
      source: 'google',
      medium: 'cpc',
      campaign: 'handmade-gifts',
      paid: true,
    }),
    weight: 4,
    entry: { landing: 70, category: 30 },
    will: 0.5,
  },
  {
    touchpoint: 'referral',
    touch: from({ host: 'craftmag.example' }),
    weight: 3,
    entry: { portfolio: 40, home: 30, about: 15, article: 15 },
    will: 0.9,
  },
  {
    touchpoint: 'ai',
    touch: from({ host: 'chatgpt.com' }),
    weight: 1,
    entry: { guide: 40, product: 30, compare: 20, home: 10 },
    will: 1.4,
  },
];

/** How those who have bought come back, and what for. */
export const AFTER_ORDER: Partial<Record<PageKind, number>> = {
  tracking: 52,
  support: 9,
  account: 12,
  faq: 6,
  survey: 8,
  rewards: 7,
  category: 6,
};
