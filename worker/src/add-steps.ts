import { MAX_NAME, orderKey, type Step } from '@safar/protocol';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { factOf } from './fact-of.ts';
import { hashOf } from './keys.ts';
import { record } from './ledgers.ts';
import { parser } from './parser.ts';
import { refuse, show } from './problem.ts';
import { dayNameIn } from './site-clock.ts';
import { jsonOf } from './site-routes.ts';

/**
 * `POST /v1/sites/<site>/steps`: facts that no browser sent, such as an order paid in the shop on the
 * street. The body is `{ steps }`, each as on the wire but without an `id`: that is made of the
 * `idempotency-key` header, so that the same request again changes nothing. A `goal.key` is the
 * order's number here, so that an order which the shop's page reports too counts once.
 */
export async function addSteps(c: Context<AppEnv>): Promise<Response> {
  const now = Date.now();
  const site = c.get('site');
  const key = c.req.header('idempotency-key');
  if (!key || key.length > MAX_NAME)
    return refuse(c, {
      status: 400,
      title: 'The request has no key of its own',
      field: 'idempotency-key',
      detail: `idempotency-key is ${show(key)}; it takes 1 to ${MAX_NAME} characters, the same when the request is sent again`,
    });
  const body = (await jsonOf(c)) as { steps?: unknown } | undefined;
  const parsed = parser.parseSteps(await withIds(body?.steps, site.id, key));
  if ('rejection' in parsed) {
    const { field, detail } = parsed.rejection;
    return refuse(c, { status: 400, title: 'The steps are malformed', field, detail });
  }
  const facts = parsed.steps.map((step) =>
    factOf(step, { site, now, device: 'other', country: '' }),
  );
  const taken = await record(c.env, site, { today: dayNameIn(site.timezone, now), facts });
  return c.json(taken, 202, { 'cache-control': 'no-store' });
}

async function withIds(steps: unknown, site: string, key: string): Promise<unknown> {
  if (!Array.isArray(steps)) return steps;
  return Promise.all(
    steps.map(async (step: unknown, i) => {
      if (typeof step !== 'object' || step === null) return step;
      const { goal } = step as Partial<Step>;
      const id = await shortHash(`${site}\n${key}\n${i}`);
      if (!goal?.key || typeof goal.key !== 'string') return { ...step, id };
      return { ...step, id, goal: { ...goal, key: orderKey(site, goal.key) } };
    }),
  );
}

/** The first 64 bits of a hash, as 16 hex digits. */
const shortHash = async (text: string): Promise<string> => (await hashOf(text)).slice(0, 16);
