import type { Site } from '../site.ts';
import type { Lang } from './props.ts';

/** A day so many days later; all days are `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);

/** The first day of the month that a day is in: of the Persian calendar's month in Persian. */
export function monthStart(day: string, lang: Lang): string {
  const calendar = lang === 'fa' ? 'persian' : 'gregory';
  const date = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T00:00:00Z`));
  return addDays(day, 1 - Number(date.find((part) => part.type === 'day')!.value));
}

/** Zones of countries whose week begins on Saturday, in whatever language the owner reads. */
const SATURDAY_ZONES = ['Asia/Tehran', 'Iran', 'Asia/Kabul'];

/**
 * The weekday that a site's weeks begin on, 0 for Sunday: Saturday for a Persian site or one whose
 * days are Iran's or Afghanistan's, else Monday. The reader's language has no say, so that all who
 * look at one site speak of the same weeks.
 */
export const weekStartOf = ({ locale, timezone }: Pick<Site, 'locale' | 'timezone'>): number =>
  locale === 'fa' || SATURDAY_ZONES.includes(timezone) ? 6 : 1;

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day of a zone at a moment in ISO 8601, as `YYYY-MM-DD`. */
export const dayAt = (timezone: string, time: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(
    Date.parse(time),
  );
