import type { Model } from '@safar/journey';
import type { Summary } from '@safar/funnel';
import type { Note } from '../note.ts';
import type { Live } from '../read-live.ts';
import type { Site } from '../site.ts';
import type { Comparison } from './comparison.ts';
import type { TrendStep } from './summary/trend-points.ts';

/** The languages that the pages speak; each is one file in `messages/`. */
export const LANGS = ['en', 'fa'] as const;
export type Lang = (typeof LANGS)[number];

/**
 * What the owner is looking at. The page's own address carries it under the same names; a name that
 * is there with an empty value (`&who=`, as a form without script sends it) is left out here.
 */
export interface SummaryQuery {
  /** First and last day, `YYYY-MM-DD`, both within. */
  from: string;
  to: string;
  /** Id of the model. */
  model: string;
  touchpoint?: string;
  device?: string;
  who?: string;
  /** What the period is compared with; left out: the time before. */
  compare?: Exclude<Comparison, 'previous'>;
  /** Whether the trend is told by days or by weeks; left out: as its length suits. */
  by?: TrendStep;
  /** Id of the stage that is looked at closely. */
  stage?: string;
}

/** The page an owner opens every morning. */
export interface SummaryPageProps {
  site: Site;
  summary: Summary;
  /** The summary of the period that is compared with, in the same segment; left out: none is. */
  before?: Summary;
  query: SummaryQuery;
  /** The days that were asked for, as they were typed, where they make no period: another one is shown. */
  badPeriod?: { from: string; to: string };
  /** What the owner wrote beside the period's days, by day. */
  notes: readonly Note[];
  /** What the model switch offers: the built-in models, and the site's own one if it has one. */
  models: readonly Model[];
  /** The `lang` of the address, else the site's `locale`. */
  lang: Lang;
  /** The site's day now, `YYYY-MM-DD`. */
  today: string;
  /** The address has `live=1`: numbers come from the ledger, and the page asks again by itself. */
  live: boolean;
  /** What happens now; left out where the period is over. */
  now?: Live;
  /** The page's own path, without a query: `/s/demo`. */
  path: string;
  /** The script tag to paste, as it is shown while no step has come. */
  tag: string;
  /** Path of the page of the site's settings; left out for who may only look. */
  settings?: string;
  /** Where a form posts (no fields) to sign out; left out for a guest of a share link. */
  signOut?: string;
  /** Where a form posts to write, change or remove a note; left out for a guest of a share link. */
  takeNotes?: string;
  /** Where the same numbers are as JSON and as CSV, without a query. Each is offered if given. */
  json?: string;
  csv?: string;
}

/** Asks for a site's key. The form posts `site`, `key` and, if given, `next`. */
export interface SignInPageProps {
  lang: Lang;
  /** Path that the form posts to. */
  action: string;
  /** Id of the site, where it is known. */
  site?: string;
  /** Where to go afterwards: a path of this worker. */
  next?: string;
  /** Why the last try failed: `key`: site and key do not fit; `rate`: too many tries. */
  error?: 'key' | 'rate';
}

/** What stands at `/`: what this is, the way in, and how to make a site. */
export interface FrontPageProps {
  lang: Lang;
  /** Path of the sign-in page; a form sends the site's id there by GET as `site`. */
  signIn: string;
  /** This worker's origin, `https://…`, for the command that makes a site. */
  origin: string;
  /** Names of the secrets that are not set. */
  missing: readonly ('ADMIN_KEY' | 'SESSION_KEY')[];
}

/** A note that could not be kept, as it was written. The form posts `day`, `text`, `next` and, if given, `id`. */
export interface NotePageProps {
  lang: Lang;
  /** What is wrong: its day, its text, or that there are as many `notes` as there may be. */
  wrong: 'day' | 'text' | 'notes';
  /** Path that the form posts to. */
  action: string;
  /** Where to go afterwards, or without it: a path of this worker. */
  next: string;
  /** The site's day now, `YYYY-MM-DD`. */
  today: string;
  /** Id of the note, where one was changed. */
  id?: string;
  day: string;
  text: string;
}

/** A page that only says something. */
export interface MessagePageProps {
  lang: Lang;
  /** Which text: each has a title and a sentence in the message files. */
  about:
    | 'notFound'
    | 'noSite'
    | 'forbidden'
    | 'noLink'
    | 'erased'
    | 'badQuery'
    | 'tooMany'
    | 'unavailable'
    | 'secrets'
    | 'broken';
  /** What was wrong, in the field's own terms, as it is. */
  detail?: string;
  /** Where the way out leads; left out: to the front page. */
  back?: string;
  /** Where the key is asked for that would let them on. */
  signIn?: string;
}
