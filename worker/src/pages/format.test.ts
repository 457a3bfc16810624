import { expect, test } from 'vitest';
import { localeOf } from './locale.ts';

const en = localeOf('en').f;
const fa = localeOf('fa').f;

test('a share that is neither nothing nor all is never shown as 0 % or 100 %', () => {
  expect(en.percent(0)).toBe('0%');
  expect(en.percent(0.0001)).toBe('0.1%');
  expect(en.percent(0.0258)).toBe('2.6%');
  expect(en.percent(0.614)).toBe('61%');
  expect(en.percent(0.9999)).toBe('99.9%');
  expect(en.percent(1)).toBe('100%');
});

test('Persian has its own digits and its own calendar', () => {
  expect(fa.number(1200)).toBe('۱٬۲۰۰');
  expect(fa.percent(0.61)).toBe('۶۱٪');
  expect(fa.day('2026-11-20')).toBe('۲۹ آبان ۱۴۰۵');
  expect(fa.range('2026-10-22', '2026-11-20')).toBe('۳۰ مهر تا ۲۹ آبان ۱۴۰۵');
});

test('a span is told in the unit that suits it', () => {
  expect(en.span(0.2)).toBe('1 minute');
  expect(en.span(45)).toBe('45 minutes');
  expect(en.span(26 * 60)).toBe('26 hours');
  expect(en.span(6.2 * 1440)).toBe('6 days');
  expect(fa.span(6 * 1440)).toBe('۶ روز');
});

test('a zone is named in Persian as people there call its time', () => {
  expect(fa.zone('Asia/Tehran')).toBe('ایران');
  expect(fa.zone('Asia/Kabul')).toBe('افغانستان');
  expect(fa.zone('UTC')).toBe('UTC');
  expect(en.zone('Asia/Tehran')).toBe('Asia/Tehran');
});

test('money is written as the currency’s own people write it', () => {
  expect(fa.money(87_350_000, 'IRT')).toBe('۸۷٬۳۵۰٬۰۰۰ تومان');
  expect(fa.money(1500, 'IRR')).toBe('۱٬۵۰۰ ریال');
  expect(en.money(87_350_000, 'IRT')).toBe('87,350,000 toman');
  expect(en.money(412.5, 'EUR')).toBe('€412.50');
  expect(en.money(412, 'EUR')).toBe('€412');
});

test('a currency or a country that is none is shown as it came', () => {
  expect(en.money(5, 'no money')).toBe('5 no money');
  expect(en.country('IR')).toBe('Iran');
  expect(fa.country('IR')).toBe('ایران');
  expect(en.country('T1')).toBe('T1');
  expect(en.country('ZQ')).toBe('ZQ');
});
