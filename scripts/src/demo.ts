import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';
import type { Service } from './service.ts';
import { startDemo } from './start-demo.ts';

const { values } = parseArgs({
  options: {
    /** Stops as soon as everything has answered. */
    once: { type: 'boolean', default: false },
    data: { type: 'string', default: join(ROOT, '.safar') },
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
  const { shop, funnel, key, sites, adminKey } = await startDemo({
    data,
    port: Number(values.port),
    shopPort: Number(values['shop-port']),
    tell: console.log,
    started: (service) => services.push(service),
  });
  console.log(`
Shop             ${shop}/
Shop in Persian  ${shop}/fa/
Funnel page      ${funnel}
All sites        ${sites}

Sign in to the funnel page with the key ${key}
and to all sites, to make one of your own, with ${adminKey}
Ctrl-C stops everything; keys and data stay in ${data}`);

  if (values.once) await finish(0);
  // A demo with half of it gone is worse than none.
  const how = await Promise.race(
    services.map(async (service) => `${service.name} ${await service.ended}.\n\n${service.log()}`),
  );
  console.error(`\n${how}`);
  await finish(1);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await finish(1);
}

async function finish(code: number): Promise<never> {
  await Promise.all(services.map((service) => service.stop()));
  process.exit(code);
}
