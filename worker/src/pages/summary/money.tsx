import type { Sold, Summary } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import { moneyIn } from './money-in.tsx';
import { MoneyName } from './money-name.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** What the period brought in: in each currency, per journey and order where there is one, and by touchpoint. Nothing where no order told its value. */
export const Money = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { goal, journeys, sales, lastSales } = summary;
  const told = goal.value.filter(({ sum }) => sum);
  const [first, ...others] = told;
  if (!first) return <></>;
  const { currency } = first;
  const tiles = [
    ...told.map((each) => ({
      ...each,
      name: <MoneyName l={l} currency={each.currency} among={told.length} />,
    })),
    // Orders are not counted by currency: of two, nobody can tell how many were in each.
    ...(others.length
      ? []
      : [
          { name: m.money.perJourney, sum: first.sum / journeys, currency },
          { name: m.money.perOrder, sum: first.sum / Math.max(1, goal.count), currency },
        ]),
  ];
  const names = [...new Set([...sales, ...lastSales].map(({ touchpoint }) => touchpoint))];
  const of = (list: Sold[], name: string) => list.find(({ touchpoint }) => touchpoint === name);
  const whole = lastSales.length > 0;
  return (
    <Section id="money" title={m.money.title} about={m.money.about}>
      <dl class="figures">
        {tiles.map(({ name, sum, currency }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <strong>{f.money(sum, currency)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <Table
        caption={m.money.caption}
        fold={{ l, id: 'all-money' }}
        quiet
        stacked
        columns={[
          { name: m.touch.touchpoint },
          { name: m.money.firstOrders, number: true },
          { name: m.money.firstValue, number: true },
          ...(whole
            ? [
                { name: m.money.lastOrders, number: true },
                { name: m.money.lastValue, number: true },
              ]
            : []),
        ]}
        rows={names.map((name) => [
          <bdi>{nameIn(m.touchpoints, name)}</bdi>,
          f.number(of(sales, name)?.orders ?? 0),
          moneyIn(l, of(sales, name)?.value ?? []),
          ...(whole
            ? [
                f.number(of(lastSales, name)?.orders ?? 0),
                moneyIn(l, of(lastSales, name)?.value ?? []),
              ]
            : []),
        ])}
      />
      {others.length > 0 && <p class="about">{m.money.several}</p>}
      {!whole && <p class="about">{m.money.whole}</p>}
    </Section>
  );
};
