import type { PageKind, Source } from '@safar/journey';
import type { FileFault } from '../../file-fault.ts';
import type { Share } from '../../registry.ts';
import type { Site } from '../../site.ts';
import type { Work } from '../../work.ts';
import type { Messages } from '../messages/en.ts';
import type { Lang } from '../props.ts';
import type { TypedBasics } from './basic-fields.tsx';

/** The parts of the page, in the order an owner needs them; each is the id of a section. */
export const PARTS = [
  'tag',
  'stages',
  'rules',
  'settings',
  'shares',
  'embed',
  'data',
  'work',
] as const;
export type Part = (typeof PARTS)[number];

/** A field that cannot be taken: what was typed, and the text that says what it takes. */
export interface Fault {
  field: string;
  value: string;
  takes: keyof Messages['site']['takes'];
}

/** The settings as they stand in their fields. */
export interface TypedSettings extends TypedBasics {
  /** The goal is the event, where one is typed, else the kind. */
  goalKind: string;
  goalEvent: string;
  window: string;
  aftercare: string;
  retention: string;
  shards: string;
  dnt: boolean;
}

export interface TypedRule {
  glob: string;
  kind: string;
}

export interface TypedStage {
  /** Kept through a change of names; `''` for a new one. */
  id: string;
  en: string;
  fa: string;
  levels: string[];
  kinds: string[];
  /** One to a line. */
  urls: string;
  events: string;
}

export interface TypedModel {
  /** A built-in model's id, or `own`. */
  choice: string;
  en: string;
  fa: string;
  stages: TypedStage[];
}

/** The same month read through two models. */
export interface Preview {
  from: string;
  to: string;
  now: ModelReading;
  /** `null`: what it counts by has not been counted yet. */
  then: ModelReading | null;
}

export interface ModelReading {
  name: { en: string; fa: string };
  stages: { name: { en: string; fa: string }; reached: number }[];
}

/** Why a page could not be looked at. */
export type LookFault =
  | 'address'
  | 'foreign'
  | 'private'
  | 'unreachable'
  | 'status'
  | 'away'
  | 'notHtml';

/** What the tester of rules says of an address. */
export interface Tried {
  url: string;
  path: string;
  kind: PageKind;
  by: Source;
  /** The rule, where one decided. */
  glob?: string;
  /** Why the page itself could not be looked at; left out where it was. */
  fault?: LookFault;
}

/** What the form that was just sent has led to, and what stood in it where it is not yet saved. */
export interface Outcome {
  saved?: Part;
  faults?: Fault[];
  /** The form asked for a look, and not to save. */
  looks?: boolean;
  settings?: TypedSettings;
  rules?: TypedRule[];
  model?: TypedModel;
  share?: { name: string; days: string };
  erase?: string;
  tried?: Tried;
  /** What stands in the tester's field. */
  url?: string;
  preview?: Preview;
  /** A new link, address of the embedded funnel or key: shown this once. */
  shareUrl?: string;
  embedUrl?: string;
  key?: string;
  /** What a file brought: so many days, and whether all else that was in it. */
  restored?: { days: number; whole: boolean };
  /** Why a file was not taken. */
  fileFault?: FileFault;
}

/** The page of a site's settings. */
export interface SitePageProps {
  lang: Lang;
  site: Site;
  /** Its own path, `/s/demo/site`; forms post below it. */
  path: string;
  tag: string;
  work: Work;
  shares: Omit<Share, 'hash'>[];
  /** When the funnel was opened to other pages, ISO 8601; left out: it is not. */
  embedded?: string;
  outcome: Outcome;
}
