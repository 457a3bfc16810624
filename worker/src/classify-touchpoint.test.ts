import { TOUCHPOINTS, type Touchpoint } from '@safar/funnel';
import { DIRECT, type Touch } from '@safar/journey';
import { expect, test } from 'vitest';
import { classifyTouchpoint } from './classify-touchpoint.ts';
import { TOUCHPOINT_HOSTS } from './touchpoint-hosts.ts';
import { TOUCHPOINT_WORDS } from './touchpoint-words.ts';

const of = (touch: Partial<Touch>): Touchpoint => classifyTouchpoint({ ...DIRECT, ...touch });

test('a visit from nowhere is direct', () => {
  expect(of({})).toBe('direct');
});

test.each<[string, Touchpoint]>([
  ['google.com', 'search'],
  ['google.de', 'search'],
  ['google.co.uk', 'search'],
  ['google.com.tr', 'search'],
  ['images.google.fr', 'search'],
  ['com.google.android.googlequicksearchbox', 'search'],
  ['cn.bing.com', 'search'],
  ['duckduckgo.com', 'search'],
  ['yandex.com.tr', 'search'],
  ['search.yahoo.co.jp', 'search'],
  ['uk.search.yahoo.com', 'search'],
  ['ecosia.org', 'search'],
  ['search.brave.com', 'search'],
  ['m.search.naver.com', 'search'],
  ['zarebin.ir', 'search'],
  ['gerdoo.me', 'search'],
  ['l.instagram.com', 'social'],
  ['lm.facebook.com', 'social'],
  ['t.co', 'social'],
  ['lnkd.in', 'social'],
  ['pinterest.co.uk', 'social'],
  ['old.reddit.com', 'social'],
  ['aparat.com', 'social'],
  ['virgool.io', 'social'],
  ['com.instagram.android', 'social'],
  ['t.me', 'messaging'],
  ['web.telegram.org', 'messaging'],
  ['org.telegram.messenger', 'messaging'],
  ['web.bale.ai', 'messaging'],
  ['ble.ir', 'messaging'],
  ['eitaa.com', 'messaging'],
  ['web.rubika.ir', 'messaging'],
  ['splus.ir', 'messaging'],
  ['mail.google.com', 'email'],
  ['outlook.live.com', 'email'],
  ['com.google.android.gm', 'email'],
  ['mail.yahoo.com', 'email'],
  ['torob.com', 'marketplace'],
  ['divar.ir', 'marketplace'],
  ['amazon.com.br', 'marketplace'],
  ['smile.amazon.de', 'marketplace'],
  ['shopping.google.com', 'marketplace'],
  ['ebay.co.uk', 'marketplace'],
  ['chatgpt.com', 'ai'],
  ['gemini.google.com', 'ai'],
  ['copilot.microsoft.com', 'ai'],
  ['perplexity.ai', 'ai'],
  ['claude.ai', 'ai'],
  ['chat.deepseek.com', 'ai'],
  ['click.yektanet.com', 'ads'],
  ['googleads.g.doubleclick.net', 'ads'],
  ['awin1.com', 'affiliate'],
  ['affilio.ir', 'affiliate'],
  ['a-friends-blog.example', 'referral'],
  ['notgoogle.com', 'referral'],
  ['google.evil.example', 'referral'],
  ['x.com.evil.example', 'referral'],
  ['netflix.com', 'referral'],
  ['localhost', 'referral'],
])('a visit from %s is %s', (host, touchpoint) => {
  expect(of({ host })).toBe(touchpoint);
});

test.each<[string, string, Touchpoint]>([
  ['google', 'cpc', 'ads'],
  ['facebook', 'paid_social', 'ads'],
  ['yektanet', 'banner', 'ads'],
  ['instagram', 'story', 'social'],
  ['ig', 'social', 'social'],
  ['telegram', 'social', 'messaging'],
  ['telegram', '', 'messaging'],
  ['spring', 'SMS', 'messaging'],
  ['mailchimp', '', 'email'],
  ['spring-news', 'Email', 'email'],
  ['spring', 'email_newsletter', 'email'],
  ['خبرنامه', '', 'email'],
  ['torob', 'referral', 'marketplace'],
  ['torob.com', '', 'marketplace'],
  ['chatgpt.com', '', 'ai'],
  ['table-card', 'qr', 'offline'],
  ['window', 'in-store', 'offline'],
  ['leaflet', 'print', 'offline'],
  ['maryam', 'affiliate', 'affiliate'],
  ['google', 'organic', 'search'],
  ['somewhere', 'something', 'referral'],
  ['emailing-partners-of-x', 'constructor', 'affiliate'],
])('a campaign of source %j and medium %j is %s', (source, medium, touchpoint) => {
  expect(of({ source, medium })).toBe(touchpoint);
});

test('a click that was paid for is an ad, wherever it came from', () => {
  for (const host of ['google.com', 'l.instagram.com', 'torob.com', ''])
    expect(of({ host, paid: true, medium: 'email' })).toBe('ads');
});

test('the words of a campaign beat the host that it came through', () => {
  expect(of({ host: 'l.instagram.com', medium: 'email' })).toBe('email');
  expect(of({ host: 't.co', source: 'newsletter' })).toBe('email');
});

test('a campaign alone says that somebody linked here on purpose', () => {
  expect(of({ campaign: 'nowruz' })).toBe('referral');
});

test('every touchpoint of the tables is one of the eleven, and no host stands under two', () => {
  for (const kind of [...Object.keys(TOUCHPOINT_HOSTS), ...Object.keys(TOUCHPOINT_WORDS)])
    expect(TOUCHPOINTS).toContain(kind);
  const hosts = Object.values(TOUCHPOINT_HOSTS).flatMap((names) => names.trim().split(/\s+/));
  expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
});

test('hosts and words as nobody sends them are survived', () => {
  for (const value of [
    '',
    '.',
    '..',
    '__proto__',
    'constructor',
    'a'.repeat(253),
    '💥.💥',
    '[::1]',
  ])
    expect(TOUCHPOINTS).toContain(of({ host: value, source: value, medium: value }));
});
