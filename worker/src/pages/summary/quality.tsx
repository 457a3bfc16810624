import type { Summary } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { Section } from './section.tsx';

/** What came and what did not count, so that the other numbers can be trusted. */
export const Quality = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { accepted, repeated, bots, refused, lost, redated, unstored } = summary.quality;
  const reasons = Object.entries(refused)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const counts: [name: string, count: number][] = [
    [m.quality.accepted, accepted],
    [m.quality.repeated, repeated],
    [m.quality.bots, bots],
    [m.quality.refused, reasons.reduce((sum, [, count]) => sum + count, 0)],
    [m.quality.lost, lost],
    [m.quality.redated, redated],
  ];
  return (
    <Section id="quality" title={m.quality.title} about={m.quality.about}>
      <dl class="quality">
        {counts.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{f.number(count)}</dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <p class="about">
          {m.quality.refused}:{' '}
          {reasons.map(([reason, count], i) => (
            <>
              {i ? m.comma : ''}
              <bdi>{nameIn(m.quality.reasons, reason)}</bdi> ({f.number(count)})
            </>
          ))}
        </p>
      )}
      {unstored > 0 && (
        <p class="about">
          <Say
            text={m.quality.unstored[f.form(unstored)]}
            with={{ steps: <>{f.number(unstored)}</> }}
          />
        </p>
      )}
    </Section>
  );
};
