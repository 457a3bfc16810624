import { NONE, OTHER, share, wilson, type ListName, type Share } from '@safar/funnel';
import type { Child } from 'hono/jsx';
import { addressOf } from '../address.ts';
import { nameIn, type Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { moneyIn } from './money-in.tsx';
import { Rate } from './rate.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { withRest } from './with-rest.ts';

/** Rows of a list, the rest is one more: every kind of page has its own, and no country is looked for further down. */
const ROWS = 30;

interface List {
  id: 'device' | 'who' | ListName;
  title: string;
  shares: Share[];
  nameOf: (name: string) => Child;
  /** What journeys without a name are, where that is known. */
  none?: string;
  /** The filter that a row sets, where the list is one that can be filtered by. */
  filter?: 'device' | 'who';
}

/** What journeys began with: device, visitor, source, campaign, country and first page. */
export const Lists = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary, query } = page;
  const { lists } = summary;
  const segment = !!(query.touchpoint || query.device || query.who);
  const all: List[] = [
    {
      id: 'device',
      title: m.lists.devices,
      shares: summary.devices,
      nameOf: (name) => nameIn(m.devices, name),
      filter: 'device',
    },
    {
      id: 'who',
      title: m.lists.who,
      shares: summary.who,
      nameOf: (name) => nameIn(m.who, name),
      filter: 'who',
    },
    {
      id: 'landing',
      title: m.lists.landing,
      shares: lists.landing,
      nameOf: (name) => l.kind(name),
    },
    {
      id: 'entry',
      title: m.lists.entry,
      shares: lists.entry,
      nameOf: (name) => <span class="path">{name}</span>,
    },
    {
      id: 'source',
      title: m.lists.source,
      shares: lists.source,
      nameOf: (name) => name,
      none: m.lists.noSource,
    },
    {
      id: 'campaign',
      title: m.lists.campaign,
      shares: lists.campaign,
      nameOf: (name) => name,
      none: m.lists.noCampaign,
    },
    {
      id: 'country',
      title: m.lists.country,
      shares: lists.country,
      nameOf: (name) => f.country(name),
    },
  ];
  const told = all.filter(({ shares }) => shares.length);
  return (
    <Section id="lists" title={m.lists.title}>
      <div class="lists">
        {told.map((list) => (
          <ListTable l={l} page={page} list={list} />
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

const ListTable = ({ l, page, list }: { l: Locale; page: SummaryPageProps; list: List }) => {
  const { m, f } = l;
  const { id, title, shares, nameOf, none = m.none, filter } = list;
  const valued = shares.some(({ value }) => value.some(({ sum }) => sum));
  const named = (name: string): Child => (
    <bdi>{name === OTHER ? m.other : name === NONE ? none : nameOf(name)}</bdi>
  );
  return (
    <details class="list" id={`list-${id}`}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <Table
        caption={title}
        fold={{ l, id: `all-${id}` }}
        quiet
        stacked
        columns={[
          { name: m.lists.name },
          { name: m.lists.journeys, number: true },
          { name: m.lists.goals, number: true },
          { name: m.lists.rate, number: true },
          ...(valued ? [{ name: m.lists.value, number: true }] : []),
        ]}
        rows={rowsOf(shares).map(({ name, journeys, goals, value }) => [
          filter ? (
            <a href={addressOf(page, { [filter]: name })} title={m.lists.only}>
              {named(name)}
            </a>
          ) : (
            named(name)
          ),
          f.number(journeys),
          f.number(goals),
          <Rate l={l} rate={share(goals, journeys)} interval={wilson(goals, journeys)} />,
          ...(valued ? [moneyIn(l, value)] : []),
        ])}
      />
    </details>
  );
};

/** The largest rows by name, and all others together. */
const rowsOf = (shares: readonly Share[]): Share[] =>
  withRest(
    shares.toSorted((a, b) => Number(a.name === OTHER) - Number(b.name === OTHER)),
    ROWS,
    (rest) => ({
      name: OTHER,
      journeys: rest.reduce((sum, { journeys }) => sum + journeys, 0),
      goals: rest.reduce((sum, { goals }) => sum + goals, 0),
      orders: rest.reduce((sum, { orders }) => sum + orders, 0),
      value: addUp(rest.flatMap(({ value }) => value)),
    }),
  );

const addUp = (values: Share['value']): Share['value'] =>
  [...new Set(values.map(({ currency }) => currency))].map((currency) => ({
    currency,
    sum: values.reduce((sum, each) => sum + (each.currency === currency ? each.sum : 0), 0),
  }));
