import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';

/**
 * Sends a step to a site's address as a page of the shop `shop.example` does; ends when it is durable.
 *
 * @param change  what the step says, its day among it
 */
export async function postStep(address: string, change: object): Promise<void> {
  const nowhere = { host: '', source: '', medium: '', campaign: '', paid: false };
  const step = {
    id: randomBytes(8).toString('hex'),
    wait: 0,
    who: 'new',
    had: 0,
    has: 1,
    from: '',
    fromLevel: '',
    kind: 'home',
    level: 'aware',
    fresh: true,
    path: '/',
    first: nowhere,
    landed: { kind: 'home', path: '/' },
    place: '',
    took: 0,
    ...change,
  };
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain',
      origin: 'https://shop.example',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
    body: JSON.stringify({ v: 1, steps: [step] }),
  });
  expect(answer.status).toBe(202);
}
