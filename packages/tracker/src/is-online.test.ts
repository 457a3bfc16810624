import { expect, test } from 'vitest';
import { isOnline } from './is-online.ts';

test('a browser that is offline reaches the collector on its own machine alone', () => {
  expect(isOnline(true, 'https://safar.example.com')).toBe(true);
  expect(isOnline(false, 'https://safar.example.com')).toBe(false);
  expect(isOnline(false, 'http://127.0.0.1:8787')).toBe(true);
  expect(isOnline(false, 'http://localhost:8787')).toBe(true);
});
