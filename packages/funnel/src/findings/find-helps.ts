import { levelOf, type PageKind } from '@safar/journey';
import { ratio } from '../interval.ts';
import type { Summary } from '../summary.ts';
import { isLiftTold } from '../is-lift-told.ts';
import { LEAST_JOURNEYS, SURE } from './evidence.ts';
import type { HelpsFinding } from './finding.ts';

/**
 * The page that answers a doubt and whose readers reach the goal clearly more often than the others.
 *
 * Who looks at more pages is more likely to buy, whatever the pages say; and every buyer has seen a product. So
 * only pages that a visitor can do without are compared, and one has to do clearly better than the best other one of
 * them does, too.
 */
export function findHelps({ kinds, goal, journeys }: Summary): HelpsFinding | null {
  const answers = kinds.filter(({ kind }) => isAnswer(kind) && kind !== goal.name);
  const found = answers.flatMap((row): HelpsFinding[] => {
    const { seen } = row;
    const others = journeys - seen;
    const goals = Math.min(goal.journeys - row.helped, others);
    const sure = ratio(row.helped, seen, goals, others, SURE);
    const best = Math.max(
      1,
      ...answers
        .filter((each) => each !== row && isLiftTold(each, journeys))
        .map(({ lift }) => lift ?? 0),
    );
    if (!sure || row.lift === null || !row.interval || sure.interval[0] <= best) return [];
    // What the others would reach, were they like its readers by the least that is sure.
    const more = Math.round(goals * (sure.interval[0] - 1));
    return seen < LEAST_JOURNEYS || !isLiftTold(row, journeys) || more < 1
      ? []
      : [
          {
            id: 'helps',
            journeys: more,
            anchor: 'pages',
            kind: row.kind,
            lift: row.lift,
            interval: row.interval,
            seen,
            others,
          },
        ];
  });
  return found.toSorted((a, b) => b.journeys - a.journeys)[0] ?? null;
}

const isAnswer = (kind: PageKind): boolean =>
  kind === 'portfolio' ||
  levelOf(kind, { goal: false, first: false, ordered: false }) === 'consider';
