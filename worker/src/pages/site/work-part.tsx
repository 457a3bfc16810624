import { nameIn, type Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { Table } from '../summary/table.tsx';
import type { PartProps } from './action-of.ts';

/** What the worker did for the site in the last week, and how far behind it is. */
export const WorkPart = ({ l, page }: PartProps) => {
  const { m, f } = l;
  const { site } = m;
  const { work } = page;
  const sum = (counts: Record<string, number>): number =>
    Object.values(counts).reduce((all, n) => all + n, 0);
  const facts: [name: string, value: string][] = [
    [m.quality.accepted, f.number(work.accepted)],
    [m.quality.repeated, f.number(work.repeated)],
    [m.quality.refused, f.number(sum(work.refused))],
    [m.quality.bots, f.number(sum(work.bots))],
    [m.quality.lost, f.number(work.lost)],
    [m.quality.redated, f.number(work.redated)],
    [`${site.work.commits}${m.comma}${site.work.commitsAbout}`, f.number(work.commits)],
    [site.work.days, f.number(work.days)],
    [site.work.unpublished, f.number(work.unpublished)],
    [
      site.work.overdue,
      work.overdueSeconds ? f.span(Math.ceil(work.overdueSeconds / 60)) : site.work.onTime,
    ],
    [site.work.shards, f.number(work.shards)],
  ];
  return (
    <Section
      id="work"
      title={site.parts.work}
      about={sayText(site.work.about, { from: f.day(work.from), to: f.day(work.to) })}
    >
      <dl class="quality">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="pair">
        <Counts
          l={l}
          title={site.work.why}
          column={site.work.reason}
          counts={work.refused}
          names={m.quality.reasons}
        />
        <Counts
          l={l}
          title={site.work.signs}
          column={site.work.sign}
          counts={work.bots}
          names={site.work.signNames}
        />
      </div>
    </Section>
  );
};

const Counts = (props: {
  l: Locale;
  title: string;
  column: string;
  counts: Record<string, number>;
  names: Record<string, string>;
}) => {
  const { l, counts, names } = props;
  const { work } = l.m.site;
  const rows = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return (
    <div>
      <h3>{props.title}</h3>
      {rows.length ? (
        <Table
          caption={props.title}
          quiet
          columns={[{ name: props.column }, { name: work.count, number: true }]}
          rows={rows.map(([word, n]) => [<bdi>{nameIn(names, word)}</bdi>, l.f.number(n)])}
        />
      ) : (
        <p class="nothing">{work.none}</p>
      )}
    </div>
  );
};
