import { cleanPath } from './clean-path.ts';
import { matchesGlob } from './glob.ts';
import { KINDS, type PageKind } from './kinds.ts';
import { read } from './vocabulary.ts';

/** An owner's own word on what a page is for. Rules are tried in order; the first that matches wins. */
export interface Rule {
  /** Glob on the path: `*` is anything within one segment, `**` anything at all. Example: `/made-to-order/*`. */
  glob: string;
  kind: PageKind;
}

/** What a page tells of itself. */
export interface Page {
  url: string;
  /** The path, where it has been cleaned already; else it is cleaned here. */
  path?: string;
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

const YIELDS = /^(home|about|shop)? |^c(art|h\w+) (c(art|h)|order|track)|^support (contact|faq|docs|track)|^account track|^category (prod|comp)|^prod\w+ rev|^products cat/;

function follow(path: string): string {
  let held = '';
  let child;
  for (const segment of path.replace('/page/:id', '').replace(/\border\//, 'order ').split(/[/#]+/)) {
    if (!segment) continue;
      const name = read(segment);
      if (name && YIELDS.test(held + ' ' + name)) {
        held = name;
        child = 0;
      } else if (held ? name !== '' || segment === ':id' : !/^[a-z]{2}([-_][a-z]{2})?$/i.test(segment)) {
        child = 1;
        held = held.replace(/shop|products/, 'product').replace('home', '');
      }
  }
  return held.replace(/shop|products/, 'category') || (child ? '' : 'home');
}

/**
 */
export function classifyPage(page: Page): { kind: PageKind; by: Source } {
  const path = page?.path ?? cleanPath(page?.url);
  const sources: Record<string, () => unknown> = {
    page: () => page.kind,
    rule: () => page.rules!.find((rule) => matchesGlob(path, rule.glob))!.kind,
    platform: () => {
      const words = page.bodyClass!;
      return /error404|-404|noroute/.test(words) ? 'other' : follow(words.match(/\b(woocommerce(?!-demo)|shopify|single|tax|customer|\w+(?=-\w+-(index|view|success)))-\S+|\bhome(?!\S)/g)!.join('/').replace(/-/g, '/'));
    },
    schema: () => {
      const kinds = `${page.ldTypes}`.replace(/ItemList.*Product/, 'CollectionPage').match(/\w*(Article|Posting|Page|Product|Group)\b/g)?.map(read);
      return KINDS.find((kind) => kinds?.includes(kind)) ?? (/page-id/.test(page.bodyClass!) || read(page.ogType!));
    },
    path: () => {
      const kind = /^\/:id\/:id/.test(path) ? 'article' : follow(path);
      return /^(home|category|)$/.test(kind) && /[?&](s|q|\w*query|search)=/.test(page.url) ? 'search' : kind;
    },
  };
  for (const by in sources)
    try {
      const kind = sources[by]!() as PageKind;
      if (KINDS.includes(kind)) return { kind, by: by as Source };
    } catch {}
  return { kind: 'other', by: 'none' };
}
