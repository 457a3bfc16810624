import { addressOf } from '../address.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Languages } from '../languages.tsx';
import { Brand } from '../brand.tsx';
import { SignOut } from '../sign-out.tsx';

/** Whose page this is, and in which language. */
export const Masthead = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  return (
    <header class="masthead">
      <Brand l={l} />
      <h1>
        <bdi>{page.site.name}</bdi>
      </h1>
      <p class="when">{f.range(page.query.from, page.query.to)}</p>
      <nav class="tools">
        <a
          class="live"
          href={addressOf(page, { live: !page.live })}
          title={page.live ? m.filters.liveOn : m.filters.liveOff}
          aria-current={page.live ? 'true' : undefined}
        >
          {m.filters.live}
        </a>
        <a href={`${page.path}/map${page.lang === page.site.locale ? '' : `?lang=${page.lang}`}`}>
          {m.map.link}
        </a>
        <Languages l={l} href={(lang) => addressOf(page, { lang })} />
        {page.settings && (
          <a
            href={
              page.lang === page.site.locale ? page.settings : `${page.settings}?lang=${page.lang}`
            }
          >
            {m.site.title}
          </a>
        )}
        {page.signOut && <SignOut l={l} action={page.signOut} />}
      </nav>
    </header>
  );
};
