import type { Child } from 'hono/jsx';
import type { Locale } from './locale.ts';

interface DocumentProps {
  l: Locale;
  title: string;
  /** Name of a style and a script that this page has besides those of every page. */
  part?: 'map' | 'site';
  /** It runs no script. */
  still?: boolean;
  children: Child;
}

/** The frame of every page. Its style and script are files, so that the policy can forbid all inline ones. */
export const Document = ({ l, title, part, still, children }: DocumentProps) => (
  <html lang={l.lang} dir={l.dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link
        rel="preload"
        href="/fonts/vazirmatn.woff2"
        as="font"
        type="font/woff2"
        crossorigin=""
      />
      <link rel="stylesheet" href="/safar.css" />
      {part && <link rel="stylesheet" href={`/${part}.css`} />}
      {!still && <script src="/page.js" defer></script>}
      {part && !still && <script src={`/${part}.js`} defer></script>}
    </head>
    <body>{children}</body>
  </html>
);

/** A page's text, as it is sent. */
export const render = (page: ReturnType<typeof Document>): string => `<!doctype html>${page}`;
