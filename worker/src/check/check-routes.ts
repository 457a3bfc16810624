import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { diagnose } from './diagnose.ts';
import type { Check } from './note.ts';
import { openCheck, readCheck } from './open-check.ts';

/** `POST /v1/sites/<site>/check`: waits from now on for what the tag brings. */
export async function postCheck(c: Context<AppEnv>): Promise<Response> {
  return c.json(told(c, await openCheck(c.env, c.get('site'))), 201, {
    'cache-control': 'no-store',
  });
}

/** `GET /v1/sites/<site>/check`: what has come since, and what is wrong if nothing has. */
export async function getCheck(c: Context<AppEnv>): Promise<Response> {
  return c.json(told(c, await readCheck(c.env, c.get('site'))), 200, {
    'cache-control': 'no-store',
  });
}

const told = (c: Context<AppEnv>, check: Check) => ({
  since: new Date(check.since).toISOString(),
  until: new Date(check.until).toISOString(),
  verdicts: diagnose(check, c.get('site'), Date.now()),
});
