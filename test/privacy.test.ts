import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { randomFrom } from './src/random.ts';
import { readStored } from './src/stored-bytes.ts';
import { startSystem, type System } from './src/system.ts';
import { tellingValues } from './src/telling-values.ts';
import { Visitor } from './src/visitor.ts';
import { tapWire, valuesOf, type Captured } from './src/wire-tap.ts';

/** Pairs of visitors who do the same: two of a pair differ in nothing but who they are. */
const PAIRS = 25;

const PAGES = {
  'en-US': '/ /journal /portfolio /shop /pricing /compare /about /faq /contact /reviews /cart',
  'fa-IR': '/fa/ /fa/مجله /fa/فروشگاه /fa/تعرفه‌ها /fa/درباره-ما /fa/سوالات-متداول /fa/سبد-خرید',
};

/** What a body may say: the fields of the wire format. */
const FIELDS =
  /^body\.(v|gone\[\]\.(id|key)|raw\.(skew|seen\[\]\.(id|wait|day|took|quiet|past|known|path|query|ref|kind|says|og|types\[\]|shop|marks\[\]|does|name|key|value|currency)|memory\.(past|touch\.(host|source|medium|campaign|paid)|journey\.(day|who|set|kind|level|seen|place|goalDay|ordered|buying|first\.(host|source|medium|campaign|paid)|landed\.(kind|path)|own\.(set|at))))|(steps|vitals)\[\]\.(id|wait|day|who|had|has|from|fromLevel|kind|level|fresh|path|place|took|event|handed|unstored|lcp|inp|cls|(first|last)\.(host|source|medium|campaign|paid)|landed\.(kind|path)|goal\.(name|value|currency|key|kinds\[\])))$/;

/** Measured anew for every page, so that two of one visitor are alike by chance alone. */
const MEASURED = /^body\.(vitals\[\]\.(lcp|inp|cls)|steps\[\]\.wait)$/;

/** What every browser says of itself to every server, with us or without. */
const OWN_HEADERS =
  /^header\.(accept|accept-encoding|accept-language|cache-control|connection|content-length|content-type|host|if-none-match|origin|pragma|priority|referer|sec-ch-ua(-mobile|-platform)?|sec-fetch-(dest|mode|site|storage-access)|user-agent)$/;

interface Walk {
  language: keyof typeof PAGES;
  device: 'desktop' | 'mobile';
  referrer?: string;
  /** Pages of each visit. */
  visits: string[][];
}

let system: System;
let browser: Browser;
/** Requests to the worker, by visitor; two of a pair stand beside each other. */
const said: Captured[][] = [];

