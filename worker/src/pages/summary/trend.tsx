import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Columns } from './columns.tsx';
import { Comparisons } from './comparisons.tsx';
import { Section } from './section.tsx';
import { TableOnDemand } from './table.tsx';
import { trendPoints } from './trend-points.ts';

/** Journeys by the time they began, and below them, on a scale of their own, those with the goal. */
export const Trend = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary } = page;
  const before = page.before && trendPoints(page.before.trend).points;
  const { by, points } = trendPoints(summary.trend);
  const weeks = by === 'week';
  const goals = summary.goal.name === 'order' ? m.trend.goals : m.trend.goalsOther;
  const ghost = before ? { before } : {};
  const middle = points[Math.floor(points.length / 2)];
  return (
    <Section id="trend" title={weeks ? m.trend.titleWeeks : m.trend.title}>
      <Comparisons l={l} page={page} />
      <div class="trend">
        <Columns l={l} name={m.trend.journeys} points={points} of="journeys" {...ghost} />
        <Columns l={l} name={goals} points={points} of="goals" {...ghost} />
        <p class="axis" aria-hidden="true">
          <span>{points[0] && f.dayShort(points[0].day)}</span>
          <span>{points.length > 6 && middle && f.dayShort(middle.day)}</span>
          <span>{points.length > 1 && f.dayShort(points.at(-1)!.day)}</span>
        </p>
      </div>
      {points.some((point) => point.open) && <p class="about">{m.trend.open}</p>}
      <TableOnDemand
        id="trend-table"
        label={weeks ? m.trend.asTableWeeks : m.trend.asTable}
        caption={weeks ? m.trend.captionWeeks : m.trend.caption}
        quiet
        columns={[
          { name: weeks ? m.trend.week : m.trend.day },
          { name: m.trend.began, number: true },
          ...(before ? [{ name: m.compare.column, number: true }] : []),
          { name: m.trend.reached, number: true },
          { name: m.trend.views, number: true },
          { name: m.trend.orders, number: true },
          { name: m.trend.state },
        ]}
        rows={points.map((point, i) => [
          f.day(point.day),
          f.number(point.journeys),
          ...(before ? [before[i] ? f.number(before[i].journeys) : '–'] : []),
          f.number(point.goals),
          f.number(point.views),
          f.number(point.orders),
          point.open ? m.trend.stillOpen : m.trend.settled,
        ])}
      />
    </Section>
  );
};
