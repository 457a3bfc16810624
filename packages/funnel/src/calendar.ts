/** The name of a day of a site's calendar, `YYYY-MM-DD`, from the days since 1970-01-01. */
export const dayName = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Days since 1970-01-01 of a day's name; `NaN` where it names none. */
export const dayNumber = (name: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(name) ? Date.parse(name) / 864e5 : NaN;
