import type { Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { endsOf } from './ends-of.ts';
import { FlowPicture } from './flow-picture.tsx';
import { Section } from './section.tsx';
import { ShareBar } from './share-bar.tsx';
import { stageName } from './stage-name.ts';
import { Table, TableOnDemand } from './table.tsx';
import { wayOf } from './way-of.ts';

/** How journeys move between stages, where they begin and where they rest. */
export const Flow = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m } = l;
  return (
    <Section id="flow" title={m.flow.title} about={m.flow.about}>
      <div class="pair">
        <div>
          <Rates l={l} summary={summary} />
          {summary.moves.length > 0 && <FlowPicture l={l} summary={summary} />}
          <Moves l={l} summary={summary} />
        </div>
        <Resting l={l} summary={summary} />
      </div>
    </Section>
  );
};

const Rates = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { forward, skip, back } = summary.rates;
  if (forward === null || skip === null || back === null)
    return <p class="nothing">{m.flow.noMoves}</p>;
  return (
    <dl class="rates">
      <div class="forward">
        <dt>{m.flow.forward}</dt>
        <dd>{f.percent(forward)}</dd>
      </div>
      <div class="skip">
        <dt>{m.flow.skip}</dt>
        <dd>{f.percent(skip)}</dd>
      </div>
      <div class="back">
        <dt>{m.flow.back}</dt>
        <dd>{f.percent(back)}</dd>
      </div>
    </dl>
  );
};

/** Where journeys begin and how they move on, in words. */
const Moves = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const ids = summary.stages.map((stage) => stage.id);
  const nameOf = (id: string): string => {
    const stage = summary.stages.find((s) => s.id === id);
    return stage ? stageName(l, stage) : id;
  };
  return (
    <TableOnDemand
      id="flow-table"
      label={m.flow.asTable}
      caption={m.flow.caption}
      quiet
      columns={[
        { name: m.flow.fromStage },
        { name: m.flow.toStage },
        { name: m.flow.kind },
        { name: m.flow.count, number: true },
      ]}
      rows={[
        ...summary.entries.map(({ stage, count }) => [
          m.flow.start,
          <bdi>{nameOf(stage)}</bdi>,
          m.flow.begins,
          f.number(count),
        ]),
        ...summary.moves.map(({ from, to, count }) => [
          <bdi>{nameOf(from)}</bdi>,
          <bdi>{nameOf(to)}</bdi>,
          m.flow[wayOf(ids.indexOf(from), ids.indexOf(to))],
          f.number(count),
        ]),
        ...endsOf(summary).map(({ stage, count }) => [
          <bdi>{nameOf(stage)}</bdi>,
          m.flow.end,
          m.flow.ends,
          f.number(count),
        ]),
      ]}
    />
  );
};

const Resting = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const all = summary.resting.reduce((sum, { count }) => sum + count, 0);
  return (
    <div>
      <h3 id="resting">{m.flow.resting}</h3>
      <p class="about">{m.flow.restingAbout}</p>
      <Table
        caption={m.flow.resting}
        fold={{ l, id: 'all-resting' }}
        quiet
        columns={[
          { name: m.flow.pageKind },
          { name: m.flow.journeys, number: true },
          { name: '', picture: true },
        ]}
        rows={summary.resting.map(({ kind, count }) => [
          l.kind(kind),
          f.number(count),
          <ShareBar dir={l.dir} share={all ? count / all : 0} />,
        ])}
      />
    </div>
  );
};
