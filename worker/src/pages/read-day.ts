import { latinDigits } from '@safar/journey';

/** Years below are of the Persian calendar, which counts from 622. */
const GREGORIAN = 1700;

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * A day as people write it, as `YYYY-MM-DD`: `1405/8/29`, `۱۴۰۵/۰۸/۲۹`, `۲۹ آبان ۱۴۰۵`, or a Gregorian day, year first.
 *
 * @returns `undefined` where it is no day of either calendar
 */
export function readDay(text: string): string | undefined {
  const plain = latinDigits(text.trim())
    .replace(/ي/g, 'ی')
    .replace(/[\u200c\u200e\u200f\u2066-\u2069]/g, '');
  const named = /^(\d{1,2})\s+(\p{L}+)(?:\s+ماه)?\s+(\d{4})$/u.exec(plain);
  const parts = named
    ? [named[3], MONTHS.indexOf(named[2]!) + 1, named[1]]
    : (/^(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})$/.exec(plain)?.slice(1) ?? []);
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (!year || !month || !day) return undefined;
  return year < GREGORIAN ? fromPersian(year, month, day) : gregorian(year, month, day);
}

/** A day as it is written in a field: `۱۴۰۵/۰۸/۲۹`. */
export const writeDay = (day: string): string => {
  const [year, month, date] = persianOf(Date.parse(day));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}/${two(month)}/${two(date)}`.replace(/\d/g, (digit) =>
    String.fromCharCode(0x6f0 + Number(digit)),
  );
};

function gregorian(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** `Intl` only turns days into Persian ones: so one near is guessed, and moved by what it is off. */
function fromPersian(year: number, month: number, day: number): string | undefined {
  const ordinal = (y: number, m: number, d: number): number =>
    y * 365.2422 + (m - 1) * 30.44 + Math.max(0, 7 - m) * -0.44 + d;
  let at = Date.UTC(year + 621, 2, 21) + (month - 1) * 30 * 864e5 + day * 864e5;
  for (let turn = 0; turn < 40; turn++) {
    const [y, m, d] = persianOf(at);
    if (y === year && m === month && d === day) return new Date(at).toISOString().slice(0, 10);
    const off = Math.round(ordinal(year, month, day) - ordinal(y, m, d));
    at += (off || (m === month ? day - d : month - m)) * 864e5;
  }
  return undefined;
}

function persianOf(at: number): [year: number, month: number, day: number] {
  const parts = PERSIAN.formatToParts(at);
  const get = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value.replace(/\D/g, ''));
  return [get('year') || get('relatedYear'), get('month'), get('day')];
}
