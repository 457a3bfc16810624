import { env } from 'cloudflare:workers';
import { runInDurableObject } from 'cloudflare:test';
import { randomFrom } from '@safar/funnel/simulate';
import { oddBody, oddRequest } from '@safar/protocol/odd';
import { expect, test } from 'vitest';
import { ask, askAs, beacon, day, makeSite, readFunnel, send, step } from './api.ts';

/** A smaller run than that of `npm run bench -- fuzz`, of the same bodies and requests. */
const BODIES = 1_000;
const REQUESTS = 500;

/** Characters of a day whose lists are full: however many names come, it has no room for more. */
const FULL_DAY = 600_000;

test(
  'no body breaks the collector, and none that is refused is counted as a step',
  { timeout: 120_000 },
  async () => {
    const site = await makeSite('fuzz');
    const random = randomFrom(20_261_122);
    let taken = 0;
    for (let i = 0; i < BODIES; i++) {
      const body = oddBody(random);
      const answer = await send(site, body as string);
      expect([202, 400, 413], `body ${i}`).toContain(answer.status);
      const told = await answer.json<{ place?: string; field?: string }>();
      if (answer.status === 202) {
        expect(told).toHaveProperty('place');
        taken += (JSON.parse(body as string) as { steps: unknown[] }).steps.length;
      } else expect(told.field).toBeTruthy();
    }
    const { quality } = await readFunnel(site);
    expect(quality.accepted + quality.repeated).toBe(taken);
    expect(taken).toBeGreaterThan(100);
    // Thousands of names came; as many are kept as a day has room for.
    const [doc] = await env.LEDGER.getByName('fuzz/0').readDays([day()]);
    expect(doc!.doc.length).toBeLessThan(FULL_DAY);
  },
);

test(
  'no address and no header breaks the worker, or changes a site',
  { timeout: 120_000 },
  async () => {
    const site = await makeSite('fuzzed');
    await send(site, beacon(step()));
    const before = await readFunnel(site);
    const settings = await (await askAs(site, '')).text();
    const random = randomFrom(42);
    for (let i = 0; i < REQUESTS; i++) {
      const { path, ...init } = oddRequest(random);
      let answer: Response;
      try {
        answer = await ask(path, init);
      } catch (error) {
        // What the runtime itself cannot make a request of never comes to the worker.
        expect(error).toBeInstanceOf(TypeError);
        continue;
      }
      expect(answer.status, `${init.method} ${path}`).toBeLessThan(500);
      await answer.body?.cancel();
    }
    expect(await readFunnel(site)).toEqual(before);
    expect(await (await askAs(site, '')).text()).toBe(settings);
    await runInDurableObject(env.REGISTRY.getByName('registry'), (registry) => {
      expect(registry.list().map(({ id }) => id)).toEqual(['fuzz', 'fuzzed']);
    });
  },
);
