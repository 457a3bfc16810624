import { expect, test } from 'vitest';
import { faultOfModel, LEVELS, MODELS, readingOf, type Model } from './index.ts';

test.each(MODELS.map((model) => [model.id, model] as const))(
  '%s holds every level in just one stage, in order',
  (_, model) => {
    expect(model.stages.flatMap((stage) => stage.levels)).toEqual(LEVELS);
    expect(readingOf(model).masks.reduce((all, mask) => all + mask, 0)).toBe(63);
  },
);

const own = (change: Partial<Model> = {}): Model => ({
  id: 'mine',
  name: { en: 'Mine', fa: 'مال من' },
  stages: [
    { id: 'look', name: { en: 'Look', fa: 'نگاه' }, levels: ['aware', 'interest'] },
    { id: 'buy', name: { en: 'Buy', fa: 'خرید' }, levels: ['decide'] },
  ],
  ...change,
});

test('an own model of levels reads what was counted before it was made', () => {
  expect(readingOf(own())).toEqual({ masks: [3, 8], goal: 64, own: false });
});

test('an own model with a page kind has bits of its own', () => {
  const stages = [
    ...own().stages,
    { id: 'ask', name: { en: 'Ask', fa: 'پرسش' }, kinds: ['faq' as const] },
  ];
  expect(readingOf(own({ stages }))).toEqual({ masks: [1, 2, 4], goal: 256, own: true });
});

test.each([
  ['an id with a space', own({ id: 'my model' }), 'model.id is "my model"'],
  ['a built-in id', own({ id: 'shop-4' }), "a built-in model's"],
  ['a name in one language', own({ name: { en: 'x' } as Model['name'] }), 'model.name'],
  ['one stage', own({ stages: own().stages.slice(1) }), '2 to 8 stages'],
  [
    'two stages of one id',
    own({ stages: [own().stages[0]!, own().stages[0]!] }),
    'model.stages[1].id',
  ],
  [
    'a level nobody knows',
    own({ stages: [own().stages[0]!, { ...own().stages[1]!, levels: ['buy' as 'use'] }] }),
    'has "buy"',
  ],
  [
    'kinds that are no list',
    own({ stages: [own().stages[0]!, { ...own().stages[1]!, kinds: 'faq' as never }] }),
    'kinds is "faq"',
  ],
  [
    'a URL that is a number',
    own({ stages: [own().stages[0]!, { ...own().stages[1]!, urls: [7 as never] }] }),
    'urls has 7',
  ],
  [
    'a stage nothing leads to',
    own({ stages: [own().stages[0]!, { id: 'x', name: { en: 'x', fa: 'x' } }] }),
    'no levels, kinds',
  ],
  ['nothing at all', undefined, 'model.id is missing'],
])('%s is refused by name', (_, model, words) => {
  expect(faultOfModel(model)).toContain(words);
});

test('a sound model has no fault', () => {
  expect(faultOfModel(own())).toBeUndefined();
});
