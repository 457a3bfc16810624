import {
  WEB_VITAL_LIMITS,
  type Share,
  type Sold,
  type StageShare,
  type StageSummary,
  type Summary,
} from '@safar/funnel';
import { KINDS } from '@safar/journey';
import {
  count,
  day,
  flag,
  listOf,
  number,
  objectOf,
  orNull,
  ref,
  tableOf,
  text,
  told,
  type Schema,
} from './openapi-object.ts';

type Row<List extends keyof Summary> = Summary[List] extends (infer T)[] ? T : never;

const kind = { enum: KINDS };
const share = told(orNull(number), 'A share; null where there is no data');
const interval = ref('Interval');
const minutes = told(orNull(number), 'To the bucket');
const p75 = told(orNull(number), 'A 75th percentile; null where nothing was measured');
const stage = told(text, "A stage's id");
const settled = objectOf<StageShare['settled']>({
  journeys: told(count, 'That could have come here'),
  lost: told(count, 'Of them, those that never did'),
});
const value = listOf(
  objectOf<Share['value'][number]>({ currency: text, sum: number }),
  "Per currency, in its own unit; the site's own always, and first",
);
const lists = (items: Schema): Record<keyof Summary['lists'], Schema> => ({
  source: listOf(items),
  campaign: listOf(items),
  country: listOf(items),
  landing: listOf(items),
  entry: listOf(items),
});

/** What the funnel's route answers: the fields of `Summary`, in the words of its own comments. */
export const summarySchemas: Record<string, Schema> = {
  Interval: {
    type: ['array', 'null'],
    items: number,
    minItems: 2,
    maxItems: 2,
    description: 'Lower and upper end of a 95 % interval; null where there is no data',
  },
  Stage: objectOf<StageSummary>({
    id: text,
    name: ref('Name'),
    reached: told(count, 'Journeys that came to this stage or a later one'),
    visited: told(count, 'Journeys that came to this stage itself'),
    inOrder: told(count, 'Journeys that came to it having visited every earlier one before'),
    skipped: told(count, 'Reached and not visited'),
    ofFirst: told(orNull(number), "Share of the first stage's reached"),
    ofPrevious: told(orNull(number), "Share of the previous stage's reached"),
    interval: told(interval, 'Of ofFirst'),
    lost: told(count, 'Of the previous stage, those that never came here and no longer can'),
    open: told(count, 'Of the previous stage, those that have not come here and still can'),
    openAfterGoal: told(count, 'Of the open ones, those that have the goal'),
    settled: told(settled, 'Over the days so old that what did not come here never will'),
    leak: told(orNull(number), "Share of the previous stage's settled journeys that never came"),
    lostAt: listOf(objectOf<StageSummary['lostAt'][number]>({ kind, count })),
    by: objectOf<StageSummary['by']>({
      touchpoint: listOf(ref('StageShare')),
      device: listOf(ref('StageShare')),
      who: listOf(ref('StageShare')),
    }),
    medianMinutes: minutes,
  }),
  StageShare: objectOf<StageShare>({
    name: text,
    reached: count,
    lost: count,
    open: count,
    openAfterGoal: count,
    settled,
  }),
  Breakdown: objectOf<Share>({ name: text, journeys: count, goals: count, orders: count, value }),
  Sold: objectOf<Sold>({ touchpoint: text, orders: count, value }),
  Summary: told(
    objectOf<Summary>({
      site: text,
      model: told(text, "A model's id"),
      from: day,
      to: day,
      timezone: text,
      journeys: told(count, 'Journeys that began in the period'),
      open: told(count, 'Of them, those without the goal whose window has not passed'),
      stages: listOf(ref('Stage')),
      goal: objectOf<Summary['goal']>({
        name: text,
        journeys: told(count, 'Journeys of the period that reached it'),
        again: told(count, 'Journeys that came to it by an order counted in another browser'),
        count: told(count, 'Goals reached in the period, by whatever journey'),
        value,
        rate: share,
        interval,
      }),
      moves: listOf(objectOf<Row<'moves'>>({ from: stage, to: stage, count })),
      entries: listOf(objectOf<Row<'entries'>>({ stage, count }), 'Where journeys began'),
      rates: objectOf<Summary['rates']>({ forward: share, skip: share, back: share }),
      kinds: listOf(
        objectOf<Row<'kinds'>>({
          kind,
          views: count,
          journeys: told(count, 'Journeys of the period that saw it'),
          seen: told(count, 'Of them, those that saw it before a goal of theirs, or have none'),
          helped: told(count, 'Journeys that saw it before they reached the goal'),
          lift: told(orNull(number), 'Goal rate of those that saw it before, over the others’'),
          interval,
        }),
      ),
      resting: listOf(objectOf<Row<'resting'>>({ kind, count }), 'Where journeys rest now'),
      touchpoints: listOf(
        objectOf<Row<'touchpoints'>>({
          touchpoint: text,
          journeys: count,
          goals: count,
          rate: share,
          interval,
          settled: objectOf<Row<'touchpoints'>['settled']>({ journeys: count, goals: count }),
          medianMinutes: minutes,
        }),
      ),
      sales: listOf(ref('Sold'), 'By what brought the journey first'),
      lastSales: listOf(ref('Sold'), 'By the visit that reached the goal; empty for a segment'),
      toGoal: objectOf<Summary['toGoal']>({
        counts: listOf(count, 'Under a minute, then under 2, 4, 8 … minutes'),
        medianMinutes: minutes,
      }),
      vitals: listOf(
        objectOf<Row<'vitals'>>({ stage, lcp: p75, inp: p75, cls: p75, samples: count }),
        'Milliseconds, milliseconds, score; within 5 %, and on its side of Google’s thresholds',
      ),
      speed: listOf(
        objectOf<Row<'speed'>>({
          kind,
          vital: { enum: Object.keys(WEB_VITAL_LIMITS) },
          p75: number,
          poor: told(count, 'Views over what Google calls poor'),
          samples: count,
        }),
      ),
      quality: objectOf<Summary['quality']>({
        accepted: count,
        repeated: count,
        bots: count,
        refused: tableOf(count, 'By reason'),
        lost: count,
        redated: count,
        unstored: told(count, 'Steps of browsers that kept nothing'),
      }),
      devices: listOf(ref('Breakdown')),
      who: listOf(ref('Breakdown')),
      lists: objectOf<Summary['lists']>(lists(ref('Breakdown'))),
      paths: listOf(objectOf<Row<'paths'>>({ kind: text, path: text, views: count })),
      trend: listOf(
        objectOf<Row<'trend'>>({
          day,
          journeys: count,
          goals: count,
          views: count,
          orders: count,
          open: told(flag, 'Its journeys may still reach the goal'),
          accepted: count,
          bots: count,
        }),
        'One row a day, days without data included',
      ),
    }),
    'Journeys of a period by stage; fields may be added, none is changed',
  ),
};
