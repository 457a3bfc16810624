import type { PageKind } from './kinds.ts';

/** An owner's own word on what a page is for. Rules are tried in order; the first that matches wins. */
export interface Rule {
  /** Glob on the path: `*` is anything within one segment, `**` anything at all. Example: `/made-to-order/*`. */
  glob: string;
  kind: PageKind;
}

/** What a page tells of itself. */
export interface Page {
  url: string;
  /** What the page says of itself for Safar. */
  kind?: string;
  /** The owner's own rules. */
  rules?: readonly Rule[];
  /** The `class` of `<body>`; on Shopify, `shopify-` and its page type is added by the reader. */
  bodyClass?: string;
  /** The `@type`s found in JSON-LD. */
  ldTypes?: readonly string[];
  ogType?: string;
}

/** Which of the sources decided. */
export type Source = 'page' | 'rule' | 'platform' | 'schema' | 'path' | 'none';

export function classifyPage(page: Page): { kind: PageKind; by: Source } {
  void page;
  return { kind: 'other', by: 'none' };
}
