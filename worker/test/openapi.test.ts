import { simulateDays } from '@safar/funnel/simulate';
import { expect, test } from 'vitest';
import operations from '../../docs/operations.md?raw';
import stages from '../../docs/stages.md?raw';
import { askAs, beacon, day, makeSite, readFunnel, send, step, TERMS } from './api.ts';
import { faultsIn, schemaOf } from './faults-in.ts';
import event from './wire-1/event.json?raw';
import gone from './wire-1/gone.json?raw';
import growth from './wire-1/growth.json?raw';
import lost from './wire-1/lost.json?raw';
import order from './wire-1/order.json?raw';
import ownModel from './wire-1/own-model.json?raw';
import vitals from './wire-1/vitals.json?raw';

/** The JSON of a document's first block that has this in it. */
const jsonOf = <T>(text: string, pattern: RegExp): T => JSON.parse(pattern.exec(text)![1]!) as T;

test('the summary is what the document says, with data and without', async () => {
  const site = await makeSite('described', { currency: 'EUR' });
  expect(faultsIn(schemaOf('Summary'), await readFunnel(site))).toEqual([]);
  const days = Object.fromEntries(
    simulateDays({ seed: 3, site: TERMS, from: day(-40), days: 40, visitors: 30 }),
  );
  const body = JSON.stringify({ format: 'safar-days', version: 1, days });
  await askAs(site, '/import', { method: 'POST', body });
  await send(site, vitals);
  await send(site, beacon(step()), { origin: 'https://evil.example' });
  for (const query of [{}, { touchpoint: 'search' }]) {
    const funnel = await readFunnel(site, query);
    expect(
      funnel.kinds.length && funnel.vitals.length && funnel.stages[1]!.lostAt.length,
    ).toBeTruthy();
    expect(faultsIn(schemaOf('Summary'), funnel)).toEqual([]);
  }
});

test.each([event, gone, growth, lost, order, ownModel, vitals].map((body) => [JSON.parse(body)]))(
  'what a snippet sends is a beacon of the document (%#)',
  (body) => {
    expect(faultsIn(schemaOf('Beacon'), body)).toEqual([]);
  },
);

test('the sale of docs/operations.md is taken; without a field that is required it is not', async () => {
  const site = await makeSite('counter', { currency: 'EUR' });
  const { steps } = jsonOf<{ steps: [Record<string, unknown>] }>(
    operations,
    /\/steps \\[\s\S]*?-d '([^']+)'/,
  );
  expect(faultsIn(schemaOf('Fact'), steps[0])).toEqual([]);
  const post = (fact: object, key: string) =>
    askAs(site, '/steps', {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify({ steps: [fact] }),
    });
  const needed = schemaOf('Fact')['required'] as string[];
  for (const field of needed) {
    const { [field]: _, ...rest } = steps[0];
    const answer = await post(rest, field);
    expect(await answer.json()).toMatchObject({ status: 400, field: `steps[0].${field}` });
  }
  // As if it were written today.
  const sale = { ...steps[0], day: day(), wait: 0 };
  expect((await post(sale, 'receipt-1042')).status).toBe(202);
  const { goal, touchpoints, journeys } = await readFunnel(site);
  expect(journeys).toBe(1);
  expect(goal).toMatchObject({ count: 1, value: [{ currency: 'EUR', sum: 49.9 }] });
  expect(touchpoints).toMatchObject([{ touchpoint: 'offline', goals: 1 }]);
});

test('the model of docs/stages.md is one, and the document says so', async () => {
  const model = jsonOf<{ id: string }>(stages, /```json\n([\s\S]*?)```/);
  expect(faultsIn(schemaOf('Model'), model)).toEqual([]);
  expect(faultsIn(schemaOf('Model'), { ...model, name: { en: 'Workshop' } })).not.toEqual([]);
  const site = await makeSite('workshop', { model });
  expect((await readFunnel(site)).model).toBe(model.id);
  expect(await (await askAs(site, '')).json()).toMatchObject({ model });
});
