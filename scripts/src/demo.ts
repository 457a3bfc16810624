import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from './fail.mjs';
import { DEMO, fillSite } from './fill-site.ts';
import { freePort } from './free-port.ts';
import { holdFolder } from './hold-folder.ts';
import { readState, writeState } from './local-state.ts';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';
import { callApi, makeSite } from './safar-api.ts';
import type { Service } from './service.ts';
import { startShop } from './start-shop.ts';
import { startWorker } from './start-worker.ts';

const { values } = parseArgs({
  options: {
    /** Stops as soon as everything answers: for tests. */
    once: { type: 'boolean', default: false },
    /** Where keys and data live. */
    data: { type: 'string', default: join(ROOT, '.safar') },
    /** Ports of the worker and of the shop; others are taken where these are not free. */
    port: { type: 'string', default: '8787' },
    'shop-port': { type: 'string', default: '8788' },
  },
});
const data = resolve(values.data);
const services: Service[] = [];

onStop(() => {
  console.log('\nStopping …');
  void finish(0);
});

try {
  await start();
  if (values.once) await finish(0);
  // A demo with half of it gone is worse than none.
  const how = await Promise.race(
    services.map(async (service) => `${service.url} ${await service.ended}. ${service.log()}`),
  );
  console.error(`\nStopped, because ${how}`);
  await finish(1);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await finish(1);
}

async function start(): Promise<void> {
  if (!(await holdFolder(data)))
    fail(`Safar is running on ${data} already. Stop it first, or name another folder with --data.`);
  const state = readState(data);

  console.log('Starting the worker …');
  const worker = await startWorker({
    port: await freePort(Number(values.port)),
    persistTo: data,
    adminKey: state.adminKey,
    sessionKey: state.sessionKey,
  });
  services.push(worker);

  const shopPort = await freePort(Number(values['shop-port']));
  const domains = [`localhost:${shopPort}`, `127.0.0.1:${shopPort}`];
  if (state.siteKey) {
    // The port may be another one than last time.
    await callApi(`${worker.url}/v1/sites/${DEMO.id}`, state.siteKey, { domains }, 'PATCH');
  } else {
    const site = await makeSite(worker.url, state.adminKey, { ...DEMO, domains });
    state.siteKey = site.key;
    writeState(data, state);
  }

  console.log('Starting the shop …');
  services.push(await startShop({ port: shopPort, snippet: `${worker.url}/j/${DEMO.id}.js` }));

  if (!state.filled) {
    console.log('Filling it with sixty days of simulated journeys …');
    await fillSite(worker.url, state.siteKey);
    state.filled = true;
    writeState(data, state);
  }

  const shop = `http://localhost:${shopPort}`;
  console.log(`
Shop             ${shop}/
Shop in Persian  ${shop}/fa/
Funnel page      ${worker.url}/s/${DEMO.id}

Sign in to the funnel page with the key ${state.siteKey}
Ctrl-C stops everything; data and keys stay in ${data}`);
}

async function finish(code: number): Promise<never> {
  await Promise.all(services.map((service) => service.stop()));
  process.exit(code);
}
