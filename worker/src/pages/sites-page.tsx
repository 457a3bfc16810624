import { Brand } from './brand.tsx';
import { Document, render } from './document.tsx';
import { Languages } from './languages.tsx';
import { localeOf, type Locale } from './locale.ts';
import type { Lang } from './props.ts';
import { SignOut } from './sign-out.tsx';
import type { TypedBasics } from './site/basic-fields.tsx';
import { NewSiteForm } from './site/new-site-form.tsx';
import { Sparkline } from './site/sparkline.tsx';
import type { Fault } from './site/site-page-props.ts';
import { ToldOnce } from './site/told-once.tsx';
import { Table } from './summary/table.tsx';

/** How a site is: as it must be, without data, silent after it had some, refused more than it took, or not read. */
export type SiteHealth = 'fine' | 'none' | 'silent' | 'refuses' | 'unread';

/** One site, and its last thirty days. */
export interface SiteRow {
  id: string;
  name: string;
  journeys: number;
  goals: number;
  /** Journeys by day. */
  trend: number[];
  /** The last day with a step, `YYYY-MM-DD`; left out: none of the thirty. */
  last?: string;
  health: SiteHealth;
}

/** The form of a new site, as it was typed. */
export interface TypedSite extends TypedBasics {
  id: string;
}

/** What the form that was just sent has led to. */
export interface SitesOutcome {
  faults?: Fault[];
  typed?: TypedSite;
  /** A new site; its key is shown this once. */
  made?: { id: string; key: string; tag: string };
}

/** The page of all sites, for the deployer. */
export interface SitesPageProps {
  lang: Lang;
  rows: SiteRow[];
  /** The id after which the next page begins. */
  next?: string;
  /** That of whoever looks, for a new site. */
  timezone: string;
  outcome: SitesOutcome;
}

/** Shows every site with its last month, and makes new ones. */
export function sitesPage(page: SitesPageProps): string {
  const l = localeOf(page.lang);
  const { m } = l;
  const { made } = page.outcome;
  return render(
    <Document l={l} title={`${m.sites.title} · ${m.product}`} part="site">
      <a class="jump" href="#main">
        {m.skipToText}
      </a>
      <div class="top">
        <header class="masthead">
          <Brand l={l} />
          <h1>{m.sites.title}</h1>
          <nav class="tools">
            <Languages l={l} href={(lang) => `/sites?lang=${lang}`} />
            <SignOut l={l} action="/sites/sign-out" />
          </nav>
        </header>
      </div>
      <main id="main" class="site sites">
        {made && (
          <section aria-labelledby="made">
            <h2 id="made">{m.sites.made.replace('{id}', made.id)}</h2>
            <ToldOnce l={l} id="new-key" title={m.sites.key} text={made.key} />
            <ToldOnce l={l} id="new-tag" title={m.site.tag.label} text={made.tag} often />
            <p>
              <a href={`/s/${made.id}/sign-in?lang=${page.lang}`}>{m.sites.open}</a>
            </p>
          </section>
        )}
        {page.rows.length ? <Sites l={l} rows={page.rows} /> : <p>{m.sites.empty}</p>}
        {page.next && (
          <p class="do">
            <a
              class="button quiet"
              href={`/sites?${new URLSearchParams({ after: page.next, lang: page.lang })}`}
            >
              {m.sites.next}
            </a>
          </p>
        )}
        <NewSiteForm l={l} page={page} />
      </main>
    </Document>,
  );
}

const Sites = ({ l, rows }: { l: Locale; rows: readonly SiteRow[] }) => {
  const { m, f } = l;
  return (
    <Table
      caption={m.sites.caption}
      columns={[
        { name: m.sites.site },
        { name: m.sites.journeys, number: true },
        { name: m.sites.goals, number: true },
        { name: m.sites.trend, picture: true },
        { name: m.sites.last },
        { name: m.sites.health },
      ]}
      rows={rows.map((row) => [
        <>
          <a href={`/s/${row.id}?lang=${l.lang}`}>
            <bdi>{row.name}</bdi>
          </a>{' '}
          <small dir="ltr">{row.id}</small>
        </>,
        f.number(row.journeys),
        f.number(row.goals),
        <Sparkline dir={l.dir} counts={row.trend} />,
        row.last ? f.dayShort(row.last) : '–',
        <span class={row.health === 'fine' ? 'good' : row.health === 'none' ? 'quiet' : 'poor'}>
          {m.sites.healths[row.health]}
        </span>,
      ])}
    />
  );
};
