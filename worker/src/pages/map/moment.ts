import type { Locale } from '../locale.ts';
import type { MapFrame } from './map-props.ts';

/** A day and its time, in the site's zone and the page's calendar. */
export const moment = (l: Locale, page: MapFrame, at: number): string =>
  new Intl.DateTimeFormat(l.lang === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: page.site.timezone,
  }).format(at);
