import { Hono } from 'hono';
import { answerError, app } from './app.ts';
import { collect } from './collect.ts';
import type { AppEnv } from './env.ts';

/**
 * Where every request comes in. Steps are most of them, and what they are answered brings its headers with it: so
 * their route stands before a router that has to know all others, and its one handler is called without a chain.
 */
export const door = new Hono<AppEnv>();

door.post('/j/:site', collect);
door.notFound((c) => app.fetch(c.req.raw, c.env, c.executionCtx));
door.onError(answerError);
