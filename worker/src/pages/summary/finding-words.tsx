import { WEB_VITAL_LIMITS, type Finding, type StageSummary } from '@safar/funnel';
import type { Child } from 'hono/jsx';
import { nameIn, type Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { stageName } from './stage-name.ts';

/** A finding in words, each with its numbers and how sure they are. */
export function findingWords(
  l: Locale,
  stages: readonly StageSummary[],
  finding: Finding,
): { title: Child; text: Child } {
  const { m, f } = l;
  const words = m.findings;
  const stage = (id: string): string => {
    const found = stages.find((each) => each.id === id);
    return found ? stageName(l, found) : id;
  };
  const between = (
    [low, high]: [number, number],
    format = f.percent,
  ): { low: string; high: string } => ({ low: format(low), high: format(high) });
  const say = (title: string, text: string, values: Record<string, Child>) => ({
    title: <Say text={title} with={values} />,
    text: <Say text={text} with={values} />,
  });

  switch (finding.id) {
    case 'leak': {
      const { page, before, device } = finding;
      const said = page
        ? say(words.leakAt, words.leakAtText, {
            kind: l.kind(page.kind),
            stage: stage(finding.stage),
            seen: f.number(page.seen),
            lost: f.number(page.lost),
            rate: <b>{f.percent(page.rate)}</b>,
            others: f.percent(page.others),
          })
        : say(words.leakGrown, words.leakGrownText, {
            stage: stage(finding.stage),
            leak: <b>{f.percent(finding.leak)}</b>,
            before: f.percent(before ?? 0),
            ...between(finding.interval),
          });
      if (!device) return said;
      return {
        title: said.title,
        text: (
          <>
            {said.text}{' '}
            <Say
              text={words.leakDevice}
              with={{
                device: nameIn(m.devices, device.name),
                rate: f.percent(device.rate),
                others: f.percent(device.others),
              }}
            />
          </>
        ),
      };
    }
    case 'leap':
      return say(words.leap, words.leapText, {
        stage: stage(finding.stage),
        further: f.number(finding.further),
        skipped: f.number(finding.skipped),
        share: <b>{f.percent(finding.skipped / finding.further)}</b>,
        ...between(finding.interval),
      });
    case 'untagged':
      return say(words.untagged, words.untaggedText, {
        stage: stage(finding.stage),
        next: stage(finding.next),
        visited: <b>{f.number(finding.visited)}</b>,
        visitedNext: f.number(finding.visitedNext),
      });
    case 'slow': {
      const { vital } = finding;
      const value = (n: number): string => (vital === 'cls' ? f.score(n) : f.seconds(n));
      return say(words.slow, words.slowText[vital], {
        kind: l.kind(finding.kind),
        poor: <b>{f.percent(finding.poor)}</b>,
        limit: value(WEB_VITAL_LIMITS[vital][1]),
        value: value(finding.p75),
        ...between(finding.interval),
      });
    }
    case 'helps':
      return say(words.helps, words.helpsText, {
        kind: l.kind(finding.kind),
        seen: f.number(finding.seen),
        others: f.number(finding.others),
        lift: <b>{f.ratio(finding.lift)}</b>,
        ...between(finding.interval, f.ratio),
      });
    case 'fruitless':
      return say(words.fruitless, words.fruitlessText, {
        touchpoint: nameIn(m.touchpoints, finding.touchpoint),
        journeys: f.number(finding.journeys),
        high: f.percent(finding.interval[1]),
        average: f.percent(finding.average),
      });
    case 'bots':
      return say(words.bots, words.botsText, {
        bots: <b>{f.number(finding.bots)}</b>,
        days: finding.from === finding.to ? f.day(finding.from) : f.range(finding.from, finding.to),
        usual: f.number(finding.usual),
      });
    case 'silent':
      return say(words.silent, words.silentText, {
        day: f.day(finding.since),
        span: f.days(finding.days),
        usual: f.number(finding.usual),
      });
  }
}
