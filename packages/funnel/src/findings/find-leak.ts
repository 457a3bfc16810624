import type { PageKind } from '@safar/journey';
import { ratio, wilson } from '../interval.ts';
import type { StageSummary, Summary } from '../summary.ts';
import { worstStage } from '../worst-stage.ts';
import { GROWN, LEAKY, LEAST_JOURNEYS, SURE } from './evidence.ts';
import type { LeakFinding } from './finding.ts';

/** Pages at which a visit ends by nature: read, bought, asked. To leave from there is no sign of anything. */
const ENDS: readonly PageKind[] = [
  'article',
  'order',
  'contact',
  'account',
  'tracking',
  'support',
  'docs',
  'survey',
];

/** The leak through which most journeys are lost, if a page stands out at which it happens, or it has grown. */
export function findLeak(summary: Summary, before: Summary | undefined): LeakFinding | null {
  const { stages } = summary;
  const at = worstStage(stages);
  const [previous, stage] = [stages[at - 1], stages[at]];
  if (!previous || !stage?.leak || stage.lost < LEAST_JOURNEYS) return null;
  const page = leakyPage(summary, stage);
  const grown = grownFrom(
    stage,
    before?.stages.find(({ id }) => id === stage.id),
  );
  if (!page && !grown) return null;
  const device = leakyDevice(stage);
  return {
    id: 'leak',
    journeys: Math.max(page?.excess ?? 0, grown?.excess ?? 0),
    anchor: 'funnel',
    previous: previous.id,
    stage: stage.id,
    leak: stage.leak,
    interval: wilson(stage.settled.lost, stage.settled.journeys)!,
    ...(page && { page: page.page }),
    ...(grown && { before: grown.before }),
    ...(device && { device }),
  };
}

/**
 * The page that loses most journeys over what it would lose if it were like the others of its stage.
 * A kind belongs to the stage before which it loses most.
 */
function leakyPage(summary: Summary, stage: StageSummary) {
  const rows = stage.lostAt.flatMap(({ kind, count }) => {
    const seen = summary.kinds.find((row) => row.kind === kind)?.journeys ?? 0;
    const home = summary.stages.every(
      ({ lostAt }) => (lostAt.find((row) => row.kind === kind)?.count ?? 0) <= count,
    );
    return home && !ENDS.includes(kind) && seen
      ? [{ kind, lost: Math.min(count, seen), seen }]
      : [];
  });
  const sum = (field: 'lost' | 'seen') => rows.reduce((total, row) => total + row[field], 0);
  const [lost, seen] = [sum('lost'), sum('seen')];
  return rows
    .flatMap((row) => {
      const [otherLost, otherSeen] = [lost - row.lost, seen - row.seen];
      const times = ratio(row.lost, row.seen, otherLost, otherSeen, SURE);
      if (!times || times.interval[0] <= LEAKY) return [];
      const others = otherLost / otherSeen;
      const excess = Math.round(row.lost - others * row.seen);
      return excess < LEAST_JOURNEYS
        ? []
        : [{ excess, page: { ...row, rate: row.lost / row.seen, others } }];
    })
    .toSorted((a, b) => b.excess - a.excess)[0];
}

/** Whether a leak is clearly larger than it was, told over the settled journeys of both times. */
function grownFrom(stage: StageSummary, before: StageSummary | undefined) {
  if (!before?.leak) return null;
  const { lost, journeys } = stage.settled;
  const times = ratio(lost, journeys, before.settled.lost, before.settled.journeys, SURE);
  const excess = Math.round(lost - before.leak * journeys);
  return times && times.interval[0] > GROWN && excess >= LEAST_JOURNEYS
    ? { excess, before: before.leak }
    : null;
}

/** The device whose journeys are lost clearly more often than those of the others. */
function leakyDevice({ by, settled: all }: StageSummary): LeakFinding['device'] {
  for (const { name, settled } of by.device) {
    const [otherLost, others] = [all.lost - settled.lost, all.journeys - settled.journeys];
    const times = ratio(settled.lost, settled.journeys, otherLost, others, SURE);
    if (times && times.interval[0] > GROWN)
      return { name, rate: settled.lost / settled.journeys, others: otherLost / others };
  }
  return undefined;
}
