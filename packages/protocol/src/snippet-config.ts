/** What the worker compiles into a site's snippet: the token `__SAFAR__` in the bundle stands for it. */
export interface SnippetConfig {
  /** Id of the site. */
  site: string;
  /** Where the snippet came from and steps go to, without a slash at the end. */
  url: string;
  /**
   * The site's time zone: minutes east of UTC now, then pairs of the next changes, as seconds since
   * the epoch and the minutes from then on. Compiled in, since `Intl` costs more than the snippet.
   */
  zone: number[];
  /** Days, as in `Terms`. */
  window: number;
  aftercare: number;
  /** A page kind, or the name of an event. */
  goal: string;
  /** The site's hosts: a referrer among them is no source. */
  domains: string[];
  /** The currency that is meant where a page names none, ISO 4217 or IRT. */
  currency?: string;
  /** The owner's URL rules, in order. */
  rules?: { glob: string; kind: string }[];
  /** The site's own model, where its stages are not sets of levels. */
  own?: {
    model: string;
    stages: { id: string; levels?: number; kinds?: string[]; urls?: string[]; events?: string[] }[];
  };
  /** `false`: Do Not Track is not asked. Global Privacy Control always is. */
  dnt?: false;
  /** Share of page views that measure vitals, 0 to 1; left out: 1. */
  vitals?: number;
}

/**
 * What the worker compiles into the first file: site, address that steps go to, seconds east of UTC
 * (those of now: who asks after a change of the clocks gets another file, an hour or a day later), the
 * Do Not Track that means no (`''` where none does), and the name of the journey file, which carries the
 * rest. A list and not an object, since every name in it would be loaded by every page.
 */
export type FirstConfig = [site: string, url: string, east: number, dnt: '1' | '', file: string];
