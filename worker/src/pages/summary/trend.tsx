import { addressOf } from '../address.ts';
import { dataFrom } from '../comparison.ts';
import { weekStartOf } from '../days.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { sayText } from '../say.tsx';
import { Columns } from './columns.tsx';
import { Comparisons } from './comparisons.tsx';
import { NoteMarks } from './note-marks.tsx';
import { Notes } from './notes.tsx';
import { placeNotes } from './place-notes.ts';
import { Section } from './section.tsx';
import { TableOnDemand } from './table.tsx';
import { TREND_STEPS, trendPoints, type TrendStep } from './trend-points.ts';

/** Days of a trend from which on weeks tell something. */
const WEEKS_FROM = 14;

/**
 * Journeys by the time they began, and below them, on a scale of their own, those with the goal; over
 * both, the owner's notes.
 */
export const Trend = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary, query } = page;
  const weekStart = weekStartOf(page.site);
  const { by, points } = trendPoints(summary.trend, weekStart, query.by);
  const known = page.before && dataFrom(page.before, page.site);
  const before =
    page.before &&
    trendPoints(page.before.trend, weekStart, by).points.map((point) =>
      point.day < known! ? undefined : point,
    );
  const weeks = by === 'week';
  const goals = summary.goal.name === 'order' ? m.trend.goals : m.trend.goalsOther;
  const middle = points[Math.floor(points.length / 2)];
  const notes = page.notes.filter(({ day }) => day >= query.from && day <= query.to);
  const marks = placeNotes(
    notes,
    points.map(({ day }) => day),
  );
  const drawn = {
    points,
    noted: [...new Set(marks.flatMap(({ columns }) => columns))],
    ...(before && { before }),
  };
  return (
    <Section id="trend" title={weeks ? m.trend.titleWeeks : m.trend.title}>
      <div class="choices">
        <Comparisons l={l} page={page} />
        {summary.trend.length >= WEEKS_FROM && <Steps l={l} page={page} by={by} />}
      </div>
      <div class="trend">
        {marks.length > 0 && <NoteMarks l={l} marks={marks} />}
        <Columns l={l} name={m.trend.journeys} of="journeys" {...drawn} />
        <Columns l={l} name={goals} of="goals" {...drawn} />
        <p class="axis" aria-hidden="true">
          <span>{points[0] && f.dayShort(points[0].day)}</span>
          <span>{points.length > 6 && middle && f.dayShort(middle.day)}</span>
          <span>{points.length > 1 && f.dayShort(points.at(-1)!.day)}</span>
        </p>
      </div>
      {points.some((point) => point.open) && <p class="about">{m.trend.open}</p>}
      {points.some((point) => point.cutTo) && <p class="about">{m.trend.cut}</p>}
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
          <>
            {f.day(point.day)}
            {point.cutTo && (
              <small> · {sayText(m.trend.cutTo, { days: f.days(point.cutTo) })}</small>
            )}
          </>,
          f.number(point.journeys),
          ...(before ? [before[i] ? f.number(before[i].journeys) : m.noData] : []),
          f.number(point.goals),
          f.number(point.views),
          f.number(point.orders),
          point.open ? m.trend.stillOpen : m.trend.settled,
        ])}
      />
      <Notes l={l} page={page} notes={notes} />
    </Section>
  );
};

/** Whether a column is a day or a week. */
const Steps = (props: { l: Locale; page: SummaryPageProps; by: TrendStep }) => {
  const { l, page, by } = props;
  const { m } = l;
  return (
    <nav class="pills" aria-label={m.trend.by}>
      <span aria-hidden="true">{m.trend.by}</span>
      {TREND_STEPS.map((each) => (
        <a
          href={`${addressOf(page, { by: each })}#trend`}
          aria-current={each === by ? 'true' : undefined}
        >
          {m.trend.steps[each]}
        </a>
      ))}
    </nav>
  );
};
