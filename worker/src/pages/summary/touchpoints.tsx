import { addressOf } from '../address.ts';
import { nameIn, type Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Rate } from './rate.tsx';
import { Section } from './section.tsx';
import { ShareBar } from './share-bar.tsx';
import { Table } from './table.tsx';

/** What brought journeys, and whether those journeys reached the goal. */
export const Touchpoints = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary } = page;
  return (
    <Section id="touchpoints" title={m.touch.title} about={m.touch.about}>
      <Table
        caption={m.touch.caption}
        fold={{ l, id: 'all-touchpoints' }}
        quiet
        columns={[
          { name: m.touch.touchpoint },
          { name: m.touch.journeys, number: true },
          { name: '', picture: true },
          { name: m.touch.goals, number: true },
          { name: m.touch.rate, number: true },
        ]}
        rows={summary.touchpoints.map(({ touchpoint, journeys, goals, rate, interval }) => [
          <a href={addressOf(page, { touchpoint })} title={m.lists.only}>
            <bdi>{nameIn(m.touchpoints, touchpoint)}</bdi>
          </a>,
          f.number(journeys),
          <ShareBar dir={l.dir} share={summary.journeys ? journeys / summary.journeys : 0} />,
          f.number(goals),
          <Rate l={l} rate={rate} interval={interval} />,
        ])}
      />
    </Section>
  );
};
