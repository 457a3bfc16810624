import type { Verdict } from '../check/diagnose.ts';
import { homeOf } from '../home-of.ts';
import type { Site } from '../site.ts';
import { Brand } from './brand.tsx';
import { Document, render } from './document.tsx';
import { Languages } from './languages.tsx';
import { localeOf } from './locale.ts';
import type { Lang } from './props.ts';
import { Say } from './say.tsx';
import { Verdicts } from './site/verdicts.tsx';

/** The page that waits for the first step of a site. */
export interface CheckPageProps {
  lang: Lang;
  site: Site;
  /** Its own path, `/s/demo/site/check`; its forms post there and below. */
  path: string;
  tag: string;
  verdicts: readonly Verdict[];
  /** What stands in the field for a page's address. */
  url?: string;
}

/** Shows what has come since the check began, and what is wrong. A script keeps it up to date; a link does it by hand. */
export function checkPage(page: CheckPageProps): string {
  const l = localeOf(page.lang);
  const { m } = l;
  const { check } = m.site;
  const { site, path, verdicts } = page;
  const query = page.lang === site.locale ? '' : `?lang=${page.lang}`;
  const isOver = verdicts.some(({ is }) => is === 'over');
  const hosts = site.domains.filter((domain) => !domain.startsWith('*.')).slice(0, 3);
  return render(
    <Document l={l} title={`${check.title} · ${site.name} · ${m.product}`} part="site">
      <div class="single wide">
        <header class="masthead">
          <Brand l={l} />
          <nav class="tools">
            <a href={`/s/${site.id}${query}`}>{m.site.back}</a>
            <a href={`/s/${site.id}/site${query}`}>{check.back}</a>
            <Languages l={l} href={(lang) => `${path}?lang=${lang}`} />
          </nav>
        </header>
        <main id="main">
          <h1>{check.title}</h1>
          <p class="lead">{check.how}</p>
          <p class="do">
            {hosts.map((host) => (
              <a class="button quiet" href={homeOf(host)} target="_blank" rel="noopener">
                <Say text={check.open} with={{ host }} />
              </a>
            ))}
          </p>
          <h2 id="seen">{check.seen}</h2>
          <div
            id="verdicts"
            role="status"
            aria-labelledby="seen"
            data-events={isOver ? undefined : `${path}/events${query}`}
          >
            <VerdictsOf page={page} />
          </div>
          <div class="do">
            {!isOver && (
              <a class="button quiet" id="again" href={`${path}${query}`}>
                {check.again}
              </a>
            )}
            <form method="post" action={`${path}${query}`}>
              <button type="submit" class={isOver ? undefined : 'quiet'}>
                {isOver ? check.start : check.restart}
              </button>
            </form>
          </div>
          <form method="post" action={`${path}/page${query}`} class="tester" id="look">
            <h2>{check.look}</h2>
            <label class="field">
              <span>{check.address}</span>
              <input
                name="url"
                inputmode="url"
                dir="ltr"
                required
                spellcheck={false}
                autocapitalize="none"
                value={page.url ?? hosts[0] ?? ''}
                aria-describedby="look-about"
              />
            </label>
            <small id="look-about">{check.lookAbout}</small>
            <p class="do">
              <button type="submit" class="quiet">
                {check.lookDo}
              </button>
            </p>
          </form>
        </main>
      </div>
    </Document>,
  );
}

/** The part of the page that changes, as it is sent to a page that waits. */
export const verdictsText = (page: CheckPageProps): string => String(<VerdictsOf page={page} />);

const VerdictsOf = ({ page }: { page: CheckPageProps }) => {
  const query = page.lang === page.site.locale ? '' : `?lang=${page.lang}`;
  return (
    <Verdicts
      l={localeOf(page.lang)}
      verdicts={page.verdicts}
      tag={page.tag}
      addDomain={`${page.path}/domain${query}`}
    />
  );
};
