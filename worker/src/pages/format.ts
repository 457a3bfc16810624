import type { Messages } from './messages/en.ts';
import type { Lang } from './props.ts';

/** Numbers, dates and money as a language writes them. Days are `YYYY-MM-DD`. */
export interface Format {
  number: (n: number) => string;
  /** A share, 0 to 1; what is neither nothing nor all is never shown as 0 % or 100 %. */
  percent: (share: number) => string;
  /** How many times, in two digits: `2.1`. */
  ratio: (n: number) => string;
  /** A number with two decimals, such as a layout shift. */
  score: (n: number) => string;
  seconds: (ms: number) => string;
  /** A span of time in one unit that suits it. */
  span: (minutes: number) => string;
  days: (n: number) => string;
  day: (day: string) => string;
  dayShort: (day: string) => string;
  range: (from: string, to: string) => string;
  /** A sum in the currency's own unit. */
  money: (sum: number, currency: string) => string;
  /** A currency's name from its code, and the code. */
  currency: (code: string) => string;
  /** A number without marks between its thousands, as it stands in a field. */
  plain: (n: number) => string;
  /** A country's name from its ISO 3166 code; what is no code is given back as it is. */
  country: (code: string) => string;
  /** Whose time a zone has; its IANA name, as in English always, where there is no word for it. */
  zone: (timezone: string) => string;
  list: (parts: string[]) => string;
  /** Which form of a text goes with a number. */
  form: (n: number) => 'one' | 'other';
}

/** English dates are written day first, as most of its readers outside one country do. */
const TAGS: Record<Lang, string> = { en: 'en-GB', fa: 'fa-IR-u-ca-persian' };

export function formatOf(lang: Lang, m: Messages): Format {
  const tag = TAGS[lang];
  const numbers = (options?: Intl.NumberFormatOptions): ((n: number) => string) => {
    const format = new Intl.NumberFormat(tag, options);
    return (n) => format.format(n);
  };
  // Days have no zone any more: they were told apart in the site's own.
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });

  const number = numbers();
  const whole = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const tenths = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const medium = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const unit = (name: string): ((n: number) => string) =>
    numbers({ style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 0 });
  const minutes = unit('minute');
  const hours = unit('hour');
  const days = unit('day');
  const seconds = numbers({
    style: 'unit',
    unit: 'second',
    unitDisplay: lang === 'fa' ? 'long' : 'narrow',
    maximumFractionDigits: 2,
  });
  const countries = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });
  const currencies = new Intl.DisplayNames(tag, { type: 'currency', fallback: 'code' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const plural = new Intl.PluralRules(tag);

  return {
    number,
    percent: (share) => {
      if (share > 0 && share < 0.1) return tenths(Math.max(share, 0.001));
      return share > 0.995 && share < 1 ? tenths(Math.min(share, 0.999)) : whole(share);
    },
    ratio: numbers({ maximumSignificantDigits: 2 }),
    score: numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    seconds: (ms) => seconds(ms / 1000),
    span: (n) => {
      if (n < 90) return minutes(Math.max(1, n));
      return n < 48 * 60 ? hours(n / 60) : days(n / 1440);
    },
    days,
    day: (day) => long.format(dateOf(day)),
    dayShort: (day) => short.format(dateOf(day)),
    range: (from, to) => medium.formatRange(dateOf(from), dateOf(to)),
    money: (sum, currency) => {
      // ICU knows the rial by a sign that nobody writes, and the toman not at all.
      if (currency === 'IRT') return m.toman.replace('{sum}', number(Math.round(sum)));
      if (currency === 'IRR') return m.rial.replace('{sum}', number(Math.round(sum)));
      try {
        return new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay: lang === 'fa' ? 'name' : 'symbol',
          trailingZeroDisplay: 'stripIfInteger',
        }).format(sum);
      } catch {
        return `${number(sum)} ${currency}`;
      }
    },
    currency: (code) => {
      const own: Record<string, string> = { IRT: m.toman, IRR: m.rial };
      const name = own[code]?.replace('{sum}', '').trim() ?? currencies.of(code) ?? code;
      return name === code ? code : `${name} (${code})`;
    },
    plain: numbers({ useGrouping: false }),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    zone: (timezone) => {
      if (lang !== 'fa') return timezone;
      const named = new Intl.DateTimeFormat(tag, {
        timeZone: timezone,
        timeZoneName: 'shortGeneric',
      })
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')!.value;
      // “Iran time”, but of UTC only how far it is from Greenwich.
      return /^وقت (.+)$/.exec(named)?.[1] ?? timezone;
    },
    list: (parts) => lists.format(parts),
    form: (n) => (plural.select(n) === 'one' ? 'one' : 'other'),
  };
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
