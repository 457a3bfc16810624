import { MODELS, type PageKind } from '@safar/journey';
import {
  summarise,
  type Interval,
  type Share,
  type StageSummary,
  type Summary,
} from '@safar/funnel';
import { SITE_DEFAULTS, type Site } from '../site.ts';
import { addDays } from './days.ts';
import type { Lang, SummaryPageProps } from './props.ts';

/** Sites and summaries to render in tests: one with nothing, one with a handful, one with a lot. */

export const TODAY = '2026-11-20';

const site: Site = {
  ...SITE_DEFAULTS,
  id: 'demo',
  name: 'Kilim House',
  domains: ['kilim.example', '127.0.0.1:4100'],
  timezone: 'Asia/Tehran',
  currency: 'IRT',
  rules: [],
  created: '2026-09-01T00:00:00Z',
};

const shop = MODELS.find((model) => model.id === 'shop-4')!;

export const empty: Summary = summarise({
  site,
  model: shop,
  days: new Map(),
  from: '2026-10-22',
  to: TODAY,
  today: TODAY,
});

interface Fates {
  reached: number;
  lost: number;
  open: number;
  openAfterGoal: number;
}

const settledOf = ({ reached, lost }: Pick<Fates, 'reached' | 'lost'>) => ({
  journeys: reached + lost,
  lost,
});

/** Counts of a stage as they fall on its parts: half on the first, and so on. */
const parts = (row: Fates, names: string[]) =>
  names.map((name, i) => {
    const part = (n: number): number => {
      const before = Math.floor(n * (1 - 0.5 ** i));
      return (i === names.length - 1 ? n : Math.floor(n * (1 - 0.5 ** (i + 1)))) - before;
    };
    const fates = {
      reached: part(row.reached),
      lost: part(row.lost),
      open: part(row.open),
      openAfterGoal: part(row.openAfterGoal),
    };
    return { name, ...fates, settled: settledOf(fates) };
  });

const toman = (sum: number) => [{ currency: 'IRT', sum }];

/** A row of a list, and of the touchpoints, from what cannot be worked out. */
const shareOf = (name: string, journeys: number, goals: number): Share => ({
  name,
  journeys,
  goals,
  orders: goals,
  value: toman(goals * 2_500_000),
});

const touchpointOf = (
  touchpoint: string,
  journeys: number,
  goals: number,
  interval: Interval,
): Summary['touchpoints'][number] => ({
  touchpoint,
  journeys,
  goals,
  rate: goals / journeys,
  interval,
  settled: { journeys: Math.round(journeys * 0.7), goals },
  medianMinutes: goals ? 1440 : null,
});

/** A stage, from the counts that cannot be worked out of the others. */
const stages = (
  journeys: number,
  rows: {
    visited: number;
    reached: number;
    lost: number;
    open: number;
    openAfterGoal?: number;
    minutes: number | null;
    at: [PageKind, number][];
  }[],
): StageSummary[] =>
  rows.map(({ openAfterGoal = 0, ...row }, i) => ({
    id: shop.stages[i]!.id,
    name: shop.stages[i]!.name,
    reached: row.reached,
    visited: row.visited,
    inOrder: Math.round(row.visited * 0.9),
    skipped: row.reached - row.visited,
    ofFirst: row.reached / journeys,
    ofPrevious: i ? row.reached / rows[i - 1]!.reached : null,
    interval: [
      (row.reached / journeys) * (i ? 0.72 : 1),
      Math.min(1, (row.reached / journeys) * 1.31),
    ],
    lost: row.lost,
    open: row.open,
    openAfterGoal,
    settled: i ? settledOf(row) : { journeys: 0, lost: 0 },
    leak: i ? row.lost / settledOf(row).journeys : null,
    lostAt: row.at.map(([kind, count]) => ({ kind, count })),
    by: {
      touchpoint: parts({ ...row, openAfterGoal }, ['search', 'social', 'direct']),
      device: parts({ ...row, openAfterGoal }, ['mobile', 'desktop']),
      who: parts({ ...row, openAfterGoal }, ['new', 'returning', 'customer']),
    },
    medianMinutes: row.minutes,
  }));

