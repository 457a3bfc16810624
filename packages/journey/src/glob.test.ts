import { expect, test } from 'vitest';
import { matchesGlob } from './index.ts';

test.each([
  ['/journal/spring', '/journal/*', true],
  ['/journal/2026/spring', '/journal/*', false],
  ['/journal/2026/spring', '/journal/**', true],
  ['/Journal/', '/journal', true],
  ['/journals', '/journal', false],
  ['/a+b(c)', '/a+b(c)', true],
  ['/aXb', '/a.b', false],
  ['/فروش/گلدان', '/فروش/*', true],
])('%s and %s: %s', (path, glob, answer) => {
  expect(matchesGlob(path, glob)).toBe(answer);
});
