import { MAX_NAME, orderKey } from '@safar/protocol';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { factOf } from './fact-of.ts';
import { faultOfBody, jsonOf } from './json-body.ts';
import { hashOf } from './keys.ts';
import { record } from './ledgers.ts';
import { parser } from './parser.ts';
import { refuse, show } from './problem.ts';
import { dayNameIn } from './site-clock.ts';

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
  const wrong = ({ field, detail }: { field: string; detail: string }): Response =>
    refuse(c, { status: 400, title: 'The steps are malformed', field, detail });
  const body = await jsonOf(c);
  const { steps } = (body ?? {}) as { steps?: unknown };
  const fault = faultOfBody(body) ?? faultOfOrders(steps);
  if (fault) return wrong(fault);
  const parsed = parser.parseSteps(await withIds(steps, site.id, key));
  if ('rejection' in parsed) return wrong(parsed.rejection);
  const facts = parsed.steps.map((step) =>
    factOf(step, { site, now, device: 'other', country: '' }),
  );
  const taken = await record(c.env, site, { today: dayNameIn(site.timezone, now), facts });
  return c.json(taken, 202, { 'cache-control': 'no-store' });
}

/** What is wrong with the first order number that is none: on the wire the key is made of it. */
function faultOfOrders(steps: unknown): { field: string; detail: string } | undefined {
  const keys: unknown[] = Array.isArray(steps) ? steps.map((step) => goalOf(step)?.key) : [];
  const i = keys.findIndex((key) => key !== undefined && !isOrder(key));
  const field = `steps[${i}].goal.key`;
  return i < 0
    ? undefined
    : {
        field,
        detail: `${field} is ${show(keys[i])}; it takes the order's number, such as "1042"`,
      };
}

const goalOf = (step: unknown): { key?: unknown } | undefined =>
  (step as { goal?: { key?: unknown } | null } | null)?.goal ?? undefined;

const isOrder = (key: unknown): key is string | number =>
  typeof key === 'string' ? key !== '' : Number.isInteger(key);

async function withIds(steps: unknown, site: string, key: string): Promise<unknown> {
  if (!Array.isArray(steps)) return steps;
  return Promise.all(
    steps.map(async (step: unknown, i) => {
      if (typeof step !== 'object' || step === null) return step;
      const goal = goalOf(step);
      const id = await shortHash(`${site}\n${key}\n${i}`);
      return isOrder(goal?.key)
        ? { ...step, id, goal: { ...goal, key: orderKey(site, goal.key) } }
        : { ...step, id };
    }),
  );
}

/** The first 64 bits of a hash, as 16 hex digits. */
const shortHash = async (text: string): Promise<string> => (await hashOf(text)).slice(0, 16);