const trendOf = (days: number, busy: number): Summary['trend'] =>
  Array.from({ length: days }, (_, i) => {
    const wave = 1 + 0.35 * Math.sin(i / 1.11) + 0.2 * Math.sin(i / 5);
    const journeys = Math.round(busy * wave);
    return {
      day: addDays(TODAY, i + 1 - days),
      journeys,
      goals: Math.round(journeys * 0.03 * (i > days - 10 ? 0.4 : 1) * (1 + Math.sin(i * 2.3))),
      views: journeys * 4,
      orders: Math.round(journeys * 0.03),
      open: i > days - 28,
      accepted: journeys * 5,
      bots: i % 5,
    };
  });

export const large: Summary = {
  ...empty,
  journeys: 1200,
  open: 340,
  stages: stages(1200, [
    { reached: 1200, visited: 940, lost: 0, open: 0, minutes: 0, at: [] },
    {
      reached: 902,
      visited: 871,
      lost: 190,
      open: 108,
      minutes: 0,
      at: [
        ['article', 96],
        ['home', 62],
        ['landing', 32],
      ],
    },
    {
      reached: 118,
      visited: 118,
      lost: 557,
      open: 227,
      minutes: 1570,
      at: [
        ['pricing', 301],
        ['product', 166],
        ['policy', 90],
      ],
    },
    {
      reached: 14,
      visited: 14,
      lost: 81,
      open: 23,
      openAfterGoal: 18,
      minutes: 9200,
      at: [
        ['order', 70],
        ['cart', 11],
      ],
    },
  ]),
  goal: {
    name: 'order',
    journeys: 31,
    again: 4,
    count: 35,
    value: [
      { currency: 'IRT', sum: 87_350_000 },
      { currency: 'EUR', sum: 412.5 },
    ],
    rate: 31 / 1200,
    interval: [0.0183, 0.0364],
  },
  moves: [
    { from: 'awareness', to: 'consideration', count: 700 },
    { from: 'awareness', to: 'purchase', count: 24 },
    { from: 'consideration', to: 'purchase', count: 96 },
    { from: 'consideration', to: 'awareness', count: 260 },
    { from: 'purchase', to: 'consideration', count: 71 },
    { from: 'purchase', to: 'after-sale', count: 12 },
    { from: 'consideration', to: 'after-sale', count: 2 },
    { from: 'after-sale', to: 'purchase', count: 4 },
  ],
  entries: [
    { stage: 'awareness', count: 890 },
    { stage: 'consideration', count: 298 },
    { stage: 'purchase', count: 12 },
  ],
  rates: { forward: 0.691, skip: 0.022, back: 0.287 },
  kinds: [
    {
      kind: 'home',
      views: 1620,
      journeys: 760,
      seen: 760,
      helped: 20,
      lift: 1.05,
      interval: [0.5, 2.2],
    },
    {
      kind: 'product',
      views: 2410,
      journeys: 640,
      seen: 640,
      helped: 28,
      lift: 8.2,
      interval: [2.5, 26],
    },
    {
      kind: 'faq',
      views: 410,
      journeys: 380,
      seen: 380,
      helped: 22,
      lift: 2.1,
      interval: [1.3, 3.4],
    },
    {
      kind: 'pricing',
      views: 610,
      journeys: 420,
      seen: 420,
      helped: 6,
      lift: 0.45,
      interval: [0.21, 0.92],
    },
    {
      kind: 'portfolio',
      views: 44,
      journeys: 30,
      seen: 30,
      helped: 1,
      lift: 1.3,
      interval: [0.2, 8.9],
    },
    { kind: 'cart', views: 300, journeys: 118, seen: 118, helped: 31, lift: null, interval: null },
    { kind: 'order', views: 40, journeys: 31, seen: 31, helped: 31, lift: null, interval: null },
    { kind: 'policy', views: 130, journeys: 90, seen: 90, helped: 0, lift: 0, interval: [0, 1.2] },
  ],
  resting: [
    { kind: 'pricing', count: 420 },
    { kind: 'product', count: 310 },
    { kind: 'article', count: 180 },
    { kind: 'home', count: 120 },
    { kind: 'policy', count: 90 },
    { kind: 'order', count: 31 },
  ],
  touchpoints: [
    touchpointOf('search', 500, 14, [0.017, 0.046]),
    touchpointOf('social', 320, 3, [0.003, 0.027]),
    touchpointOf('messaging', 160, 8, [0.026, 0.096]),
    touchpointOf('direct', 220, 6, [0.013, 0.058]),
  ],
  sales: [
    { touchpoint: 'search', orders: 20, value: toman(50_000_000) },
    {
      touchpoint: 'messaging',
      orders: 15,
      value: [...toman(37_350_000), { currency: 'EUR', sum: 412.5 }],
    },
  ],
  lastSales: [
    { touchpoint: 'direct', orders: 22, value: toman(60_000_000) },
    {
      touchpoint: 'messaging',
      orders: 13,
      value: [...toman(27_350_000), { currency: 'EUR', sum: 412.5 }],
    },
  ],
  toGoal: {
    counts: [0, 1, 2, 4, 6, 2, 0, 0, 1, 0, 2, 3, 4, 4, 2, 0, 0, 0, 0],
    medianMinutes: 768,
  },
  speed: [
    { kind: 'home', vital: 'lcp', p75: 2100, poor: 12, samples: 900 },
    { kind: 'checkout', vital: 'lcp', p75: 4700, poor: 38, samples: 90 },
    { kind: 'checkout', vital: 'cls', p75: 0.31, poor: 30, samples: 90 },
  ],
  vitals: [
    { stage: 'awareness', lcp: 2100, inp: 140, cls: 0.02, samples: 900 },
    { stage: 'consideration', lcp: 3400, inp: 240, cls: 0.12, samples: 620 },
    { stage: 'purchase', lcp: 4700, inp: null, cls: 0.31, samples: 90 },
    { stage: 'after-sale', lcp: null, inp: null, cls: null, samples: 0 },
  ],
  quality: {
    accepted: 9000,
    repeated: 12,
    bots: 70,
    refused: { origin: 3, novel: 1 },
    lost: 2,
    redated: 1,
    unstored: 4,
  },
  devices: [shareOf('mobile', 910, 17), shareOf('desktop', 290, 14)],
  who: [shareOf('new', 990, 18), shareOf('returning', 170, 6), shareOf('customer', 40, 7)],
  lists: {
    source: [
      shareOf('google.com', 480, 13),
      shareOf('instagram.com', 320, 3),
      shareOf('(none)', 220, 6),
      shareOf('(other)', 20, 0),
    ],
    campaign: [shareOf('یلدا ۱۴۰۵', 140, 5)],
    country: [shareOf('IR', 1100, 29), shareOf('DE', 100, 2)],
    landing: [shareOf('article', 600, 9)],
    entry: [
      shareOf('/journal/how-to-wash-a-kilim', 310, 4),
      shareOf('/fa/فروشگاه/گلیم-قشقایی', 120, 3),
    ],
  },
  paths: [
    { kind: 'product', path: '/shop/kilims/qashqai-runner', views: 510 },
    { kind: 'pricing', path: '/fa/قیمت‌ها', views: 411 },
    { kind: 'other', path: '(other)', views: 90 },
  ],
  trend: trendOf(60, 20),
};

