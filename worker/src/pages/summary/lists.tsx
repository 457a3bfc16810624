import { NONE, OTHER, type Share, type Summary } from '@safar/funnel';
import type { Child } from 'hono/jsx';
import { nameIn, type Locale } from '../locale.ts';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** Rows of a list; the data has the rest. */
const ROWS = 8;

/**
 * What journeys began with: device, visitor, source, campaign, country and first page. `segment`:
 * filters are on, under which the capped lists are not kept.
 */
export const Lists = ({
  l,
  summary,
  segment,
}: {
  l: Locale;
  summary: Summary;
  segment: boolean;
}) => {
  const { m, f } = l;
  const { lists } = summary;
  const path = (name: string): Child => <span class="path">{name}</span>;
  const all: [title: string, shares: Share[], nameOf: (name: string) => Child][] = [
    [m.lists.devices, summary.devices, (name) => nameIn(m.devices, name)],
    [m.lists.who, summary.who, (name) => nameIn(m.who, name)],
    [m.lists.landing, lists.landing, (name) => l.kind(name)],
    [m.lists.entry, lists.entry, path],
    [m.lists.source, lists.source, (name) => name],
    [m.lists.campaign, lists.campaign, (name) => name],
    [m.lists.country, lists.country, (name) => f.country(name)],
  ];
  const told = all.filter(([, shares]) => shares.length);
  return (
    <Section id="lists" title={m.lists.title}>
      <div class="lists">
        {told.map(([title, shares, nameOf]) => (
          <div>
            <h3>{title}</h3>
            <Table
              caption={title}
              quiet
              columns={[
                { name: m.lists.name },
                { name: m.lists.journeys, number: true },
                { name: m.lists.goals, number: true },
              ]}
              rows={shares
                .slice(0, ROWS)
                .map(({ name, journeys, goals }) => [
                  <bdi>{name === OTHER ? m.other : name === NONE ? m.none : nameOf(name)}</bdi>,
                  f.number(journeys),
                  f.number(goals),
                ])}
            />
          </div>
        ))}
      </div>
      {segment ? (
        <p class="about">{m.lists.whole}</p>
      ) : (
        !told.length && <p class="nothing">{m.lists.nothing}</p>
      )}
    </Section>
  );
};
