import { followSeen, type RawSight } from '@safar/journey';
import { MAX_BODY, type Ack, type Beacon, type Step } from '@safar/protocol';
import type { Context } from 'hono';
import { botSignOf } from './bot-sign-of.ts';
import { deviceOf } from './device-of.ts';
import { hostIn } from './check/host-in.ts';
import type { Note } from './check/note.ts';
import { takeNote } from './check/take-note.ts';
import type { AppEnv } from './env.ts';
import { factOf } from './fact-of.ts';
import { isOriginOf } from './is-origin-of.ts';
import { takeTally, turnAway, type Later } from './door-tally.ts';
import { isOverloaded, record } from './ledgers.ts';
import { log } from './log.ts';
import { parser } from './parser.ts';
import { refuse as refuseAnywhere, show, type Problem } from './problem.ts';
import { waitOf, waitOfLedger } from './rate-limit.ts';
import { dayNameIn } from './site-clock.ts';
import type { SiteRecord } from './registry.ts';
import type { Site } from './site.ts';
import { findSite } from './sites.ts';
import { configOf } from './snippet.ts';
import type { Batch } from './take-in.ts';
import { textWithin } from './text-within.ts';

/** Seconds after which a browser may try again when the ledger could not take its steps. */
const RETRY_SECONDS = 30;

/** Steps of a beacon that weigh as much as a beacon of its own: a day offline passes, a flood in few bodies does not. */
const STEPS_PER_BEACON = 10;

/** `POST /j/<site>`: takes a beacon in, or says why not; every refusal of a site is counted by its reason. */
export async function collect(c: Context<AppEnv>): Promise<Response> {
  const now = Date.now();
  const id = c.req.param('site') ?? '';
  const { headers } = c.req.raw;
  const text = await textWithin(c.req.raw, MAX_BODY);
  if (text === undefined) return tooLarge(c);
  const parsed = parser.parse(text);
  const found = await findSite(c.env, id);
  if ('rejection' in parsed) {
    const { reason, field, detail } = parsed.rejection;
    if (found) turn(c, found, { refused: reason }, now);
    return refuse(c, { status: 400, title: 'The beacon is malformed', field, detail });
  }
  if (!found)
    return refuse(c, {
      status: 404,
      title: 'There is no such site',
      field: 'site',
      detail: `site is ${show(id)}, which nobody has made here`,
    });
  const { site } = found;

  const origin = headers.get('origin') ?? undefined;
  if (!isOriginOf(site.domains, origin)) {
    turn(c, found, { refused: 'origin' }, now);
    return refuse(c, {
      status: 403,
      title: 'The page is not of this site',
      field: 'origin',
      detail: `origin is ${show(origin)}; site ${show(id)} takes steps from ${site.domains.join(', ')}`,
    });
  }
  const bot = botSignOf(headers);
  if (bot) {
    // A bot is answered like everybody, and so learns nothing.
    turn(c, found, { bot }, now);
    return acknowledge({ place: '' });
  }
  const address = headers.get('cf-connecting-ip') ?? undefined;
  const weight = Math.max(1, Math.ceil(parsed.beacon.steps.length / STEPS_PER_BEACON));
  const wait = await waitOf(c.env, 'NETWORK_LIMIT', address, now, weight);
  if (wait) {
    turn(c, found, { refused: 'rate' }, now);
    return tooMany(c, wait, 'one network');
  }
  // Steps go to any of a site's ledgers, and so does what is counted here.
  const ledger = `${site.id}/${Math.floor(Math.random() * site.shards)}`;
  const siteWait = await waitOfLedger(c.env, ledger, address, now);
  if (siteWait) {
    turn(c, found, { refused: 'busy' }, now);
    return tooMany(c, siteWait, 'one site');
  }
  return accept(c, site, parsed.beacon, now);
}

/** Answers a body that is over the limit. */
async function tooLarge(c: Context<AppEnv>): Promise<Response> {
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (found) turn(c, found, { refused: 'size' }, Date.now());
  return refuse(c, {
    status: 413,
    title: 'The body is too large',
    field: 'body',
    detail: `body is over ${MAX_BODY} bytes`,
  });
}

