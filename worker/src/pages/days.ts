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

/** The day of a zone at a moment in ISO 8601, as `YYYY-MM-DD`. */
export const dayAt = (timezone: string, time: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(
    Date.parse(time),
  );