export const tiny: Summary = {
  ...empty,
  journeys: 1,
  open: 1,
  stages: stages(1, [
    { reached: 1, visited: 0, lost: 0, open: 0, minutes: null, at: [] },
    { reached: 1, visited: 1, lost: 0, open: 0, minutes: 0, at: [] },
    { reached: 0, visited: 0, lost: 0, open: 1, minutes: null, at: [] },
    { reached: 0, visited: 0, lost: 0, open: 0, minutes: null, at: [] },
  ]).map((stage) => ({
    ...stage,
    leak: null,
    ofPrevious: stage.reached ? stage.ofPrevious : null,
  })),
  goal: { ...empty.goal, rate: 0, interval: [0, 0.79] },
  entries: [{ stage: 'consideration', count: 1 }],
  kinds: [{ kind: 'faq', views: 1, journeys: 1, seen: 1, helped: 0, lift: null, interval: null }],
  resting: [{ kind: 'faq', count: 1 }],
  touchpoints: [touchpointOf('direct', 1, 0, [0, 0.79])],
  quality: { accepted: 1, repeated: 0, bots: 0, refused: {}, lost: 0, redated: 0, unstored: 0 },
  trend: trendOf(1, 1),
};

/** The page's props for a summary, with something of it changed. */
export function pageOf(
  summary: Summary,
  lang: Lang,
  change: Partial<SummaryPageProps> = {},
): SummaryPageProps {
  return {
    site,
    summary,
    query: { from: summary.from, to: summary.to, model: 'shop-4' },
    notes: [],
    models: MODELS,
    lang,
    today: TODAY,
    live: false,
    path: '/s/demo',
    tag: '<script src="https://safar.example/j/demo.js" defer></script>',
    signOut: '/sign-out',
    json: '/v1/sites/demo/funnel',
    csv: '/v1/sites/demo/funnel.csv',
    ...change,
  };
}
