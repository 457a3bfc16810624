/**
 * Requests that nobody of ours would send, for tests: another door (`@safar/protocol/odd`), so that
 * none of it comes into a bundle. The same random numbers make the same requests.
 */

/** From 0 to 1, without 1. */
type Random = () => number;

/** A request without its host. */
export interface OddRequest {
  method: string;
  /** With its query, and not always a path that can be. */
  path: string;
  headers: [name: string, value: string][];
  body?: string | Uint8Array<ArrayBuffer>;
}

/** What a field may hold that no browser of ours would send. */
const ODD: readonly unknown[] = [
  ...[null, true, '', '\u0000', '__proto__', 'constructor', '\ud800', '\u202e\u2066evil', '=1+1'],
  ...['<script>alert(1)</script>', -1, 0, 0.5, 127, 128, 1e9, 1e308, 2 ** 53, [], {}, [[]]],
  ...[{ toString: 1 }, 'x'.repeat(99), 'x'.repeat(513), '2026-02-30', '0000-00-00', '9999-12-31'],
];
const KINDS = ['', 'home', 'product', 'pricing', 'faq', 'cart', 'order', 'nothing'];
const LEVELS = ['', 'aware', 'interest', 'consider', 'decide', 'use', 'loyal', 'none'];

/**
 * A body that nearly is one: a beacon in which some fields are of other kinds, lengths or values, or
 * are missing; cut short; nested deep; or bytes that are no text at all.
 */
export function oddBody(random: Random): string | Uint8Array<ArrayBuffer> {
  const roll = random();
  if (roll < 0.15) return Uint8Array.from({ length: upTo(random, 300) }, () => upTo(random, 256));
  if (roll < 0.2) return '['.repeat(1 + upTo(random, 4000));
  if (roll < 0.25) return `{"v":1,"steps":${'{"a":'.repeat(upTo(random, 2000))}`;
  const body: Record<string, unknown> = {
    v: 1,
    steps: Array.from({ length: upTo(random, 4) }, () => oddStep(random)),
  };
  for (const field of ['v', 'steps', 'vitals', 'gone', 'lost', '__proto__'])
    if (random() < 0.05) body[field] = of(random, ODD);
  if (random() < 0.1)
    body['vitals'] = [{ kind: of(random, KINDS), level: of(random, LEVELS), lcp: random() * 3e5 }];
  const text = JSON.stringify(body);
  return random() < 0.1 ? text.slice(0, upTo(random, text.length)) : text;
}

function oddStep(random: Random): Record<string, unknown> {
  const had = upTo(random, 128);
  const step: Record<string, unknown> = {
    id: hex16(random),
    wait: upTo(random, 1e6),
    day: `2026-11-${String(1 + upTo(random, 30)).padStart(2, '0')}`,
    who: of(random, ['new', 'returning', 'customer']),
    had,
    has: random() < 0.8 ? had | 1 : upTo(random, 128),
    from: of(random, KINDS.slice(0, -1)),
    fromLevel: of(random, LEVELS.slice(0, -1)),
    kind: of(random, KINDS.slice(0, -1)),
    level: of(random, LEVELS.slice(0, -1)),
    fresh: random() < 0.5,
    path: `/${hex16(random)}`,
    first: {
      host: `${hex16(random)}.example`,
      source: '',
      medium: '',
      campaign: hex16(random),
      paid: false,
    },
    landed: { kind: 'home', path: `/${hex16(random)}` },
    place: of(random, ['', 'IR', 'DE', 'XX']),
    ...(random() < 0.3 && { event: hex16(random) }),
    ...(random() < 0.3 && {
      goal: {
        name: 'order',
        kinds: ['faq'],
        value: random() * 1e6,
        currency: 'EUR',
        key: hex16(random),
      },
    }),
  };
  for (let i = 0; i < 3; i++)
    if (random() < 0.2) {
      const field = of(random, Object.keys(step));
      if (random() < 0.2) delete step[field];
      else step[field] = of(random, ODD);
    }
  return step;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];
const PARTS = [
  ...['j', 'v1', 's', 'sites', 'fuzz', 'v.js', 'fuzz.js', '.js', 'funnel', 'funnel.csv', 'export'],
  ...['import', 'steps', 'shares', 'key', 'work', 'sign-in', 'sign-out', 'health', '..', '.', ''],
  ...['%00', '%2e%2e', '%ff', '%', '%E2%80%AE', '<script>', `'"`, 'x'.repeat(3000), '__proto__'],
  ...['constructor', 'گل', '*', ':site'],
];
const QUERIES = ['from', 'to', 'model', 'live', 'device', 'who', 'lang', 'share', 'site', 'next'];
const NAMES = [
  ...['origin', 'referer', 'user-agent', 'accept', 'accept-language', 'authorization', 'cookie'],
  ...[
    'content-type',
    'if-none-match',
    'idempotency-key',
    'sec-purpose',
    'x-forwarded-for',
    'x-moz',
  ],
  ...[
    'range',
    'access-control-request-method',
    'access-control-request-headers',
    'cf-connecting-ip',
  ],
];
const VALUES = [
  ...['', '*', 'null', 'text/csv', 'text/html;q=x', 'Bearer', 'Bearer x', 'Basic eDp5', '-1', '"'],
  ...['https://shop.example', 'https://', 'javascript:1', 'W/"x", *', 'fa-IR,fa;q=0.9', 'prefetch'],
  ...['safar-fuzz=1.2; safar-fuzz.guest=%%%', 'safar-fuzz=a.b.c', '999999999999', 'x'.repeat(4000)],
  ...["';--", '203.0.113.250', '2001:db8::1', '::', ':', 'multipart/form-data', 'application/json'],
];

/** A request of any method, path, query and headers. */
export function oddRequest(random: Random): OddRequest {
  const path = list(random, 5, () => of(random, PARTS)).join('/');
  const query = list(random, 3, () => `${of(random, QUERIES)}=${queryValue(of(random, ODD))}`);
  const method = of(random, METHODS);
  return {
    method,
    path: `/${path}${random() < 0.5 ? `?${query.join('&')}` : ''}`,
    headers: list(random, 4, () => [of(random, NAMES), of(random, VALUES)]),
    ...(method !== 'GET' && method !== 'HEAD' && { body: oddBody(random) }),
  };
}

const queryValue = (value: unknown): string =>
  encodeURIComponent(
    (typeof value === 'string' ? value : JSON.stringify(value)).replace('\ud800', ''),
  );

const upTo = (random: Random, most: number): number => Math.floor(random() * most);

const of = <T>(random: Random, from: readonly T[]): T => from[upTo(random, from.length)]!;

const list = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: 1 + upTo(random, most) }, make);

const hex16 = (random: Random): string =>
  [0, 0]
    .map(() =>
      upTo(random, 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
