import type { Summary } from '@safar/funnel';

/**
 * Where journeys rest, by stage: what came to it, less what left it. A step that was lost on its way
 * can leave a stage with more departures than arrivals; then nothing rests there.
 */
export const endsOf = ({ stages, entries, moves }: Summary): { stage: string; count: number }[] =>
  stages.map(({ id }) => {
    const sum = (counts: { count: number }[]): number =>
      counts.reduce((total, { count }) => total + count, 0);
    const came =
      sum(entries.filter(({ stage }) => stage === id)) + sum(moves.filter(({ to }) => to === id));
    return { stage: id, count: Math.max(0, came - sum(moves.filter(({ from }) => from === id))) };
  });
