import type { Context } from 'hono';
import { show } from './problem.ts';

/** Characters of a body that is no JSON, of which a refusal shows fewer. */
const SHOWN = 100;

/**
 * The body as JSON. Where it is none it is the beginning of its text, and where there is none
 * `undefined`: no route takes either, and a refusal shows it.
 */
export async function jsonOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.slice(0, SHOWN) || undefined;
  }
}

/** What is wrong with a body that is no JSON object; `undefined` where it is one. */
export const faultOfBody = (body: unknown): { field: string; detail: string } | undefined =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? undefined
    : { field: 'body', detail: `body is ${show(body)}; it takes one JSON object` };
