import type { Summary } from '@safar/funnel';
import { addressOf } from './address.ts';
import { Document, render } from './document.tsx';
import { localeOf } from './locale.ts';
import { isComparable } from './comparison.ts';
import type { SummaryPageProps } from './props.ts';
import { DataLinks } from './summary/data-links.tsx';
import { Empty } from './summary/empty.tsx';
import { Figures } from './summary/figures.tsx';
import { Filters } from './summary/filters.tsx';
import { Findings } from './summary/findings.tsx';
import { Flow } from './summary/flow.tsx';
import { Funnel } from './summary/funnel.tsx';
import { Headline } from './summary/headline.tsx';
import { Lists } from './summary/lists.tsx';
import { Masthead } from './summary/masthead.tsx';
import { Money } from './summary/money.tsx';
import { Now } from './summary/now.tsx';
import { Pages } from './summary/pages.tsx';
import { Quality } from './summary/quality.tsx';
import { Speed } from './summary/speed.tsx';
import { Time } from './summary/time.tsx';
import { Toc } from './summary/toc.tsx';
import { Touchpoints } from './summary/touchpoints.tsx';
import { Trend } from './summary/trend.tsx';

/**
 * The page an owner opens every morning: in short, how far journeys get, how they move, and below
 * what explains it. Everything that may change while it is live, or
 * when the first step comes, stands within `main`.
 */
export function summaryPage(props: SummaryPageProps): string {
  const { before, ...rest } = props;
  const l = localeOf(props.lang);
  // A time in which nothing happened is none to compare with; a piece of one has days, and no shares.
  const page = before?.journeys ? props : rest;
  const compared = before && isComparable(before, props.site) ? props : rest;
  const { summary } = page;
  const without = [
    ...(page.now ? [] : ['now']),
    ...(summary.goal.value.some(({ sum }) => sum) ? [] : ['money']),
  ];
  return render(
    <Document l={l} title={`${page.site.name} · ${l.m.product}`}>
      <a class="jump" href="#main">
        {l.m.skip}
      </a>
      <div class="top">
        <Masthead l={l} page={page} />
        <Filters l={l} page={page} />
      </div>
      {summary.journeys > 0 && <Toc l={l} without={without} />}
      <main id="main" data-live={page.live || !summary.journeys ? addressOf(page) : undefined}>
        {summary.journeys ? (
          <>
            <div class="glance">
              <Headline l={l} summary={summary} />
              <Findings l={l} page={compared} />
              <Figures l={l} summary={summary} />
            </div>
            <Funnel l={l} page={compared} />
            <Now l={l} page={page} />
            <Flow l={l} summary={summary} />
            <Trend l={l} page={page} />
            <Pages l={l} summary={summary} />
            <Touchpoints l={l} page={page} />
            <Lists l={l} page={page} />
            <Time l={l} summary={summary} />
            <Money l={l} summary={summary} />
            <Speed l={l} summary={summary} />
          </>
        ) : (
          <>
            <Empty l={l} page={page} />
            <Now l={l} page={page} />
          </>
        )}
        {(summary.journeys > 0 || hasCome(summary)) && <Quality l={l} summary={summary} />}
      </main>
      <DataLinks l={l} page={page} />
    </Document>,
  );
}

/** Whether anything came at all, counted or not. */
const hasCome = ({ quality: { accepted, bots, lost, refused } }: Summary): boolean =>
  [accepted, bots, lost, ...Object.values(refused)].some((count) => count > 0);
