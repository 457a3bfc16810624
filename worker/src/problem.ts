import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request was refused, in the field's own terms (RFC 9457). */
export interface Problem {
  status: ContentfulStatusCode;
  /** What kind of refusal it is, in a few words that do not change. */
  title: string;
  /** One sentence with the field, its value and what it takes. */
  detail: string;
  /** The field that was wrong: `steps[3].had`, `origin`, `window`. */
  field: string;
}

/** Answers with a problem. */
export const refuse = (
  c: Context,
  problem: Problem,
  headers: Record<string, string> = {},
): Response =>
  c.body(JSON.stringify(problem), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });

/** A value as an error shows it: JSON, shortened. */
export const show = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 80);
