import { KINDS } from '@safar/journey';
import { DEVICES } from '@safar/funnel';
import { expect, test } from 'vitest';
import { LANGS } from '../props.ts';
import { messagesOf } from './messages-of.ts';

/** Every text under its path, such as `headline.leak`. */
function textsOf(messages: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, string | object][]) {
    if (typeof value === 'string') texts.set(path + key, value);
    else for (const [name, text] of textsOf(value, `${path}${key}.`)) texts.set(name, text);
  }
  return texts;
}

const valuesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const english = textsOf(messagesOf('en'));

for (const lang of LANGS) {
  const texts = textsOf(messagesOf(lang));

  test(`${lang} says everything that English says, and nothing else`, () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts) expect(text, path).not.toBe('');
  });

  test(`${lang} has the same values in every text`, () => {
    for (const [path, text] of texts)
      expect([path, ...valuesIn(text)]).toEqual([path, ...valuesIn(english.get(path)!)]);
  });

  test(`${lang} has a name for every page kind and device`, () => {
    expect(Object.keys(messagesOf(lang).kinds)).toEqual([...KINDS]);
    expect(Object.keys(messagesOf(lang).devices)).toEqual([...DEVICES]);
  });
}

test('Persian is written in Persian letters, with its own digits', () => {
  for (const [path, text] of textsOf(messagesOf('fa'))) {
    if (/^data\.(json|csv)$/.test(path)) continue;
    expect(text, path).not.toMatch(/[يكة٠-٩0-9]/);
  }
});
