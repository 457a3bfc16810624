import type { Share, Summary } from '../src/summary.ts';

/** What does not hold in a summary that must hold in every one, whatever it was made of. */
export function faultsOf(summary: Summary): string[] {
  const faults: string[] = [];
  const need = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const share = (value: number | null, what: string) =>
    need(value === null || (value >= 0 && value <= 1), `${what} is ${value}`);
  const { journeys, stages, goal } = summary;

  for (const [i, stage] of stages.entries()) {
    const before = stages[i - 1]?.reached ?? stage.reached;
    need(before === stage.reached + stage.lost + stage.open, `${stage.id}: reached, lost and open`);
    need(stage.reached <= journeys, `${stage.id}: reached by more than there are`);
    need(stage.visited + stage.skipped === stage.reached, `${stage.id}: visited and skipped`);
    need(stage.inOrder <= stage.visited, `${stage.id}: in order without a visit`);
    need(stage.openAfterGoal <= stage.open, `${stage.id}: open with the goal`);
    need(stage.settled.lost <= stage.lost, `${stage.id}: settled and lost`);
    need(
      stage.settled.journeys - stage.settled.lost <= stage.reached,
      `${stage.id}: settled and reached`,
    );
    for (const parts of Object.values(stage.by))
      for (const field of ['journeys', 'lost'] as const)
        need(
          total(parts, ({ settled }) => settled[field]) === stage.settled[field],
          `${stage.id}: settled ${field} of its parts`,
        );
    need(total(stage.lostAt, ({ count }) => count) <= stage.lost, `${stage.id}: lost somewhere`);
    for (const value of [stage.ofFirst, stage.ofPrevious, stage.leak, ...(stage.interval ?? [])])
      share(value, stage.id);
  }

  need(
    summary.open + goal.journeys + goal.again <= journeys,
    'open and goals are more than there are',
  );
  for (const value of [goal.rate, ...(goal.interval ?? []), ...Object.values(summary.rates)])
    share(value, 'rate');
  for (const row of summary.kinds) {
    need(row.helped <= Math.min(row.seen, goal.journeys), `${row.kind}: helped`);
    need(row.seen <= row.journeys, `${row.kind}: seen`);
    need(row.journeys <= journeys, `${row.kind}: journeys`);
    need((row.lift === null) === (row.interval === null), `${row.kind}: lift without its interval`);
  }
  for (const name of ['touchpoints', 'devices', 'who', 'trend'] as const) {
    need(total<Pair>(summary[name], (row) => row.journeys) === journeys, `${name}: journeys`);
    need(total<Pair>(summary[name], (row) => row.goals) === goal.journeys, `${name}: goals`);
  }
  for (const [name, list] of Object.entries<Share[]>(summary.lists))
    for (const row of list) need(row.goals <= row.journeys, `${name} ${row.name}: goals`);

  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'number') need(value >= 0 && value < Infinity, `${at} is ${value}`);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`);
  };
  walk(summary, 'summary');
  return faults;
}

type Pair = { journeys: number; goals: number };

const total = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
