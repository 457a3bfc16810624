import { findings } from '@safar/funnel';
import { nameIn, type Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';
import { findingWords } from './finding-words.tsx';
import { Section } from './section.tsx';

/** Fewer journeys than this are never enough for a finding, and silence about them would sound like praise. */
const ENOUGH = 100;

/** What an owner can do something about, three things at most, in plain words. */
export const Findings = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary, before, today } = page;
  const found = findings({ summary, before, today });
  return (
    <Section
      id="findings"
      title={m.findings.title}
      {...(found.length ? { about: m.findings.about } : {})}
    >
      {found.length ? (
        <ol class="findings">
          {found.map((finding) => {
            const { title, text } = findingWords(l, summary.stages, finding);
            return (
              <li class={finding.id}>
                <h3>{title}</h3>
                <p>{text}</p>
                <p class="about">
                  <Say
                    text={m.findings.stake[f.form(finding.journeys)]}
                    with={{ count: f.number(finding.journeys) }}
                  />
                  {' · '}
                  <a href={`#${finding.anchor}`}>{nameIn(m.findings.see, finding.anchor)}</a>
                </p>
              </li>
            );
          })}
        </ol>
      ) : (
        <p class="nothing">{summary.journeys < ENOUGH ? m.findings.few : m.findings.none}</p>
      )}
    </Section>
  );
};
