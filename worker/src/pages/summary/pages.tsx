import { OTHER, type Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { LiftMark } from './lift-mark.tsx';
import { liftScale } from './lift-scale.ts';
import { LiftTicks } from './lift-ticks.tsx';
import { liftWords } from './lift-words.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Paths that are listed under a kind, the rest is one more. */
const PATHS = 20;

/** Kinds of page and whether they help, and the paths viewed most. */
export const Pages = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const goal = summary.goal.name;
  const kinds = summary.kinds
    .filter((kind) => kind.views || kind.journeys)
    .sort((a, b) => b.journeys - a.journeys);
  const scale = liftScale(kinds.flatMap((kind) => (isTold(kind, summary) ? [kind.interval!] : [])));
  return (
    <Section id="pages" title={m.pages.title} about={m.pages.about}>
      <Table
        caption={m.pages.caption}
        fold={{ l, id: 'all-pages' }}
        quiet
        columns={[
          { name: m.pages.kind },
          { name: m.pages.views, number: true },
          { name: m.pages.journeys, number: true },
          {
            name: goal === 'order' ? m.pages.helped : m.pages.helpedOther,
            number: true,
          },
          { name: '', picture: true, axis: <LiftTicks l={l} scale={scale} /> },
          { name: m.pages.lift },
        ]}
        rows={kinds.map((kind) => [
          l.kind(kind.kind),
          f.number(kind.views),
          f.number(kind.journeys),
          // Nobody sees the goal's own page before the goal.
          kind.kind === goal ? '–' : f.number(kind.helped),
          isTold(kind, summary) && (
            <LiftMark dir={l.dir} scale={scale} lift={kind.lift!} interval={kind.interval!} />
          ),
          <Lift l={l} kind={kind} summary={summary} />,
        ])}
      />
      {summary.paths.length > 0 && <Paths l={l} summary={summary} />}
    </Section>
  );
};

/** The paths viewed most, under their kinds; the kinds that are viewed most come first. */
const Paths = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const kinds = summary.kinds.filter(({ kind }) => summary.paths.some((row) => row.kind === kind));
  return (
    <details id="paths">
      <summary>{m.pages.paths}</summary>
      <div class="kinds">
        {kinds.map(({ kind, views }) => (
          <details id={`paths-${kind}`}>
            <summary>
              <Say text={m.pages.ofKind} with={{ kind: l.kind(kind), views: f.number(views) }} />
            </summary>
            <Table
              caption={`${m.pages.pathsCaption}: ${l.kind(kind)}`}
              quiet
              columns={[{ name: m.pages.path }, { name: m.pages.views, number: true }]}
              fold={{ l, id: `all-paths-${kind}` }}
              rows={pathsOf(summary, kind, views).map(({ path, views: viewed }) => [
                path === OTHER ? m.other : <bdi class="path">{path}</bdi>,
                f.number(viewed),
              ])}
            />
          </details>
        ))}
      </div>
    </details>
  );
};

/** Paths of a kind, and what is left of its views: a long list has not kept every path. */
function pathsOf({ paths }: Summary, kind: string, views: number): Summary['paths'] {
  const listed = paths.filter((row) => row.kind === kind && row.path !== OTHER).slice(0, PATHS);
  const rest = views - listed.reduce((sum, row) => sum + row.views, 0);
  return rest > 0 ? [...listed, { kind, path: OTHER, views: rest }] : listed;
}

const Lift = (props: { l: Locale; kind: Summary['kinds'][number]; summary: Summary }) => {
  const { l, kind, summary } = props;
  const { m, f } = l;
  const words = liftWords(kind, summary);
  if (words === 'few') return <span class="quiet">{m.pages.few}</span>;
  if (words === 'way') return <span class="quiet">{m.pages.way}</span>;
  const range = (
    <small>
      <Say
        text={m.pages.range}
        with={{ low: f.ratio(kind.interval![0]), high: f.ratio(kind.interval![1]) }}
      />
    </small>
  );
  if (words === 'same')
    return (
      <span class="quiet">
        {m.pages.same} {range}
      </span>
    );
  return (
    <span class={words}>
      <Say text={m.pages.clear} with={{ lift: <b>{f.ratio(kind.lift!)}</b> }} /> {range}
    </span>
  );
};

const isTold = (kind: Summary['kinds'][number], summary: Summary): boolean =>
  !['few', 'way'].includes(liftWords(kind, summary));
