import { guard } from './guard.ts';
import { latinDigits } from './latin-digits.ts';

/** An amount, as far as it is told. */
export interface Money {
  /** In the currency's own unit. */
  value?: number;
  /** ISO 4217, or IRT for toman. */
  currency?: string;
}

/** Signs that mean one currency wherever they are written, and `$`, which means the dollar where nothing says whose. */
const SIGNS: [sign: RegExp, currency: string][] = [
  [/توما?ن|toman/i, 'IRT'],
  [/[رr][یيi][اa][لl]|﷼/i, 'IRR'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/₺/, 'TRY'],
  [/₹/, 'INR'],
  [/₽/, 'RUB'],
  [/د\.إ/, 'AED'],
  [/(^|US|[^A-Za-z])\$/, 'USD'],
];

/** What shops in Persian have for a thousand rial and a thousand toman, beside codes that are in use elsewhere. */
const CODE = /\bIRH[RT]\b|\b[A-Z]{3}\b/;

/** Currencies whose amounts have no decimals, and those that have three. */
const WHOLE = /IR[RT]|JPY|KRW|VND/;
const MILS = /KWD|BHD|OMR|JOD|TND/;

/** Whether an amount is written as one in that currency is: with its sign, as Unicode's CLDR has it, or with none. */
const isIn = guard((words: string, currency: string): boolean => {
  const sign = words.replace(/[-−\d\s.,]/g, '');
  return (
    !sign ||
    (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) =>
      new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .some(({ value }) => value === sign),
    )
  );
});

/**
 * Reads an amount as shops write it, in any of the digits and with any of the separators.
 *
 * @param currency  where it is known beside the text, by code or name; it goes before what the text says
 * @param usual     the site's own: it is meant by its sign, whoever else has the same, and by a number alone
 * @example readMoney('۱٬۲۵۰٬۰۰۰ تومان') // { value: 1250000, currency: 'IRT' }
 * @example readMoney('1.234,56 €') // { value: 1234.56, currency: 'EUR' }
 * @example readMoney('125', 'IRHT') // { value: 125000, currency: 'IRT' }
 */
export function readMoney(text: string | number, currency?: string, usual?: string): Money {
  const words = latinDigits(`${text}`)
    .replace(/٫/g, '.')
    .replace(/[٬'’_\u200e\u200f\u061c\u2066-\u2069]/g, '');
  const money: Money = {};

  const named = currency ? `${currency}`.toUpperCase() : words;
  const known =
    CODE.exec(named)?.[0] ??
    (!currency && usual && isIn(words, usual)
      ? usual
      : SIGNS.find(([sign]) => sign.test(named))?.[1]);
  const plain = known?.replace(/^IRH(?=[RT]$)/, 'IR');
  const unit = plain === known ? 1 : 1e3;
  if (plain && /^[A-Z]{3}$/.test(plain)) money.currency = plain;

  if (typeof text === 'number') return { ...money, value: text * unit };
  const found = /[-−]?\d+(([.,]|\s(?=\d{3}(?!\d)))\d+)*/.exec(words)?.[0].replace(/\s/g, '');
  if (!found) return money;
  const [, last, tail] = /([.,])(\d+)$/.exec(found) ?? [];
  const decimal =
    last &&
    // A separator that comes again parts thousands.
    found.split(last).length === 2 &&
    (tail!.length !== 3 ||
      found.split(/[.,]/).length > 2 ||
      found.startsWith('0') ||
      MILS.test(known!) ||
      // Written as programs do, by who fills an attribute in.
      (last === '.' && found === `${text}` && !WHOLE.test(known!)));
  const thousands = +/هزار/.test(words) * 1e3 + +/میلیون/.test(words) * 1e6;
  money.value =
    Number(
      (decimal ? found.slice(0, -1 - tail!.length) : found).replace(/[.,]/g, '').replace('−', '-') +
        (decimal ? `.${tail}` : ''),
    ) * (thousands || unit);
  // "One million and 250 thousand" has more than one number, of which only one was read.
  if (thousands > 1e6) delete money.value;
  return money;
}
