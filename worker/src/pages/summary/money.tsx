import type { Sold, Summary } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import { moneyIn } from './money-in.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** What the period brought in: per currency, journey and order, and by touchpoint. Nothing where no order told its value. */
export const Money = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { goal, journeys, sales, lastSales } = summary;
  const told = goal.value.filter(({ sum }) => sum);
  if (!told.length) return <></>;
  const names = [...new Set([...sales, ...lastSales].map(({ touchpoint }) => touchpoint))];
  const of = (list: Sold[], name: string) => list.find(({ touchpoint }) => touchpoint === name);
  const whole = lastSales.length > 0;
  return (
    <Section id="money" title={m.money.title} about={m.money.about}>
      {told.map(({ currency, sum }) => (
        <dl class="figures">
          {[
            [m.money.total, sum],
            [m.money.perJourney, sum / journeys],
            // Orders are not counted by currency: of two, nobody can tell how many were in each.
            ...(told.length === 1 ? [[m.money.perOrder, sum / Math.max(1, goal.count)]] : []),
          ].map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <strong>{f.money(Number(value), currency)}</strong>
              </dd>
            </div>
          ))}
        </dl>
      ))}
      <Table
        caption={m.money.caption}
        fold={{ l, id: 'all-money' }}
        quiet
        stacked
        columns={[
          { name: m.touch.touchpoint },
          { name: `${m.money.orders}: ${m.money.first}`, number: true },
          { name: m.money.share, number: true },
          ...(whole
            ? [
                { name: `${m.money.orders}: ${m.money.last}`, number: true },
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
      {!whole && <p class="about">{m.money.whole}</p>}
    </Section>
  );
};
