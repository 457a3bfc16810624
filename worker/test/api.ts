import { exports } from 'cloudflare:workers';
import type { Summary } from '@safar/funnel';
import type { Beacon, Step } from '@safar/protocol';

/** Where the worker stands in the tests. */
export const WORKER = 'https://safar.example';

/** The admin key of `vitest.config.ts`. */
export const ADMIN_KEY = 'admin-key-of-the-tests';

/** A browser that is no bot. */
export const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';

/** Asks the worker. */
export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  exports.default.fetch(new Request(new URL(path, WORKER), { redirect: 'manual', ...init }));

export interface Made {
  id: string;
  key: string;
  tag: string;
}

/** Makes a site of its own for a test. */
export async function makeSite(id: string, settings: object = {}): Promise<Made> {
  const answer = await postSite({ id, ...settings });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.json();
}

export const postSite = (settings: object, key = ADMIN_KEY): Promise<Response> =>
  ask('/v1/sites', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: JSON.stringify({
      name: 'A shop',
      domains: ['shop.example'],
      timezone: 'Asia/Tehran',
      ...settings,
    }),
  });

/** How journeys are simulated for such a site. */
export const TERMS = {
  timezone: 'Asia/Tehran',
  window: 30,
  aftercare: 90,
  goal: 'order',
  currency: 'EUR',
};

/** Asks as the site's owner. */
export const askAs = (site: Made, path: string, init: RequestInit = {}): Promise<Response> =>
  ask(`/v1/sites/${site.id}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${site.key}`, ...(init.headers as Record<string, string>) },
  });

/** The site's summary, with what is not yet published. */
export async function readFunnel(site: Made, query: Record<string, string> = {}): Promise<Summary> {
  const answer = await askAs(site, `/funnel?${new URLSearchParams({ live: '1', ...query })}`);
  if (answer.status !== 200) throw new Error(await answer.text());
  return answer.json();
}

/** Sends a body as a page of the site does. */
export const send = (
  site: Made,
  body: Beacon | string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  ask(`/j/${site.id}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain',
      origin: 'https://shop.example',
      'user-agent': AGENT,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const beacon = (...steps: Step[]): Beacon => ({ v: 1, steps });

/** The day in Tehran, some days from now, `YYYY-MM-DD`. */
export const day = (offset = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(
    Date.now() + offset * 86_400_000,
  );

let made = 0;

/** A new id: 16 hex digits. */
export const newId = (): string => (++made).toString(16).padStart(16, '5eed000000000000');

const NOWHERE = { host: '', source: '', medium: '', campaign: '', paid: false };

/** A first look at the front page; what is named is otherwise. */
export const step = (change: Partial<Step> = {}): Step => ({
  id: newId(),
  wait: 0,
  day: day(),
  who: 'new',
  had: 0,
  has: 1,
  from: '',
  fromLevel: '',
  kind: 'home',
  level: 'aware',
  fresh: true,
  path: '/',
  first: NOWHERE,
  landed: { kind: 'home', path: '/' },
  place: '',
  took: 0,
  ...change,
});

/** An order, by somebody who had seen the front page. */
export const order = (key: string | undefined, change: Partial<Step> = {}): Step =>
  step({
    had: 1,
    has: 1 | 8 | 64,
    from: 'home',
    fromLevel: 'aware',
    kind: 'order',
    level: 'decide',
    path: '/order/thanks',
    goal: { name: 'order', value: 12.5, currency: 'EUR', kinds: ['home'], ...(key && { key }) },
    last: NOWHERE,
    ...change,
  });
