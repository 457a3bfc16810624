import { env } from 'cloudflare:workers';
import { createExecutionContext } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { door } from '../src/door.ts';
import type { Bindings } from '../src/env.ts';
import { AGENT, beacon, makeSite, readFunnel, send, step, type Made } from './api.ts';

/** The worker's bindings, and how often a ledger was asked for through them. */
function watched(): { bindings: Bindings; calls: () => number } {
  let calls = 0;
  const LEDGER = {
    getByName(name: string) {
      calls++;
      return env.LEDGER.getByName(name);
    },
  } as unknown as Bindings['LEDGER'];
  return { bindings: { ...(env as Bindings), LEDGER }, calls: () => calls };
}

const post = (site: Made, body: string, bindings: Bindings, headers: Record<string, string> = {}) =>
  door.request(
    `/j/${site.id}`,
    {
      method: 'POST',
      headers: { origin: 'https://shop.example', 'user-agent': AGENT, ...headers },
      body,
    },
    bindings,
    createExecutionContext(),
  );

test('a flood of what does not count is counted exactly, in one call to the ledger', async () => {
  const site = await makeSite('flood');
  const { bindings, calls } = watched();
  const origin = 'https://evil.example';
  for (let i = 0; i < 300; i++) {
    expect((await post(site, '{', bindings)).status).toBe(400);
    expect((await post(site, '{"v":1,"steps":[]}', bindings, { origin })).status).toBe(403);
    expect((await post(site, '{"v":1,"steps":[]}', bindings, { 'user-agent': '' })).status).toBe(
      202,
    );
  }
  expect(calls()).toBe(1);
  expect((await readFunnel(site)).quality).toMatchObject({
    accepted: 0,
    bots: 300,
    refused: { body: 300, origin: 300 },
  });
});

test('a step takes along what was gathered, at no further call', async () => {
  const site = await makeSite('along');
  const { bindings, calls } = watched();
  for (let i = 0; i < 10; i++) await post(site, '{', bindings);
  expect(calls()).toBe(1);
  expect((await post(site, JSON.stringify(beacon(step())), bindings)).status).toBe(202);
  expect(calls()).toBe(2);
  expect((await readFunnel(site)).quality).toMatchObject({ accepted: 1, refused: { body: 10 } });
});

test('a refusal is answered, and a step taken, while the ledger cannot count refusals', async () => {
  const site = await makeSite('cannot');
  const broken = {
    ...(env as Bindings),
    LEDGER: {
      getByName: () => ({ record: () => Promise.reject(new Error('down')) }),
    } as unknown as Bindings['LEDGER'],
  };
  expect((await post(site, '{', broken)).status).toBe(400);
  expect((await send(site, beacon(step()))).status).toBe(202);
  expect((await readFunnel(site)).quality.accepted).toBe(1);
});

test('a body without anything in it costs the ledger nothing', async () => {
  const site = await makeSite('empty-bodies');
  const { bindings, calls } = watched();
  for (let i = 0; i < 5; i++)
    expect((await post(site, '{"v":1,"steps":[]}', bindings)).status).toBe(202);
  expect(calls()).toBe(0);
});
