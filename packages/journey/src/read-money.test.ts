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
