import type { Context } from 'hono';
import type { AppEnv, Bindings } from './env.ts';
import { log } from './log.ts';
import { readSiteCopy } from './snapshots.ts';

/** Milliseconds for which an answer is given again: whoever asks more often costs nothing. */
const KEEP = 10_000;

/** Milliseconds after which a part that has not answered is called down. */
const PATIENCE = 5_000;

/** No site's id, and so found nowhere. */
const NOBODY = '-';

interface Health {
  ok: boolean;
  /** KV answers a read: pages and sites can be read. */
  kv: boolean;
  /** A Durable Object answers from its storage: steps can be counted, and sites changed. */
  objects: boolean;
}

let last: { at: number; health: Health } | undefined;

/** `GET /health`: whether what the worker stands on answers; 503 where a part does not. */
export async function getHealth(c: Context<AppEnv>): Promise<Response> {
  const now = Date.now();
  const isNew = last && now - last.at < KEEP && now >= last.at;
  const health = isNew ? last!.health : await check(c.env);
  if (!isNew) last = { at: now, health };
  return c.json(health, health.ok ? 200 : 503, { 'cache-control': 'no-store' });
}

async function check(env: Bindings): Promise<Health> {
  const [kv, objects] = await Promise.all([
    answers('KV', () => readSiteCopy(env.SNAPSHOTS, NOBODY)),
    answers('the registry', () => env.REGISTRY.getByName('registry').find(NOBODY)),
  ]);
  return { ok: kv && objects, kv, objects };
}

async function answers(part: string, ask: () => Promise<unknown>): Promise<boolean> {
  try {
    const late = AbortSignal.timeout(PATIENCE);
    const tooLate = new Promise((_, reject) => {
      late.addEventListener('abort', () => reject(new Error('no answer in time')));
    });
    await Promise.race([ask(), tooLate]);
    return true;
  } catch (error) {
    log('error', `${part} does not answer`, {}, error);
    return false;
  }
}
