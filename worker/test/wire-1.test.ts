import { expect, test } from 'vitest';
import { makeSite, readFunnel, send } from './api.ts';
import event from './wire-1/event.json?raw';
import firstView from './wire-1/first-view.json?raw';
import gone from './wire-1/gone.json?raw';
import growth from './wire-1/growth.json?raw';
import lost from './wire-1/lost.json?raw';
import newer from './wire-1/newer.json?raw';
import order from './wire-1/order.json?raw';
import ownModel from './wire-1/own-model.json?raw';
import samePlace from './wire-1/same-place.json?raw';
import vitals from './wire-1/vitals.json?raw';

/**
 * Bodies as snippets of version 1 send them. Such a snippet may wait in a cache for months, so these
 * files are never changed and every later collector takes them; what a newer snippet sends beside
 * what version 1 knows is left alone.
 */
const BODIES: Record<string, { body: string; steps: number }> = {
  'a first view': { body: firstView, steps: 1 },
  'a journey that grew twice': { body: growth, steps: 2 },
  'a page looked at again': { body: samePlace, steps: 1 },
  'an order': { body: order, steps: 1 },
  'an event before any journey': { body: event, steps: 1 },
  'stages of a model of the site’s own': { body: ownModel, steps: 1 },
  'vitals alone': { body: vitals, steps: 0 },
  'losses alone': { body: gone, steps: 0 },
  'losses alone, without their names': { body: lost, steps: 0 },
  'more than this version knows': { body: newer, steps: 1 },
};

for (const [name, { body, steps }] of Object.entries(BODIES))
  test(`${name}, as version 1 sends it, is taken for ever`, async () => {
    const site = await makeSite(`wire-1-${name.replace(/[^a-z]+/g, '-')}`.slice(0, 40));
    for (let again = 0; again < 2; again++) {
      const answer = await send(site, body);
      expect(answer.status).toBe(202);
      expect(await answer.json()).toHaveProperty('place');
    }
    expect((await readFunnel(site)).quality).toMatchObject({
      accepted: steps,
      repeated: steps,
      refused: {},
    });
  });

test('together they are one journey that bought, and what was beside it', async () => {
  const site = await makeSite('wire-1', { currency: 'IRT' });
  for (const { body } of Object.values(BODIES)) await send(site, body);
  // The days on which their journeys began are long past one day; what is asked here happens today.
  const funnel = await readFunnel(site);
  expect(funnel.quality).toMatchObject({ accepted: 8, lost: 5, refused: {} });
  expect(funnel.goal).toMatchObject({ count: 1, value: [{ currency: 'IRT', sum: 1_250_000 }] });
  expect(funnel.vitals.reduce((sum, { samples }) => sum + samples, 0)).toBeGreaterThan(0);
});
