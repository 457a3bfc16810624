import { addressOf } from './address.ts';
import { Document, render } from './document.tsx';
import { localeOf } from './locale.ts';
import type { SummaryPageProps } from './props.ts';
import { DataLinks } from './summary/data-links.tsx';
import { Empty } from './summary/empty.tsx';
import { Figures } from './summary/figures.tsx';
import { Filters } from './summary/filters.tsx';
import { Flow } from './summary/flow.tsx';
import { Funnel } from './summary/funnel.tsx';
import { Headline } from './summary/headline.tsx';
import { Lists } from './summary/lists.tsx';
import { Masthead } from './summary/masthead.tsx';
import { Pages } from './summary/pages.tsx';
import { Quality } from './summary/quality.tsx';
import { Speed } from './summary/speed.tsx';
import { Touchpoints } from './summary/touchpoints.tsx';
import { Trend } from './summary/trend.tsx';

/**
 * The page an owner opens every morning: in short, how far journeys get, how they move, and below
 * what explains it. Everything that may change while it is live stands within `main`.
 */
export function summaryPage(page: SummaryPageProps): string {
  const l = localeOf(page.lang);
  const { summary, query } = page;
  const segment = !!(query.touchpoint || query.device || query.who);
  return render(
    <Document l={l} title={`${page.site.name} · ${l.m.product}`}>
      <a class="jump" href="#main">
        {l.m.skip}
      </a>
      <div class="top">
        <Masthead l={l} page={page} />
        <Filters l={l} page={page} />
      </div>
      <main id="main" data-live={page.live ? addressOf(page) : undefined}>
        {summary.journeys ? (
          <>
            <Headline l={l} summary={summary} />
            <Figures l={l} summary={summary} />
            <Funnel l={l} summary={summary} />
            <Flow l={l} summary={summary} />
            <Trend l={l} summary={summary} />
            <Pages l={l} summary={summary} />
            <Touchpoints l={l} summary={summary} />
            <Lists l={l} summary={summary} segment={segment} />
            <Speed l={l} summary={summary} />
          </>
        ) : (
          <Empty l={l} page={page} />
        )}
        <Quality l={l} summary={summary} />
      </main>
      <DataLinks l={l} page={page} />
    </Document>,
  );
}
