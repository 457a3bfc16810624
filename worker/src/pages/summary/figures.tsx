import type { Summary } from '@safar/funnel';
import type { Child } from 'hono/jsx';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { MoneyName } from './money-name.tsx';

/** The few numbers that an owner knows by heart. */
export const Figures = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { goal } = summary;
  const ordered = goal.name === 'order';
  const told = goal.value.filter(({ sum }) => sum !== 0);
  return (
    <dl class="figures">
      <Figure name={m.figures.journeys} value={f.number(summary.journeys)} />
      <Figure
        name={
          ordered ? (
            m.figures.ordered
          ) : (
            <Say text={m.figures.reached} with={{ goal: l.kind(goal.name) }} />
          )
        }
        value={f.number(goal.journeys)}
        note={
          goal.rate === null ? null : (
            <>
              {f.percent(goal.rate)} {m.figures.rate}
              {goal.interval && goal.rate > 0 && (
                <>
                  {' · '}
                  <Say
                    text={m.funnel.interval}
                    with={{ low: f.percent(goal.interval[0]), high: f.percent(goal.interval[1]) }}
                  />
                </>
              )}
            </>
          )
        }
      />
      {goal.again > 0 && <Figure name={m.figures.again} value={f.number(goal.again)} />}
      <Figure name={m.figures.open} value={f.number(summary.open)} />
      <Figure
        name={ordered ? m.figures.ended : m.figures.endedOther}
        value={f.number(summary.journeys - goal.journeys - goal.again - summary.open)}
      />
      <Figure name={ordered ? m.figures.orders : m.figures.goals} value={f.number(goal.count)} />
      {told.map(({ currency, sum }) => (
        <Figure
          name={<MoneyName l={l} currency={currency} among={told.length} />}
          value={f.money(sum, currency)}
        />
      ))}
    </dl>
  );
};

const Figure = ({ name, value, note }: { name: Child; value: string; note?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      {note && <small>{note}</small>}
    </dd>
  </div>
);
