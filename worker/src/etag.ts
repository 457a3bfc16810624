import type { Context } from 'hono';

/** A strong ETag over a text. */
export async function etagOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 12)))}"`;
}

/** Whether the asking side has this version already. A proxy that compresses makes an ETag weak. */
export const isFresh = (c: Context, etag: string): boolean =>
  (c.req.header('if-none-match') ?? '')
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag);
