import type { Summary } from '@safar/funnel';
import type { Model } from '@safar/journey';
import type { FileFault } from '../../file-fault.ts';
import type { Texts } from '../../map/arrange.ts';
import type { Change } from '../../map/map-change.ts';
import type { MapText, Place } from '../../map/map-text.ts';
import type { Site } from '../../site.ts';
import type { Lang } from '../props.ts';

/** What somebody wrote, and could not be saved. It is shown again, so that nothing is lost. */
export interface Draft {
  map: string;
  place: Place;
  texts: Texts;
  /** A persona that was to be added. */
  adds?: boolean;
  problem: 'conflict' | 'gone' | 'personas' | 'texts' | 'wrong';
  /** What is wrong, in the field's own terms. */
  detail?: string;
  /** What the fields hold now. */
  theirs?: Texts;
}

/** What the map and its history have in common. */
export interface MapFrame {
  site: Site;
  lang: Lang;
  /** The map's own path, without a query: `/s/demo/map`. */
  path: string;
  /** The model that it is read through. */
  model: Model;
  /** Id of a persona, or `''`. */
  map: string;
  /** Every field of all maps that holds something. */
  texts: readonly MapText[];
  /** Number of the newest change. */
  seen: number;
  /** Where a form posts to sign out; left out for a guest of a share link. */
  signOut?: string;
}

/** The journey map. */
export interface MapPageProps extends MapFrame {
  summary: Summary;
  /** Of as many days before: most of their journeys are decided, those of the last days seldom are. */
  before: Summary;
  models: readonly Model[];
  /** Days that the numbers are of. */
  days: number;
  /** Whether who looks may write. */
  isOwner: boolean;
  /** An earlier state is shown: after which change, and when that was, milliseconds since the epoch. */
  past?: { n: number; at: number | null };
  draft?: Draft;
  /** Why a file was not taken. */
  badFile?: FileFault;
}

/** What was changed. */
export interface MapHistoryProps extends MapFrame {
  changes: readonly Change[];
  /** Older changes are before this one; left out: there are none. */
  older?: number;
  /** What was asked for could not be done. */
  notice?: 'stale' | 'unknown' | 'gone' | 'personas' | 'texts';
}
