import type { Copy } from './copy/copy.ts';
import type { Html } from './html.ts';
import type { Both, Lang } from './lang.ts';
import type { PageId } from './path-to.ts';
import type { Session } from './sessions.ts';

/** Who looks at a page, and how. */
export interface Visit {
  lang: Lang;
  t: Copy;
  session: Session;
  /** Query of the address. */
  query: URLSearchParams;
  /** URL of the script that every page loads, if any. */
  snippet: string | undefined;
  /** Where the shop is, as the browser sees it: `http://127.0.0.1:8788`. */
  origin: string;
}

/** One page, before it is put into the shop's frame. */
export interface View {
  page: PageId;
  /** What `:slug` of its address is, per language. */
  slug?: Both;
  /** Query that the page keeps when its language is changed. */
  search?: string;
  title: string;
  description?: string;
  og?: 'product' | 'article';
  /** Structured data, one object for each script. */
  ld?: object[];
  /** A script of the shop's own, under `/assets`. */
  script?: string;
  /** Search engines stay out. */
  hidden?: boolean;
  /** HTTP status; 200 if left out. */
  status?: 404 | 422;
  main: Html;
}

/** Sends the browser on with a GET: after a form, or where a page cannot be shown yet. */
export interface Redirect {
  to: string;
}
