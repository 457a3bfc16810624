import { expect, test } from 'vitest';
import { mayCount, type Signals } from './may-count.ts';

const browser = (navigator: Signals['navigator'], doNotTrack?: string): Signals => ({
  navigator,
  ...(doNotTrack ? { doNotTrack } : {}),
});

test('a browser that says nothing lets its visitor be counted', () => {
  expect(mayCount(browser({}), true)).toBe(true);
  expect(mayCount(browser({ doNotTrack: null, globalPrivacyControl: false }), true)).toBe(true);
  expect(mayCount(browser({ doNotTrack: 'unspecified' }), true)).toBe(true);
  expect(mayCount(browser({ doNotTrack: '0' }), true)).toBe(true);
});

test('Do Not Track is honoured wherever a browser says it, unless the site has turned it off', () => {
  expect(mayCount(browser({ doNotTrack: '1' }), true)).toBe(false);
  expect(mayCount(browser({}, '1'), true)).toBe(false);
  expect(mayCount(browser({ doNotTrack: '1' }), false)).toBe(true);
});

test('Global Privacy Control is honoured whatever the site has set', () => {
  expect(mayCount(browser({ globalPrivacyControl: true }), true)).toBe(false);
  expect(mayCount(browser({ globalPrivacyControl: true }), false)).toBe(false);
});
