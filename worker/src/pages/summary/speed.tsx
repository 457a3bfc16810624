import type { Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { gradeOf, type Vital } from './grade-of.ts';
import { Section } from './section.tsx';
import { stageName } from './stage-name.ts';
import { Table } from './table.tsx';

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
            <Value l={l} vital="lcp" value={row.lcp} />,
            <Value l={l} vital="inp" value={row.inp} />,
            <Value l={l} vital="cls" value={row.cls} />,
            f.number(row.samples),
          ];
        })}
      />
    </Section>
  );
};

/** A value with its grade in words: colour alone would leave some readers out. */
const Value = ({ l, vital, value }: { l: Locale; vital: Vital; value: number | null }) => {
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
