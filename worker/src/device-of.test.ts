import { expect, test } from 'vitest';
import { deviceOf } from './device-of.ts';

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'mobile'],
  ['Mozilla/5.0 (Linux; Android 16; K) Chrome/144.0.0.0 Mobile Safari/537.36', 'mobile'],
  ['Mozilla/5.0 (Linux; Android 16; K) Chrome/144.0.0.0 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'tablet'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/144.0.0.0 Safari/537.36', 'desktop'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'desktop'],
  ['Mozilla/5.0 (SMART-TV; Linux; Tizen 8.0) SmartTV', 'other'],
  ['', 'other'],
])('%s is a %s', (agent, device) => {
  expect(deviceOf(new Headers(agent ? { 'user-agent': agent } : {}))).toBe(device);
});

test('a browser that hides its name still says whether it is a phone', () => {
  expect(deviceOf(new Headers({ 'sec-ch-ua-mobile': '?1', 'user-agent': 'Some' }))).toBe('mobile');
});
