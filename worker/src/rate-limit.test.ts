import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import config from '../wrangler.jsonc?raw';
import { giveBack, LIMITS, waitOf, waitOfLedger } from './rate-limit.ts';

const NOW = 1_800_000_000_000;
const here = (address: string | undefined, at = NOW, weight = 1) =>
  waitOf({}, 'NETWORK_LIMIT', address, at, weight);

/** Sends from an address until one is turned away; how many passed, and how long the last is to wait. */
async function exhaust(address: string, at = NOW): Promise<{ passed: number; wait: number }> {
  for (let passed = 0; passed <= 2 * LIMITS.NETWORK_LIMIT; passed++) {
    const wait = await here(address, at);
    if (wait) return { passed, wait };
  }
  throw new Error(`${address} is never turned away`);
}

test('without a binding, each isolate counts for itself, and begins anew with the next minute', async () => {
  expect(await exhaust('203.0.113.1')).toEqual({ passed: LIMITS.NETWORK_LIMIT, wait: 60 });
  expect(await here('203.0.113.1', NOW + 59_000)).toBe(1);
  expect(await here('203.0.113.2')).toBe(0);
  expect(await here('203.0.113.1', NOW + 60_000)).toBe(0);
});

test('a clock that went back begins anew', async () => {
  await exhaust('203.0.113.3', NOW + 600_000);
  expect(await here('203.0.113.3', NOW + 500_000)).toBe(0);
});

test('one network is one, however its addresses are written', async () => {
  await exhaust('2001:db8:0:7:aaaa::1');
  for (const same of ['2001:0DB8::7:bbbb:0:0:2', '2001:db8:0:7::', '2001:db8:0:7:1:2:3:4'])
    expect(await here(same), same).toBeGreaterThan(0);
  expect(await here('2001:db8:0:8::1')).toBe(0);
  await exhaust('203.0.113.4');
  expect(await here('::ffff:203.0.113.4')).toBeGreaterThan(0);
});

test('many steps weigh as much as the beacons they could have been', async () => {
  for (let i = 0; i < 24; i++) expect(await here('203.0.113.5', NOW, 5)).toBe(0);
  expect(await here('203.0.113.5')).toBeGreaterThan(0);
});

test('what is given back can be taken once, in its own minute, and by nobody else', async () => {
  const at = NOW + 7_200_000;
  const tryKey = (now = at, address = '203.0.113.8') => waitOf({}, 'KEY_LIMIT', address, now);
  for (let i = 0; i < 10 * LIMITS.KEY_LIMIT; i++) {
    expect(await tryKey()).toBe(0);
    giveBack('KEY_LIMIT', '203.0.113.8', at);
  }
  giveBack('KEY_LIMIT', '203.0.113.9', at);
  // The first was counted, and one credit is left.
  for (let i = 0; i < LIMITS.KEY_LIMIT; i++) expect(await tryKey()).toBe(0);
  expect(await tryKey()).toBe(60);
  expect(await tryKey(at, '203.0.113.9')).toBe(0);

  giveBack('KEY_LIMIT', '203.0.113.8', at);
  const next = at + 60_000;
  for (let i = 0; i < LIMITS.KEY_LIMIT; i++) expect(await tryKey(next)).toBe(0);
  expect(await tryKey(next)).toBe(60);
});

test('this machine, and what has no address, is not limited', async () => {
  for (let i = 0; i < 500; i++)
    for (const address of [undefined, '', '127.0.0.1', '::1']) expect(await here(address)).toBe(0);
});

test('a ledger has a limit of its own, whoever sends', async () => {
  const at = NOW + 3_600_000;
  let passed = 0;
  while (!(await waitOfLedger({}, 'hot/0', `198.51.100.${passed % 200}`, at))) passed++;
  expect(passed).toBe(LIMITS.LEDGER_LIMIT);
  expect(await waitOfLedger({}, 'hot/1', '198.51.100.1', at)).toBe(0);
});

test('Cloudflare’s counters have the same limits, and are told no address', async () => {
  for (const [name, limit] of Object.entries(LIMITS))
    expect(config).toContain(
      `"name": "${name}", "namespace_id": "${/"(\d+)"/.exec(config.split(`"${name}"`)[1] ?? '')?.[1]}", "simple": { "limit": ${limit}, "period": 60 }`,
    );
  const keys: string[] = [];
  const limiter: RateLimit = {
    limit: ({ key }) => {
      keys.push(key);
      return env.KEY_LIMIT.limit({ key });
    },
  };
  expect(await waitOf({ KEY_LIMIT: limiter }, 'KEY_LIMIT', '203.0.113.6', NOW)).toBe(0);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

test('a limiter that fails turns nobody away', async () => {
  const broken: RateLimit = { limit: () => Promise.reject(new Error('down')) };
  expect(await waitOf({ KEY_LIMIT: broken }, 'KEY_LIMIT', '203.0.113.7', NOW)).toBe(0);
});
