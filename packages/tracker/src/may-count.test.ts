import { afterEach, expect, test, vi } from 'vitest';
import { mayCount } from './may-count.ts';

afterEach(() => vi.unstubAllGlobals());

const browser = (signals: { globalPrivacyControl?: boolean; doNotTrack?: string | null }): void => {
  vi.stubGlobal('navigator', signals);
};

test.each([{}, { doNotTrack: null, globalPrivacyControl: false }, { doNotTrack: '0' }])(
  'a browser that says %j lets its visitor be counted',
  (signals) => {
    browser(signals);
    expect(mayCount('1')).toBe(true);
    expect(mayCount('')).toBe(true);
  },
);

test('Do Not Track is honoured, unless the site has turned it off', () => {
  browser({ doNotTrack: '1' });
  expect(mayCount('1')).toBe(false);
  expect(mayCount('')).toBe(true);
});

test('Global Privacy Control is honoured whatever the site has set', () => {
  browser({ globalPrivacyControl: true });
  expect(mayCount('1')).toBe(false);
  expect(mayCount('')).toBe(false);
});
