import { html, raw } from 'hono/html';

/** A piece of a page, escaped already. */
export type Html = ReturnType<typeof html>;

/** Structured data for machines. `<` is escaped, so that no text in it can end the element. */
export const jsonLd = (data: object): Html =>
  html`<script type="application/ld+json">
    ${raw(JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c'))}
  </script>`;

export { html };
