import { evictDurableObject } from 'cloudflare:test';
import { randomFrom } from '@safar/funnel/simulate';
import { expect, test } from 'vitest';
import { askAs, beacon, readFunnel, send } from './api.ts';
import { at } from './at.ts';
import { ledgerOf } from './ledger-of.ts';
import {
  expectClosed,
  GONE,
  MONTH,
  PERIOD,
  ring,
  seenOf,
  settle,
  stepIn,
  twoLedgers,
  watchWay,
} from './two-ledgers.ts';

const ROUNDS = 14;

test.each([1, 2, 3, 4])(
  'whatever fails on the way, and whatever comes late, each day is counted once (%i)',
  { timeout: 120_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const site = await twoLedgers(`faults-${seed}`);
    await askAs(site, '', { method: 'PATCH', body: '{"window":90,"aftercare":365}' });
    let journeys = (await readFunnel(site, PERIOD)).journeys;
    const late = async () => {
      const day = `${MONTH}-${10 + Math.floor(random() * 8)}`;
      const answer = await send(site, beacon(stepIn(random() < 0.5 ? 0 : 1, { day })));
      expect(answer.status).toBe(202);
      journeys++;
    };
    const maybe = async (chance: number, work: () => Promise<unknown>) => {
      if (random() < chance) await work();
    };
    const unsteady = async (go: () => Promise<unknown>) => {
      await maybe(0.2, late);
      await maybe(0.2, GONE);
      const answer = await go();
      await maybe(0.2, late);
      await maybe(0.2, () => evictDurableObject(ledgerOf(site, 1)));
      await maybe(0.3, GONE);
      return answer;
    };
    for (let round = 0; round < ROUNDS; round++) {
      const hours = 50 + round * 26;
      await maybe(0.2, late);
      await watchWay(site, { handOver: unsteady, dropHanded: unsteady });
      await at(hours, () => ring(site));
      await maybe(0.5, () => evictDurableObject(ledgerOf(site, 0)));
      expect((await at(hours + 1, () => readFunnel(site, PERIOD))).journeys).toBe(journeys);
    }
    await evictDurableObject(ledgerOf(site, 0));
    await settle(site, 50 + ROUNDS * 26);
    await expectClosed(site);
    const { live, published } = await seenOf(site);
    expect(live.journeys).toBe(journeys);
    expect(published).toEqual(live);
  },
);
