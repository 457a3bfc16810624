import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { COPY } from './copy/copy.ts';
import { LANGS, type Lang } from './lang.ts';
import { layout } from './layout.ts';
import { notFoundPage } from './pages/people.ts';
import { PATHS, type PageId } from './path-to.ts';
import { Sessions } from './sessions.ts';
import type { Redirect, View, Visit } from './view.ts';

/** What a request gets: a page, a redirect, or nothing, which is a 404. */
type Answer = View | Redirect | undefined;

/** Bytes of a form: its fields at their longest, in Persian and percent-encoded. */
const MAX_FORM = 64 * 1024;

/** Where requests come in: it knows the visitor and the language, and frames what the pages show. */
export class Desk {
  readonly #app: Hono;
  readonly #snippet: string | undefined;
  readonly #sessions = new Sessions();

  constructor(app: Hono, snippet: string | undefined) {
    this.#app = app;
    this.#snippet = snippet;
  }

  /** Shows a page at its addresses in both languages. `slug` is what stands for `:slug`. */
  show(page: PageId, view: (visit: Visit, slug: string) => Answer): void {
    for (const lang of LANGS)
      this.#app.get(patternOf(lang, page), (c) => {
        const visit = this.#visitOf(c, lang);
        return this.#answer(c, visit, view(visit, c.req.param('slug') ?? ''));
      });
  }

  /** Takes a form sent to a page's addresses. Its session is kept from now on. */
  take(page: PageId, act: (visit: Visit, form: URLSearchParams) => Answer): void {
    for (const lang of LANGS)
      this.#app.post(patternOf(lang, page), bodyLimit({ maxSize: MAX_FORM }), async (c) => {
        const visit = { ...this.#visitOf(c, lang), session: this.#sessions.open(c) };
        const form = new URLSearchParams(await c.req.text());
        return this.#answer(c, visit, act(visit, form));
      });
  }

  /** The answer to whatever has no page. */
  miss(c: Context): Promise<Response> {
    const visit = this.#visitOf(c, /^\/fa(\/|$)/.test(c.req.path) ? 'fa' : 'en');
    return this.#answer(c, visit, undefined);
  }

  async #answer(c: Context, visit: Visit, answer: Answer): Promise<Response> {
    if (answer && 'to' in answer) return c.redirect(answer.to, 303);
    const view = answer ?? notFoundPage(visit);
    c.header('cache-control', 'private, no-cache');
    c.header('content-language', visit.lang);
    return c.html(layout(visit, view), view.status ?? 200);
  }

  #visitOf(c: Context, lang: Lang): Visit {
    const url = new URL(c.req.url);
    return {
      lang,
      t: COPY[lang],
      session: this.#sessions.of(c),
      query: url.searchParams,
      snippet: this.#snippet,
      origin: url.origin,
    };
  }
}

/** A page's address as the router takes it; it treats a slash at the end as none. */
const patternOf = (lang: Lang, page: PageId): string => PATHS[page][lang].replace(/(.)\/$/, '$1');
