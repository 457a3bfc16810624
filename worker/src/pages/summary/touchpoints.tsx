import type { Summary } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { Section } from './section.tsx';
import { ShareBar } from './share-bar.tsx';
import { Table } from './table.tsx';

/** What brought journeys, and whether those journeys reached the goal. */
export const Touchpoints = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  return (
    <Section id="touchpoints" title={m.touch.title} about={m.touch.about}>
      <Table
        caption={m.touch.caption}
        quiet
        columns={[
          { name: m.touch.touchpoint },
          { name: m.touch.journeys, number: true },
          { name: '', picture: true },
          { name: m.touch.goals, number: true },
          { name: m.touch.rate, number: true },
        ]}
        rows={summary.touchpoints.map(({ touchpoint, journeys, goals, rate, interval }) => [
          <bdi>{nameIn(m.touchpoints, touchpoint)}</bdi>,
          f.number(journeys),
          <ShareBar dir={l.dir} share={summary.journeys ? journeys / summary.journeys : 0} />,
          f.number(goals),
          rate === null ? (
            <span class="quiet">{m.noData}</span>
          ) : (
            <>
              {f.percent(rate)}{' '}
              {interval && (
                <small>
                  <Say
                    text={m.touch.range}
                    with={{ low: f.percent(interval[0]), high: f.percent(interval[1]) }}
                  />
                </small>
              )}
            </>
          ),
        ])}
      />
    </Section>
  );
};
