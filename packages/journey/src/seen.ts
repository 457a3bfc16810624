/**
 * What a page has seen, before anybody has made out what it means: plain facts, cleaned, that a
 * browser can write down at once. The browser makes a sight of them when its journey file is there;
 * the worker does, by the same code, for a page that was left before.
 */
export interface Seen {
  /** Path with `:id` for what looks private (`hidePath`). */
  path: string;
  /** Parameters that mean something, such as `?utm_source=news&q=`: values of the campaign's alone. */
  query?: string | undefined;
  /** Host of the referrer, with its port; only on a view that loads a page. */
  ref?: string | undefined;
  /** The kind that the owner's code names. */
  kind?: string | undefined;
  /** The kind that the page's own meta tag names. */
  says?: string | undefined;
  og?: string | undefined;
  /** `@type`s of the page's JSON-LD. */
  types?: readonly unknown[] | undefined;
  /** Shopify's page type. */
  shop?: string | undefined;
  /** Those classes of the body by which shop platforms tell pages. */
  marks?: readonly string[] | null | undefined;
  /** Left out for a view; else what the owner's code called, and the name it gave. */
  does?: string | undefined;
  name?: unknown;
  /** Key of the order that the page shows or the code names, and what was paid. */
  key?: unknown;
  value?: unknown;
  currency?: unknown;
}

/** What a site's owner decided about pages. */
export interface PageTerms {
  /** The site's hosts, with the port where there is one: a referrer among them is no source. */
  domains: readonly string[];
  /** What the site's goal is called: a page kind, or an event. */
  goal: string;
  /** The currency that is meant where a page names none, ISO 4217 or IRT. */
  currency?: string;
  /** The owner's URL rules, in order. */
  rules?: readonly { glob: string; kind: string }[];
}
