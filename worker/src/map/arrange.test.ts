import { LEVELS, MODELS, type Model } from '@safar/journey';
import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { keyOf, type MapText } from './map-text.ts';
import { placesOf } from './places-of.ts';

const modelOf = (id: string): Model => MODELS.find((model) => model.id === id)!;

const name = { en: 'x', fa: 'x' };
const OWN: Model = {
  id: 'mine',
  name,
  stages: [
    { id: 'start', name, urls: ['/start'] },
    { id: 'look', name, kinds: ['product', 'faq'] },
    { id: 'twice', name, levels: ['decide'] },
    { id: 'again', name, levels: ['decide'] },
    { id: 'after', name, events: ['called'] },
    { id: 'club', name, kinds: ['rewards'] },
  ],
};

/** A text for each stage of a model, which says where it was written. */
const textsFor = (model: Model): MapText[] =>
  placesOf(model).map((place) => ({ map: '', ...place, field: 'script', text: keyOf(place) }));

/** By stage, its own text and those of other places. */
const shown = (model: Model, texts: MapText[]) =>
  arrange(model, texts).map((stage) => [
    stage.texts.script,
    ...stage.others.map((other) => `(${other.texts.script})`),
  ]);

test('a stage’s texts are kept under its levels, or under its name where it is no set of levels', () => {
  expect(placesOf(modelOf('shop-4')).map(keyOf)).toEqual([
    'aware',
    'interest+consider',
    'decide',
    'use+loyal',
  ]);
  expect(placesOf(OWN)).toEqual([
    { levels: ['aware'], stage: 'mine/start' },
    { levels: ['interest', 'consider'], stage: 'mine/look' },
    { levels: ['decide'] },
    { levels: ['decide'], stage: 'mine/again' },
    { levels: ['use'], stage: 'mine/after' },
    { levels: ['loyal'], stage: 'mine/club' },
  ]);
});

test('what was written for one model is read through another, at the levels it was written for', () => {
  expect(shown(modelOf('sales-5'), textsFor(modelOf('shop-4')))).toEqual([
    ['aware'],
    [undefined, '(interest+consider)'],
    [undefined],
    ['decide'],
    ['use+loyal'],
  ]);
  expect(shown(modelOf('buyer-3'), textsFor(modelOf('lifecycle-5')))).toEqual([
    ['aware+interest'],
    ['consider'],
    [undefined, '(decide)', '(use)', '(loyal)'],
  ]);
});

test.each([...MODELS, OWN])('through $id every text is shown, and once', (model) => {
  const written = [...MODELS, OWN].flatMap(textsFor);
  const texts = [...new Map(written.map((text) => [text.text, text])).values()];
  const seen = shown(model, texts)
    .flat()
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/[()]/g, ''));
  expect(seen.toSorted()).toEqual(texts.map(({ text }) => text).toSorted());
});

test('every stage has levels, so that every stage has questions', () => {
  for (const model of [...MODELS, OWN])
    for (const { levels } of placesOf(model)) {
      expect(levels.length).toBeGreaterThan(0);
      expect(levels).toEqual(LEVELS.filter((level) => levels.includes(level)));
    }
});
