import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callApi, freePort, makeSite } from '@safar/scripts';
import type { Summary } from '@safar/funnel';
import { expect, test } from 'vitest';
import { buildWorker } from './bench/build-workers.ts';
import { Connection } from './bench/connection.ts';
import { ADMIN_KEY, standUp } from './bench/stand.ts';
import { Traffic } from './bench/traffic.ts';

const ORIGIN = 'https://shop.example';
const ROUNDS = 25;
/** Of each sort in a round: enough that they share calls with one another. */
const MANY = 12;

test('visitors who leave before they are answered harm nobody who shares a call with them, and count once', async () => {
  const data = mkdtempSync(join(tmpdir(), 'safar-leaving-'));
  const bundle = buildWorker(join(data, 'bundle'));
  const stand = await standUp(bundle, { data: join(data, 'stand'), port: await freePort() });
  try {
    const traffic = new Traffic('leaving', 11);
    const { id, key } = await makeSite(stand.url, ADMIN_KEY, traffic.site);
    const body = () => JSON.stringify({ v: 1, steps: [traffic.next()] });
    const open = () => Array.from({ length: MANY }, () => new Connection(stand.port));
    const send = (who: Connection, text: string) => who.post(`/j/${id}`, text, ORIGIN);

    const stayers = open();
    const unanswered: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const leavers = open();
      // Those who leave come first, and so some of them are the ones who call for the others.
      for (const who of leavers) {
        const text = body();
        unanswered.push(text);
        send(who, text).catch(() => {});
      }
      const answers = stayers.map((who) => send(who, body()));
      void Promise.any(answers).then(() => leavers.forEach((who) => who.close()));
      for (const { status } of await Promise.all(answers)) expect(status).toBe(202);
    }
    for (let i = 0; i < unanswered.length; i += MANY) {
      const again = unanswered.slice(i, i + MANY).map((text, j) => send(stayers[j]!, text));
      for (const { status } of await Promise.all(again)) expect(status).toBe(202);
    }
    for (const who of stayers) who.close();

    const { quality } = await callApi<Summary>(`${stand.url}/v1/sites/${id}/funnel?live=1`, key);
    expect(quality.accepted).toBe(traffic.made);
  } finally {
    await stand.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
