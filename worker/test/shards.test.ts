import { env } from 'cloudflare:workers';
import { randomFrom } from '@safar/funnel/simulate';
import type { Step, WireGone } from '@safar/protocol';
import { expect, test } from 'vitest';
import { dayNameIn } from '../src/site-clock.ts';
import { findSite } from '../src/sites.ts';
import { factOf } from '../src/fact-of.ts';
import { record } from '../src/ledgers.ts';
import type { Site } from '../src/site.ts';
import { askAs, makeSite, newId, order, readFunnel, step, type Made } from './api.ts';

const raise = (site: Made, shards: number) =>
  askAs(site, '', { method: 'PATCH', body: JSON.stringify({ shards }) });

const nameOf = ({ id, goal }: Step): WireGone => (goal?.key ? { id, key: goal.key } : { id });

const knownNow = async (site: Made): Promise<Site> => (await findSite(env, site.id))!.site;

test.each([1, 2, 3])(
  'steps and orders count once while shards are raised twice, whoever knows of it (%i)',
  { timeout: 60_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const made = await makeSite(`raised-${seed}`, { currency: 'EUR' });
    // Places that hear of a raise late go on with what they know.
    const views = [await knownNow(made)];
    const orders = Array.from({ length: 12 }, () => random.hex16());
    const steps = Array.from({ length: 120 }, (_, i) =>
      i % 6 ? step({ id: random.hex16() }) : order(orders[(i / 6) % 12], { id: random.hex16() }),
    );
    const send = (each: (typeof steps)[number]) => {
      const site = views[Math.floor(random() * views.length)]!;
      const now = Date.now();
      const fact = factOf(each, { site, now, device: 'desktop', country: '' });
      return record(env, site, { today: dayNameIn(site.timezone, now), facts: [fact] });
    };
    const sent: Promise<unknown>[] = [];
    let repeats = 0;
    for (const [i, each] of steps.entries()) {
      sent.push(send(each));
      for (; random() < 0.5; repeats++) sent.push(send(steps[Math.floor(random() * (i + 1))]!));
      if (i === 40 || i === 80) {
        await Promise.all(sent.slice(-10));
        await raise(made, i === 40 ? 3 : 8);
        views.push(await knownNow(made));
      }
    }
    await Promise.all(sent);
    // Once more all of them, by who knows everything and by who knows nothing.
    await Promise.all(steps.map(send));
    repeats += steps.length;

    const { quality, goal } = await readFunnel(made);
    expect(quality).toMatchObject({ accepted: 120, repeated: repeats });
    expect(goal.count).toBe(12);
  },
);

test('what was counted is not lost by being told so to more shards', async () => {
  const made = await makeSite('gone-shards');
  const counted = Array.from({ length: 8 }, (_, i) => (i % 2 ? step() : order(newId())));
  const now = Date.now();
  const before = await knownNow(made);
  const today = dayNameIn(before.timezone, now);
  const facts = counted.map((each) =>
    factOf(each, { site: before, now, device: 'desktop', country: '' }),
  );
  await record(env, before, { today, facts });
  await raise(made, 5);
  const after = await knownNow(made);
  const gone = [...counted.map(nameOf), { id: newId() }];
  for (let i = 0; i < 2; i++) await record(env, after, { today, facts: [], gone });
  const { quality } = await readFunnel(made);
  expect(quality).toMatchObject({ accepted: 8, lost: 1 });
});

test('a ledger that was told of more shards takes nothing that was routed by fewer', async () => {
  const made = await makeSite('fenced');
  const stale = await knownNow(made);
  await raise(made, 4);
  const ledger = env.LEDGER.getByName('fenced/0');
  expect(await ledger.known({ ids: [newId()], keys: [] }, 4)).toEqual({ ids: [], keys: [] });
  const batch = { today: '2026-11-01', facts: [], lost: 1 };
  expect(await ledger.record(JSON.stringify([{ batch, routing: { shards: 1 } }]))).toEqual([
    { accepted: 0, repeated: 0, moved: 4 },
  ]);
  // The sender looks again by itself, and what it brings is counted once.
  await record(env, stale, batch);
  expect((await readFunnel(made, { from: '2026-11-01', to: '2026-11-01' })).quality.lost).toBe(1);
});
