import { expect, test } from 'vitest';
import { botSignOf } from './bot-sign-of.ts';

const CHROME =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36';

const signOf = (agent: string | undefined, headers: Record<string, string> = {}) =>
  botSignOf(new Headers({ ...(agent !== undefined && { 'user-agent': agent }), ...headers }));

test.each([
  CHROME,
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  // Pages that people open inside an app.
  `${CHROME} Instagram 361.0.0.46.88 Android`,
  `${CHROME} [FB_IAB/FB4A;FBAV/490.0.0.63.82;]`,
  `${CHROME} Telegram-Android/11.5.3`,
  `${CHROME} [Pinterest/Android]`,
])('%s is a visitor', (agent) => {
  expect(signOf(agent)).toBeUndefined();
});

test.each([
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'agent'],
  ['curl/8.5.0', 'agent'],
  ['python-requests/2.32', 'agent'],
  ['', 'agent'],
  [undefined, 'agent'],
  ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', 'preview'],
  ['TelegramBot (like TwitterBot)', 'preview'],
  ['WhatsApp/2.24.6 A', 'preview'],
  ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'preview'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/144.0.0.0', 'headless'],
])('%s is known by %s', (agent, sign) => {
  expect(signOf(agent)).toBe(sign);
});

test.each([
  { 'sec-purpose': 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'preview' },
  { 'x-purpose': 'preview' },
  { 'x-moz': 'prefetch' },
])('a page that is fetched ahead, %o, is not viewed', (headers) => {
  expect(signOf(CHROME, headers)).toBe('prefetch');
});
