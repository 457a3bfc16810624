import type { Summary } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import { Say, sayText } from '../say.tsx';
import { ColumnFrame } from './column-frame.tsx';
import { inlineX, round } from './inline-x.ts';
import { Section } from './section.tsx';
import { Table, TableOnDemand } from './table.tsx';

/** How long journeys take to their goal: a histogram of doublings, and the median by touchpoint. */
export const Time = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m } = l;
  const { counts, medianMinutes } = summary.toGoal;
  if (medianMinutes === null)
    return (
      <Section id="time" title={m.time.title}>
        <p class="nothing">{m.time.nothing}</p>
      </Section>
    );
  return (
    <Section id="time" title={m.time.title} about={m.time.about}>
      <div class="pair">
        <div>
          <p class="said">
            {medianMinutes ? (
              <Say text={m.time.median} with={{ span: <b>{l.f.span(medianMinutes)}</b> }} />
            ) : (
              m.time.atOnce
            )}
          </p>
          <Histogram l={l} counts={counts} />
        </div>
        <ByTouchpoint l={l} summary={summary} />
      </div>
    </Section>
  );
};

const Histogram = ({ l, counts }: { l: Locale; counts: readonly number[] }) => {
  const { m, f, dir } = l;
  const last = counts.findLastIndex((n) => n > 0);
  const bars = counts.slice(0, last + 1).map((count, i) => ({ count, span: spanOf(l, i, counts) }));
  const most = Math.max(...counts);
  const pitch = 1000 / bars.length;
  return (
    <>
      <ColumnFrame
        name={m.time.caption}
        most={f.number(most)}
        label={`${m.time.caption}. ${m.time.picture}`}
        axis={
          <p class="axis" aria-hidden="true">
            <span>{bars[0]!.span}</span>
            {bars.length > 2 && <span>{bars[Math.floor(bars.length / 2)]!.span}</span>}
            {bars.length > 1 && <span>{bars.at(-1)!.span}</span>}
          </p>
        }
      >
        {bars.map(({ count, span }, i) => {
          const height = round((count / most) * 100);
          return (
            <g>
              <title>{sayText(m.time.bar, { span, count: f.number(count) })}</title>
              <rect
                class="hit"
                x={inlineX(dir, i * pitch, pitch, 1000)}
                width={round(pitch)}
                height="100"
              />
              {count > 0 && (
                <rect
                  x={inlineX(dir, (i + 0.06) * pitch, pitch * 0.88, 1000)}
                  y={round(100 - height)}
                  width={round(pitch * 0.88)}
                  height={height}
                />
              )}
            </g>
          );
        })}
      </ColumnFrame>
      <TableOnDemand
        id="time-table"
        label={m.time.asTable}
        caption={m.time.caption}
        quiet
        columns={[{ name: m.time.time }, { name: m.time.journeys, number: true }]}
        rows={bars.map(({ span, count }) => [span, f.number(count)])}
      />
    </>
  );
};

/** The span that a bar stands for, by its upper end; the last bucket of all has none. */
function spanOf(l: Locale, bucket: number, { length }: readonly number[]): string {
  if (!bucket) return l.m.time.within;
  return bucket === length - 1
    ? sayText(l.m.time.over, { span: l.f.span(2 ** (bucket - 1)) })
    : sayText(l.m.time.until, { span: l.f.span(2 ** bucket) });
}

const ByTouchpoint = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const rows = summary.touchpoints.filter((row) => row.medianMinutes !== null);
  return (
    <div>
      <h3>{m.time.byTouch}</h3>
      <Table
        caption={m.time.byTouch}
        fold={{ l, id: 'all-times' }}
        quiet
        columns={[
          { name: m.touch.touchpoint },
          { name: m.touch.goals, number: true },
          { name: m.time.middle, number: true },
        ]}
        rows={rows.map(({ touchpoint, goals, medianMinutes }) => [
          <bdi>{nameIn(m.touchpoints, touchpoint)}</bdi>,
          f.number(goals),
          medianMinutes ? f.span(medianMinutes) : m.time.within,
        ])}
      />
    </div>
  );
};
