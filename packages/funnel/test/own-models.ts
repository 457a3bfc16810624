import type { Model } from '@safar/journey';

const name = (en: string) => ({ en, fa: en });

/** Stages of an owner's own that are more than sets of levels: kinds, addresses and events. */
export const WORKSHOP: Model = {
  id: 'workshop',
  name: name('Workshop'),
  stages: [
    { id: 'looks', name: name('Looks'), kinds: ['portfolio', 'product', 'home'], urls: ['/fa/**'] },
    { id: 'reads', name: name('Reads'), urls: ['/journal/*', '/**/faq', '/faq'], kinds: ['guide'] },
    { id: 'asks', name: name('Asks'), events: ['lead', 'newsletter'], kinds: ['contact'] },
    { id: 'orders', name: name('Orders'), levels: ['decide'] },
    { id: 'stays', name: name('Stays'), levels: ['use', 'loyal'], kinds: ['rewards', 'survey'] },
  ],
};

/** Sets of levels with a gap, and not in the order of the levels. */
export const SHORT: Model = {
  id: 'short',
  name: name('Short'),
  stages: [
    { id: 'weighs', name: name('Weighs'), levels: ['consider', 'interest'] },
    { id: 'buys', name: name('Buys'), levels: ['decide', 'loyal'] },
  ],
};

/** Every page kind that shop owners speak of, one a stage, as many as there may be. */
export const LONG: Model = {
  id: 'long',
  name: name('Long'),
  stages: (
    ['home', 'category', 'product', 'reviews', 'policy', 'cart', 'checkout', 'order'] as const
  ).map((kind) => ({ id: kind, name: name(kind), kinds: [kind] })),
};