beforeAll(async () => {
  [system, browser] = await Promise.all([
    startSystem({ vars: { PUBLISH_SECONDS: '1' } }),
    openBrowser({ images: false }),
  ]);
  const random = randomFrom(7);
  const walks = Array.from({ length: PAIRS }, () => drawWalk(random));
  for (const walk of walks) said.push(...(await Promise.all([go(walk), go(walk)])));
  // Some three hundred pages, on two cores.
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('fifty visitors were heard, several times each', () => {
  expect(said).toHaveLength(2 * PAIRS);
  expect(Math.min(...said.map((requests) => requests.length))).toBeGreaterThan(3);
});

test('a request says nothing but the fields of the wire format', () => {
  const strange = said
    .flat()
    .flatMap(valuesOf)
    .filter(
      ({ at }) => !FIELDS.test(at) && !OWN_HEADERS.test(at) && at !== 'method' && at !== 'url',
    );
  expect(strange).toEqual([]);
  // The journey file's name is a hash of what is in it, the same for everybody.
  const urls = new Set(
    said.flat().map((request) => request.url.replace(/\/[\w-]{8,11}\.js$/, '/:hash.js')),
  );
  expect([...urls].toSorted()).toEqual(['/j/shop', '/j/shop.js', '/j/shop/:hash.js', '/j/v.js']);
});

test('no value repeats across two requests of one visitor and is that visitor’s alone', () => {
  const telling = tellingValues(said, ({ at }) => MEASURED.test(at) || at === 'body.steps[].id');
  expect(telling).toEqual([]);
});

test('no value outside the wire format and a browser’s own headers repeats and differs', () => {
  const constant = said.map(
    (requests) =>
      new Set(
        requests
          .flatMap(valuesOf)
          .filter(({ at }) => !FIELDS.test(at) && !OWN_HEADERS.test(at))
          .map(({ at, value }) => `${at} ${value}`),
      ),
  );
  const everybody = constant.reduce((all, one) => all.union(one));
  for (const one of constant) expect(one).toEqual(everybody);
});

test('two who do the same say the same, to the letter', () => {
  for (let i = 0; i < said.length; i += 2) expect(factsOf(said[i]!)).toEqual(factsOf(said[i + 1]!));
});

test('the id of a step is that step’s alone', () => {
  const steps = new Map<string, unknown>();
  for (const { id, wait, ...facts } of said.flat().flatMap(stepsOf)) {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(wait).toBeGreaterThanOrEqual(0);
    // One that was not heard of in time is sent again, and is the same.
    expect(facts).toEqual(steps.get(id) ?? facts);
    steps.set(id, facts);
  }
  expect(steps.size).toBeGreaterThan(4 * PAIRS);
});

test('what the worker keeps names no visitor', async () => {
  const steps = new Map(
    said
      .flat()
      .flatMap(stepsOf)
      .map((step) => [step.id, step]),
  );
  const journeys = [...steps.values()].filter((step) => step.had === 0 && step.has !== 0).length;
  const today = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
  const from = new Date(Date.now() - 40 * 864e5).toISOString().slice(0, 10);
  // Until KV has all of it: what is read here, without `live`, is KV.
  await expect
    .poll(() => system.readFunnel({ from, to: today, live: '0' }).then((s) => s.journeys), {
      timeout: 120_000,
      interval: 500,
    })
    .toBe(journeys);
  await system.stopWorker();

  // `wrangler dev` keeps traces of its own, for its inspector; they are none of the worker's.
  const stored = readStored(system.data).filter(({ path }) => !path.includes('/observability/'));
  expect(stored.some(({ part }) => part === 'kv')).toBe(true);
  expect(stored.some(({ part }) => part === 'ledger')).toBe(true);
  const naming = [
    '127.0.0.1',
    '::1',
    'Mozilla/5.0',
    'AppleWebKit',
    ...new Set(said.flat().flatMap(({ headers }) => headers['accept-language'] ?? [])),
  ];
  const found = stored.flatMap(({ path, text }) =>
    naming.filter((word) => text.includes(word)).map((word) => `${word} in ${path}`),
  );
  expect(found).toEqual([]);
  // The ledger knows ids of steps for two days, to recognise a repeat; nobody else does.
  const ids = [...steps.keys()];
  const told = stored.filter(
    ({ part, text }) => part !== 'ledger' && ids.some((id) => text.includes(id)),
  );
  expect(told.map(({ path }) => path)).toEqual([]);
});

function drawWalk(random: () => number): Walk {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const language = pick(['en-US', 'fa-IR'] as const);
  const pages = PAGES[language].split(' ');
  const draw = (): string[] =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(pages));
  const walk: Walk = {
    language,
    device: pick(['desktop', 'mobile'] as const),
    visits: [draw(), draw()],
  };
  const referrer = pick(['', 'https://www.google.com/', 'https://t.me/', 'https://example.net/']);
  if (referrer) walk.referrer = referrer;
  return walk;
}

async function go({ language, device, referrer, visits }: Walk): Promise<Captured[]> {
  const visitor = await Visitor.arrive(browser, system, { language, device, daysAgo: 10 });
  const captured = tapWire(visitor.context, system.worker);
  for (const [i, pages] of visits.entries()) {
    if (i > 0) await visitor.comeBackAfter({ days: 3 });
    for (const [j, path] of pages.entries())
      await visitor.visit(path, referrer && j === 0 ? { referrer } : {});
  }
  await visitor.leave();
  await visitor.close();
  return captured;
}

interface SentStep {
  id: string;
  had: number;
  has: number;
  wait: number;
  place: string;
}

const stepsOf = ({ method, body }: Captured): SentStep[] =>
  method === 'POST' ? (JSON.parse(body) as { steps: SentStep[] }).steps : [];

/** What one visitor's steps say, each once, without what is drawn or measured anew, or comes from the network. */
function factsOf(requests: Captured[]): unknown[] {
  const steps = new Map(requests.flatMap(stepsOf).map((step) => [step.id, step]));
  return [...steps.values()].map(({ id: _id, wait: _wait, place: _place, ...facts }) => facts);
}
