import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { PARTS } from '../pages/index.ts';
import { answerSitePage } from './answer-site-page.ts';

/** `GET /s/<site>/site`: all that an owner may set, and what the worker does for the site. */
export const showSitePage = (c: Context<AppEnv>): Promise<Response> => {
  const saved = PARTS.find((part) => part === c.req.query('saved'));
  return answerSitePage(c, saved ? { saved } : {});
};
