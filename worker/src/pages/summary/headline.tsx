import type { StageSummary, Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { biggestLeak } from './biggest-leak.ts';
import { isFew, LeakRange } from './leak-share.tsx';
import { stageName } from './stage-name.ts';

/** The period in two sentences, and a third on what is still open. */
export const Headline = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { journeys, open } = summary;
  return (
    <section class="headline" aria-label={m.headline.label}>
      <p>
        <Say
          text={m.headline.journeys[f.form(journeys)]}
          with={{ journeys: <b>{f.number(journeys)}</b> }}
        />{' '}
        <Reached l={l} summary={summary} /> <LeakInWords l={l} summary={summary} />
      </p>
      <p class="aside">
        {open ? (
          <Say text={m.headline.open[f.form(open)]} with={{ open: f.number(open) }} />
        ) : (
          m.headline.allSettled
        )}
      </p>
    </section>
  );
};

const Reached = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { name, journeys } = summary.goal;
  const ordered = name === 'order';
  if (!journeys)
    return ordered ? (
      <>{m.headline.noneOrdered}</>
    ) : (
      <Say text={m.headline.noneReached} with={{ goal: l.kind(name) }} />
    );
  const form = f.form(journeys);
  return (
    <Say
      text={ordered ? m.headline.ordered[form] : m.headline.reached[form]}
      with={{ goals: <b>{f.number(journeys)}</b>, goal: l.kind(name) }}
    />
  );
};

const LeakInWords = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const leak = biggestLeak(summary.stages);
  if (leak === 'early') return <>{m.headline.early}</>;
  if (leak === 'none') return <>{m.headline.noLeak}</>;
  return (
    <>
      <Say
        text={isFew(leak.stage) ? m.headline.leakFew : m.headline.leak}
        with={{
          previous: stageName(l, leak.previous),
          stage: stageName(l, leak.stage),
          lost: f.number(leak.stage.lost),
          leak: (
            <>
              <b class="leak">{f.percent(leak.stage.leak!)}</b>
              <LeakRange l={l} stage={leak.stage} />
            </>
          ),
        }}
      />{' '}
      <LastSeen l={l} stage={leak.stage} />
    </>
  );
};

const LastSeen = ({ l, stage }: { l: Locale; stage: StageSummary }) => {
  const [top] = stage.lostAt;
  if (!top) return <></>;
  const most = top.count * 2 > stage.lost;
  return (
    <Say
      text={most ? l.m.headline.most : l.m.headline.often}
      with={{
        kind: (
          <b>
            <bdi>{l.kind(top.kind)}</bdi>
          </b>
        ),
      }}
    />
  );
};
