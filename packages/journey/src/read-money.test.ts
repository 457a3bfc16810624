import { expect, test } from 'vitest';
import { readMoney } from './read-money.ts';

test.each<[string | number, string | undefined, number | undefined, string | undefined]>([
  ['۱٬۲۵۰٬۰۰۰ تومان', undefined, 1_250_000, 'IRT'],
  ['۱٫۲۵۰٫۰۰۰ تومان', undefined, 1_250_000, 'IRT'],
  ['۱.۲۵۰.۰۰۰ تومان', undefined, 1_250_000, 'IRT'],
  ['١٬٢٥٠٬٠٠٠ ﷼', undefined, 1_250_000, 'IRR'],
  ['۴۸۰,۰۰۰ ریال', undefined, 480_000, 'IRR'],
  ['480,000 Rial', undefined, 480_000, 'IRR'],
  ['۱۲۵ هزار تومان', undefined, 125_000, 'IRT'],
  ['۱٫۵ میلیون تومان', undefined, 1_500_000, 'IRT'],
  ['۱ میلیون و ۲۵۰ هزار تومان', undefined, undefined, 'IRT'],
  ['1.234,56 €', undefined, 1234.56, 'EUR'],
  ['€ 1.234', undefined, 1234, 'EUR'],
  ['1 234,56 €', undefined, 1234.56, 'EUR'],
  ['1\u202f234\u00a0567,8 €', undefined, 1_234_567.8, 'EUR'],
  ["1'234.50 CHF", undefined, 1234.5, 'CHF'],
  ['$1,234.56', undefined, 1234.56, 'USD'],
  ['US$1,234', undefined, 1234, 'USD'],
  ['CA$12.00', undefined, 12, undefined],
  ['$12.00', 'cad', 12, 'CAD'],
  ['£0.999', undefined, 0.999, 'GBP'],
  ['₹1,23,456.00', undefined, 123_456, 'INR'],
  ['12.500 KWD', undefined, 12.5, 'KWD'],
  ['IRR 12,500,000', undefined, 12_500_000, 'IRR'],
  ['49.90', 'EUR', 49.9, 'EUR'],
  ['1.234', 'EUR', 1.234, 'EUR'],
  ['1.250', 'IRT', 1250, 'IRT'],
  [49, 'EUR', 49, 'EUR'],
  [1e6, 'IRR', 1_000_000, 'IRR'],
  ['125', 'IRHT', 125_000, 'IRT'],
  ['12.5', 'irht', 12_500, 'IRT'],
  [1250, 'IRHR', 1_250_000, 'IRR'],
  ['۱٬۲۵۰ IRHT', undefined, 1_250_000, 'IRT'],
  ['۱۲۵ هزار تومان', 'IRHT', 125_000, 'IRT'],
  ['', 'IRHT', undefined, 'IRT'],
  ['−5,00 €', undefined, -5, 'EUR'],
  ['free', undefined, undefined, undefined],
  ['', 'EUR', undefined, 'EUR'],
  ['20', 'euros', 20, undefined],
])('%s, in %s, is %s %s', (text, currency, value, read) => {
  expect(readMoney(text, currency)).toEqual({
    ...(value !== undefined && { value }),
    ...(read && { currency: read }),
  });
});

test.each<[string | number, string, number, string]>([
  ['$1,234.56', 'CAD', 1234.56, 'CAD'],
  ['CA$12.00', 'CAD', 12, 'CAD'],
  ['US$12.00', 'CAD', 12, 'USD'],
  ['$12.00', 'EUR', 12, 'USD'],
  ['1 234,50 kr', 'SEK', 1234.5, 'SEK'],
  ['49,90 zł', 'PLN', 49.9, 'PLN'],
  ['¥1,200', 'JPY', 1200, 'JPY'],
  ['12,00 €', 'SEK', 12, 'EUR'],
  ['CHF 12', 'EUR', 12, 'CHF'],
  ['۱۲۵٬۰۰۰', 'IRT', 125_000, 'IRT'],
  [49.9, 'EUR', 49.9, 'EUR'],
])('%s in a shop whose currency is %s is %s %s', (text, usual, value, currency) => {
  expect(readMoney(text, undefined, usual)).toEqual({ value, currency });
});

test('a sign that is not the shop’s own, and that nobody knows, is no currency', () => {
  expect(readMoney('500 Kč', undefined, 'EUR')).toEqual({ value: 500 });
  expect(readMoney('500', 'credits', 'EUR')).toEqual({ value: 500 });
});

test('a currency may be given by its name', () => {
  expect(readMoney('125000', 'تومان')).toEqual({ value: 125_000, currency: 'IRT' });
});
