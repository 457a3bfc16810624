import { Brand } from '../brand.tsx';
import { Languages } from '../languages.tsx';
import type { Locale } from '../locale.ts';
import { SignOut } from '../sign-out.tsx';
import { mapAddressOf } from './map-address.ts';
import type { MapFrame } from './map-props.ts';

/** Whose map it is, and the way back to the numbers. */
export const MapMasthead = (props: { l: Locale; page: MapFrame; below?: string }) => {
  const { l, page, below = '' } = props;
  const { m } = l;
  const lang = page.lang === page.site.locale ? '' : `?lang=${page.lang}`;
  return (
    <header class="masthead">
      <Brand l={l} />
      <h1>
        <bdi>{page.site.name}</bdi>
      </h1>
      <p class="when">{m.map.title}</p>
      <nav class="tools">
        <a href={`/s/${page.site.id}${lang}`}>{m.map.funnel}</a>
        <Languages l={l} href={(to) => mapAddressOf(page, { lang: to }, below)} />
        {page.signOut && <SignOut l={l} action={page.signOut} />}
      </nav>
    </header>
  );
};
