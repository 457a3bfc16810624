import { guard, type Page } from '@safar/journey';

/** Bytes of a page that are read: its head, and the body's tag, of the heaviest shops. */
const MAX_BYTES = 1_000_000;

/** Characters of one script that are kept. */
const MAX_SCRIPT = 100_000;

/** What a page says of itself, and the tags of Safar that are in it. */
export interface PageRead {
  url: string;
  /** What `classifyPage` takes, its rules apart. */
  facts: Omit<Page, 'rules'>;
  /** Ids in the tags, with the address that each script comes from. */
  tags: { site: string; origin: string }[];
  /** The page's own policy on scripts, where it has one. */
  policy: string;
}

/** Reads a page's HTML as the snippet would: without running what is in it. */
export async function readPage(answer: Response, url: URL): Promise<PageRead> {
  const facts: Page = { url: url.href };
  const tags: PageRead['tags'] = [];
  const types: string[] = [];
  let shop = '';
  let script = '';
  let isLd = false;
  const rewriter = new HTMLRewriter()
    .on('meta[name="safar:kind"]', {
      element: (element) => {
        facts.kind ??= element.getAttribute('content') ?? '';
      },
    })
    .on('meta[property="og:type"]', {
      element: (element) => {
        facts.ogType ??= element.getAttribute('content') ?? '';
      },
    })
    .on('body', {
      element: (element) => {
        facts.bodyClass = element.getAttribute('class') ?? '';
      },
    })
    .on('script', {
      element: (element) => {
        script = '';
        isLd = element.getAttribute('type') === 'application/ld+json';
        const src = element.getAttribute('src') ?? '';
        const [, site] = /\/j\/([a-z0-9-]+)\.js(?:[?#]|$)/.exec(src) ?? [];
        if (site && URL.canParse(src, url.href))
          tags.push({ site, origin: new URL(src, url.href).origin });
      },
      text: (chunk) => {
        if (script.length < MAX_SCRIPT) script += chunk.text;
        if (!chunk.lastInTextNode) return;
        if (isLd) types.push(...typesIn(script));
        else shop ||= /"pageType":"(\w+)"/.exec(script)?.[1] ?? '';
      },
    });
  await rewriter.transform(new Response(firstOf(answer.body))).arrayBuffer();
  if (types.length) facts.ldTypes = types;
  if (shop) facts.bodyClass = `${facts.bodyClass ?? ''} shopify-${shop}`;
  return { url: url.href, facts, tags, policy: policyOf(answer.headers) };
}

/** The first bytes of a body; what would come after is not waited for. */
function firstOf(body: ReadableStream<Uint8Array> | null): ReadableStream<Uint8Array> | null {
  let left = MAX_BYTES;
  return (
    body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          controller.enqueue(chunk.subarray(0, left));
          left -= chunk.length;
          if (left <= 0) controller.terminate();
        },
      }),
    ) ?? null
  );
}

/** The subjects of one piece of structured data; what is nested in them is not the page's. */
const typesIn = (text: string): string[] =>
  guard(() => {
    const flat = (node: unknown): string[] => {
      const inner = (node as Record<string, unknown> | null)?.['@graph'] ?? node;
      if (Array.isArray(inner)) return inner.flatMap(flat);
      return [(inner as Record<string, unknown> | null)?.['@type'] ?? []]
        .flat()
        .filter((type) => typeof type === 'string');
    };
    return flat(JSON.parse(text));
  })() ?? [];

/** What a page lets scripts come from, by its header: the directive that holds for them. */
function policyOf(headers: Headers): string {
  const directives = (headers.get('content-security-policy') ?? '')
    .split(';')
    .map((each) => each.trim());
  const find = (name: string) => directives.find((each) => each.startsWith(`${name} `));
  return find('script-src-elem') ?? find('script-src') ?? find('default-src') ?? '';
}