async function accept(
  c: Context<AppEnv>,
  site: Site,
  beacon: Beacon,
  now: number,
): Promise<Response> {
  const country = countryOf(c.req.raw);
  const device = deviceOf(c.req.raw.headers);
  const today = dayNameIn(site.timezone, now);
  const steps = [...beacon.steps, ...stepsOfRaw(c, site, beacon, now)];
  const facts = steps.map((step) => factOf(step, { site, now, device, country }));
  const batch: Batch = { today, facts };
  if (beacon.vitals?.length) batch.vitals = { device, pages: beacon.vitals };
  if (beacon.gone?.length) batch.gone = beacon.gone;
  if (beacon.lost) batch.lost = beacon.lost;
  const bringsNothing = !facts.length && !batch.vitals && !batch.gone && !batch.lost;
  const turned = bringsNothing ? undefined : takeTally(site);
  if (turned) batch.turned = turned;
  let repeated = 0;
  try {
    if (!bringsNothing) ({ repeated } = await record(c.env, site, batch));
  } catch (error) {
    log('error', 'steps were not taken', { site: site.id, steps: facts.length }, error);
    return unavailable(c, isOverloaded(error) ? 'has too much to do' : 'could not be written');
  }
  const ack: Ack = { place: country };
  if (facts.some((fact) => fact.redated)) ack.day = today;
  if (repeated) ack.repeated = repeated;
  return acknowledge(ack);
}

/**
 * The steps of what a page had seen and could not follow before it was left, as its browser would have
 * made them; its next page sends the same again, under the same ids.
 */
function stepsOfRaw(c: Context<AppEnv>, site: Site, { raw }: Beacon, now: number): Step[] {
  if (!raw) return [];
  const { origin } = new URL(c.req.url);
  const { host } = new URL(c.req.header('origin')!);
  // The vocabulary of the parser is that of the journey.
  return followSeen(raw as RawSight, configOf(site, origin, now), host);
}

/** Of every answer: any page may read it, and no browser keeps it or takes it for anything else. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Of what is taken, made once: most of all answers. */
const ACKNOWLEDGED = {
  status: 202,
  headers: new Headers({ ...HEADERS, 'content-type': 'application/json' }),
};

const acknowledge = (ack: Ack): Response => new Response(JSON.stringify(ack), ACKNOWLEDGED);

const refuse = (c: Context<AppEnv>, problem: Problem, headers: Record<string, string> = {}) =>
  refuseAnywhere(c, problem, {
    ...HEADERS,
    'access-control-expose-headers': 'retry-after',
    ...headers,
  });

const tooMany = (c: Context<AppEnv>, wait: number, from: string): Response =>
  refuse(
    c,
    {
      status: 429,
      title: `Too many beacons from ${from}`,
      field: 'rate',
      detail: `rate is over the limit of ${from}; it takes more in ${wait} s`,
    },
    { 'retry-after': String(wait) },
  );

const unavailable = (c: Context<AppEnv>, why: string): Response => {
  const problem: Problem = {
    status: 503,
    title: 'The ledger cannot take steps now',
    field: 'ledger',
    detail: `ledger ${why}; the same steps can be sent again`,
  };
  return refuse(c, problem, { 'retry-after': String(RETRY_SECONDS) });
};

/** Counts what did not count, behind the answer. */
function turn(
  c: Context<AppEnv>,
  found: SiteRecord,
  what: { refused: string } | { bot: string },
  now: number,
): void {
  const later: Later = (work) => c.executionCtx.waitUntil(work);
  turnAway(c.env, found.site, what, later, now);
  const note: Note =
    'bot' in what
      ? { what: 'bot', sign: what.bot }
      : { what: 'refused', reason: what.refused, host: hostIn(c.req.header('origin')) };
  takeNote(c.env, found, note, later, now);
}

/** The country that Cloudflare tells; its `XX` and `T1` (Tor) are none. */
function countryOf(request: Request): string {
  const { country } = (request.cf ?? {}) as { country?: string };
  return country && /^[A-Z]{2}$/.test(country) && country !== 'XX' ? country : '';
}
