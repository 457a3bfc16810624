import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

const counted = () => {
  const asked: string[] = [];
  return { asked, lengthOf: remembering((text) => asked.push(text) && text.length) };
};

test('what was asked before is not worked out again, nothing least of all', () => {
  const { asked, lengthOf } = counted();
  expect(['', 'ab', '', 'ab'].map(lengthOf)).toEqual([0, 2, 0, 2]);
  expect(asked).toEqual(['', 'ab']);
});

test('neither many texts nor a long one fill the memory', () => {
  const { asked, lengthOf } = counted();
  const long = 'x'.repeat(513);
  expect([lengthOf(long), lengthOf(long)]).toEqual([513, 513]);
  expect(asked).toEqual([long, long]);
  for (let i = 0; i <= 1000; i++) lengthOf(`${i}`);
  lengthOf('0');
  expect(asked.filter((text) => text === '0')).toHaveLength(2);
});
