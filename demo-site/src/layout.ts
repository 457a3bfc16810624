import { html, jsonLd, type Html } from './html.ts';
import { pathTo, type PageId } from './path-to.ts';
import { showNumber } from './money.ts';
import { totalsOf } from './cart.ts';
import type { View, Visit } from './view.ts';

/** A whole document: the shop's frame around one page. */
export function layout(visit: Visit, view: View): Html {
  const { lang, t } = visit;
  const other = lang === 'en' ? 'fa' : 'en';
  const title = view.title === t.brand ? `${t.brand} · ${t.tagline}` : `${view.title} · ${t.brand}`;
  const here = (language: typeof lang): string =>
    pathTo(language, view.page, view.slug?.[language]) + (view.search ?? '');
  return html`<!doctype html>
    <html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${view.description ?? t.home.lead}" />
        <meta name="color-scheme" content="light dark" />
        ${
          view.hidden
            ? html`<meta name="robots" content="noindex" />`
            : html`<link rel="canonical" href="${visit.origin}${here(lang)}" />
                <link rel="alternate" hreflang="en" href="${visit.origin}${here('en')}" />
                <link rel="alternate" hreflang="fa" href="${visit.origin}${here('fa')}" />`
        }
        <meta property="og:site_name" content="${t.brand}" />
        <meta property="og:title" content="${view.title}" />
        <meta property="og:type" content="${view.og ?? 'website'}" />
        <link rel="icon" type="image/svg+xml" href="/assets/mark.svg" />
        ${lang === 'fa' ? html`<link rel="preload" as="font" type="font/woff2" href="/assets/vazirmatn.woff2" crossorigin />` : ''}
        <link rel="stylesheet" href="/assets/shop.css" />
        ${visit.snippet ? html`<script async src="${visit.snippet}"></script>` : ''}
        ${view.script ? html`<script defer src="/assets/${view.script}"></script>` : ''}
        ${(view.ld ?? []).map(jsonLd)}
      </head>
      <body>
        <a class="skip" href="#main">${t.skip}</a>
        <p class="ribbon">${t.ribbon[0]}<span> · ${t.ribbon[1]}</span></p>
        ${header(visit, here(other), view.page)}
        <main id="main" tabindex="-1">${view.main}</main>
        ${footer(visit)}
      </body>
    </html>`;
}

function header(visit: Visit, elsewhere: string, page: PageId): Html {
  const { lang, t } = visit;
  const { count } = totalsOf(lang, visit.session.cart);
  const link = (to: NavPage): Html => html`<li>${navLink(visit, to, page)}</li>`;
  return html`<header class="top">
    <div class="bar">
      <a class="brand" href="${pathTo(lang, 'home')}"
        ><img src="/assets/mark.svg" alt="" width="44" height="44" /><span
          ><strong>${t.brand}</strong> <small>${t.tagline}</small></span
        ></a
      >
      <form class="find" role="search" action="${pathTo(lang, 'search')}">
        <label class="unseen" for="find">${t.search.label}</label>
        <input
          id="find"
          type="search"
          name="q"
          maxlength="100"
          placeholder="${t.search.placeholder}"
        />
        <button type="submit">${t.search.button}</button>
      </form>
      <ul class="tools">
        <li>
          <a
            href="${elsewhere}"
            lang="${lang === 'en' ? 'fa' : 'en'}"
            hreflang="${lang === 'en' ? 'fa' : 'en'}"
            data-elsewhere
            >${t.otherLanguage}</a
          >
        </li>
        <li>
          <a class="to-cart" href="${pathTo(lang, 'cart')}"
            >${t.nav.cart} <span class="count">${showNumber(lang, count)}</span></a
          >
        </li>
      </ul>
    </div>
    <nav class="main-nav" aria-label="${t.mainMenu}">
      <ul>
        ${(['shop', 'portfolio', 'pricing', 'guide', 'journal', 'about', 'account'] as const).map(link)}
      </ul>
    </nav>
  </header>`;
}

type NavPage = PageId & keyof Visit['t']['nav'];

const navLink = ({ lang, t }: Visit, to: NavPage, page?: PageId): Html =>
  html`<a href="${pathTo(lang, to)}" ${to === page ? html` aria-current="page"` : ''}
    >${t.nav[to]}</a
  >`;

function footer(visit: Visit): Html {
  const { t } = visit;
  const group = (title: string, pages: readonly NavPage[]): Html =>
    html`<div>
      <h2>${title}</h2>
      <ul>
        ${pages.map((page) => html`<li>${navLink(visit, page)}</li>`)}
      </ul>
    </div>`;
  return html`<footer class="bottom">
    <div class="groups">
      ${group(t.footer.choose, ['sizes', 'compare', 'reviews', 'faq'])}
      ${group(t.footer.after, ['shipping', 'tracking', 'support'])}
      ${group(t.footer.house, ['contact', 'club', 'survey', 'privacy'])}
      <address>
        <strong>${t.brand}</strong><br />${t.footer.address}<br />${t.footer.hours}<br /><bdi
          dir="ltr"
          >+98 31 3221 0417</bdi
        >
      </address>
    </div>
    <p class="small">© 2026 ${t.brand} · ${t.footer.demo}</p>
  </footer>`;
}
