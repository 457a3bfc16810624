import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { log } from './log.ts';

/** How often a stream looks. */
export interface Pace {
  /** Milliseconds between two looks. */
  pause: number;
  /** Looks of one connection, since a plan counts how often one request may ask other services. */
  looks: number;
  /** Milliseconds after which a browser comes again when the stream has ended. */
  retry: number;
}

/**
 * Answers with server-sent events: looks at once and after every pause, and tells what there is to see
 * where it has changed. It ends after its looks, or with an event `over`.
 */
export function tell(
  c: Context,
  { pause, looks, retry }: Pace,
  look: () => Promise<{ text: string; isOver?: boolean }>,
): Response {
  const answer = streamSSE(c, async (stream) => {
    let last: string | undefined;
    try {
      for (let n = 0; n < looks && !stream.aborted; n++) {
        if (n) await stream.sleep(pause);
        const { text, isOver } = await look();
        // A comment is no event; it only shows that the line still holds.
        if (text === last) await stream.write(':\n\n');
        else await stream.writeSSE({ data: text, retry });
        last = text;
        if (!isOver) continue;
        await stream.writeSSE({ event: 'over', data: '' });
        return;
      }
    } catch (error) {
      log('warn', 'a stream ended early', { path: c.req.routePath }, error);
    }
  });
  answer.headers.set('cache-control', 'no-store');
  return answer;
}
