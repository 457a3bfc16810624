import type { Summary, Vital } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { gradeOf } from './grade-of.ts';
import { Section } from './section.tsx';
import { stageName } from './stage-name.ts';
import { Table, TableOnDemand } from './table.tsx';

/** Web vitals per stage. */
export const Speed = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const measured = summary.vitals.filter(({ samples }) => samples > 0);
  if (!measured.length)
    return (
      <Section id="speed" title={m.speed.title}>
        <p class="nothing">{m.speed.nothing}</p>
      </Section>
    );
  return (
    <Section id="speed" title={m.speed.title} about={m.speed.about}>
      <Table
        caption={m.speed.caption}
        quiet
        stacked
        columns={[
          { name: m.speed.stage },
          { name: m.speed.lcp, number: true },
          { name: m.speed.inp, number: true },
          { name: m.speed.cls, number: true },
          { name: m.speed.samples, number: true },
        ]}
        rows={measured.map((row) => {
          const stage = summary.stages.find(({ id }) => id === row.stage);
          return [
            <bdi>{stage ? stageName(l, stage) : row.stage}</bdi>,
            <VitalValue l={l} vital="lcp" value={row.lcp} />,
            <VitalValue l={l} vital="inp" value={row.inp} />,
            <VitalValue l={l} vital="cls" value={row.cls} />,
            f.number(row.samples),
          ];
        })}
      />
      <TableOnDemand
        id="speed-kinds"
        label={m.speed.byKind}
        caption={m.speed.byKind}
        quiet
        stacked
        columns={[
          { name: m.speed.kind },
          { name: m.speed.measure },
          { name: m.speed.value, number: true },
          { name: m.speed.poorShare, number: true },
          { name: m.speed.samples, number: true },
        ]}
        rows={summary.speed.map(({ kind, vital, p75, poor, samples }) => [
          l.kind(kind),
          m.speed[vital],
          <VitalValue l={l} vital={vital} value={p75} />,
          f.percent(poor / samples),
          f.number(samples),
        ])}
      />
    </Section>
  );
};

/** A value with its grade in words: colour alone would leave some readers out. */
export const VitalValue = ({
  l,
  vital,
  value,
}: {
  l: Locale;
  vital: Vital;
  value: number | null;
}) => {
  const { m, f } = l;
  if (value === null) return <span class="quiet">{m.noData}</span>;
  const grade = gradeOf(vital, value);
  return (
    <>
      {vital === 'cls' ? f.score(value) : f.seconds(value)}{' '}
      <small class={grade}>{m.speed[grade]}</small>
    </>
  );
};
