import type { Ack } from '@safar/protocol';

/** What the collector answered. */
export interface Answer {
  status: number;
  /** Seconds of quiet that it asks for; 0 or not a number where it asks for none. */
  retry: number;
  /** Only where it is the collector's own: a proxy's page that says 200, or even 202, is none. */
  ack?: Ack | undefined;
}

/**
 * Sends one body; it arrives even when the page is left meanwhile. As `text/plain`, since any other
 * type would ask leave of the collector first, and be lost where that fails.
 *
 * @returns the answer, or `undefined` where none came
 */
export async function post(
  url: string,
  body: string,
  fetcher: typeof fetch,
): Promise<Answer | undefined> {
  try {
    const answer = await fetcher(url, {
      method: 'POST',
      body,
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'text/plain' },
    });
    const ack = answer.status === 202 ? ((await answer.json()) as Ack) : undefined;
    return {
      status: answer.status,
      retry: Number(answer.headers.get('retry-after')),
      ack: typeof ack?.place === 'string' ? ack : undefined,
    };
  } catch {
    return undefined;
  }
}
