import type { EngineName } from './engines/engine.ts';

/** Whether something can be tested in an engine. */
export type Verdict =
  | 'yes'
  | 'not a feature of this engine'
  | 'not reachable by its driver'
  /** It happens, and a test may count on nothing. */
  | 'not every time';

type Row = Readonly<Record<EngineName, Verdict>>;

const row = (chromium: Verdict, firefox: Verdict, webkit: Verdict): Row => ({
  chromium,
  firefox,
  webkit,
});

const YES = 'yes';
const NONE = 'not a feature of this engine';
const OUT = 'not reachable by its driver';
const UNSURE = 'not every time';

/** What the engines themselves have that matters to a tracker. */
const FEATURES = {
  'Global Privacy Control': row(NONE, YES, NONE),
  'idle time (requestIdleCallback)': row(YES, YES, NONE),
  'Navigation API': row(YES, YES, NONE),
  'Web Locks': row(YES, YES, YES),
  'Trusted Types': row(YES, YES, YES),
  'localhost as a secure context': row(YES, YES, YES),
} as const satisfies Record<string, Row>;

/** What a test can do, or make happen. */
const DEEDS = {
  'beacon while the page is left': row(YES, YES, YES),
  'fetch with keepalive while the page is left': row(YES, YES, YES),
  'tab closed in the middle of a request': row(YES, YES, YES),
  // Firefox ends the process with the tab: of 20 on a busy machine 16 came from pagehide, 19 from visibilitychange.
  'beacon while the tab is closed': row(YES, UNSURE, YES),
  // A kept connection that is reset: the collector gets the body twice, the page one answer.
  'request sent again by the browser itself': row(YES, YES, NONE),
  'page left at DOMContentLoaded': row(YES, YES, YES),
  'pagehide of a page that is still coming': row(YES, YES, NONE),
  'back/forward cache': row(YES, YES, YES),
  'prerendering by speculation rules': row(YES, NONE, NONE),
  'tab opened in the background': row(YES, YES, YES),
  'tab hidden by another one': row(YES, YES, YES),
  'ten tabs on one storage': row(YES, YES, YES),
  'profiles with storage of their own': row(YES, YES, YES),
  'private window': row(YES, YES, YES),
  'lasting profile': row(YES, YES, OUT),
  'network unplugged': row(YES, YES, OUT),
  'IndexedDB refused': row(YES, YES, YES),
  'clock changed': row(YES, YES, YES),
  'Global Privacy Control, set by the test': row(YES, YES, YES),
  'console of the page': row(YES, YES, YES),
  'console, what the engine writes': row(YES, OUT, OUT),
} as const satisfies Record<string, Row>;

/**
 * What can be tested where. `lab.test.ts` tries each: this is what it found in Chromium 156, Firefox
 * ESR 153 and WebKitGTK 2.50, and it fails where an engine has changed.
 */
export const CAPABILITIES = { ...DEEDS, ...FEATURES };

export type Deed = keyof typeof DEEDS;
export type Feature = keyof typeof FEATURES;
export type Capability = Deed | Feature;

/** Why something cannot be tested in an engine, or `undefined` where it can. */
export function lacks(engine: EngineName, capability: Capability): string | undefined {
  const verdict: Verdict = CAPABILITIES[capability][engine];
  return verdict === YES ? undefined : verdict;
}

/**
 * The table as lines of text, for the engines given.
 *
 * @param engines  name and version of each
 */
export function capabilityTable(engines: readonly { name: EngineName; version: string }[]): string {
  const shown: Record<Verdict, string> = {
    [YES]: 'yes',
    [NONE]: 'no feature',
    [OUT]: 'no reach',
    [UNSURE]: 'unsure',
  };
  const rows = [
    ['', ...engines.map(({ name, version }) => `${name} ${version}`)],
    ...Object.entries(CAPABILITIES).map(([capability, verdicts]) => [
      capability,
      ...engines.map(({ name }) => shown[verdicts[name]]),
    ]),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)));
  const lines = rows.map((cells) => cells.map((cell, i) => cell.padEnd(widths[i]!)).join('  '));
  return [...lines, '', `no feature: ${NONE}`, `no reach: ${OUT}`, `unsure: ${UNSURE}`].join('\n');
}
