import { fillMap } from './fill-map.ts';
import { DEMO, fillSite } from './fill-site.ts';
import { freePort } from './free-port.ts';
import { holdFolder } from './hold-folder.ts';
import { readState, writeState } from './local-state.ts';
import { callApi, makeSite } from './safar-api.ts';
import type { Service } from './service.ts';
import { startShop } from './start-shop.ts';
import { startWorker } from './start-worker.ts';

/** Where the demo runs and keeps what it knows. */
export interface DemoOptions {
  /** Folder of keys and data. */
  data: string;
  /** Ports of the worker and of the shop; others are taken where these are not free. */
  port: number;
  shopPort: number;
  /** Told what comes next, for people who wait. */
  tell: (what: string) => void;
  /** Told of each server as soon as it runs, so that it can be stopped whatever comes next. */
  started: (service: Service) => void;
}

/** A demo that runs. */
export interface Demo {
  /** Origins. */
  worker: string;
  shop: string;
  /** Address of the owner's page, and the key that opens it. */
  funnel: string;
  key: string;
  /** Address of the page that makes sites, and the key that opens it. */
  sites: string;
  adminKey: string;
}

/**
 * Brings up the worker, the demo site with sixty days of simulated journeys, and the shop. The second
 * time it finds its keys and data again.
 *
 * @throws Error that says in one sentence what did not come up
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { data, tell, started } = options;
  if (!(await holdFolder(data)))
    throw new Error(
      `Safar is running on ${data} already. Stop it first, or name another folder with --data.`,
    );
  const state = readState(data);

  tell('Starting the worker …');
  const worker = await startWorker({
    port: await freePort(options.port),
    persistTo: data,
    adminKey: state.adminKey,
    sessionKey: state.sessionKey,
  });
  started(worker);

  const shopPort = await freePort(options.shopPort);
  const domains = [`localhost:${shopPort}`, `127.0.0.1:${shopPort}`];
  if (state.siteKey) {
    // The shop's port may be another one than last time.
    await callApi(`${worker.url}/v1/sites/${DEMO.id}`, state.siteKey, { domains }, 'PATCH');
  } else {
    state.siteKey = (await makeSite(worker.url, state.adminKey, { ...DEMO, domains })).key;
    writeState(data, state);
  }

  if (!state.filled) {
    tell('Filling it with sixty days of simulated journeys …');
    await fillSite(worker.url, state.siteKey);
    await fillMap(worker.url, state.siteKey);
    state.filled = true;
    writeState(data, state);
  }

  tell('Starting the shop …');
  const shop = await startShop({ port: shopPort, snippet: `${worker.url}/j/${DEMO.id}.js` });
  started(shop);
  return {
    worker: worker.url,
    shop: shop.url,
    funnel: `${worker.url}/s/${DEMO.id}`,
    key: state.siteKey,
    sites: `${worker.url}/sites`,
    adminKey: state.adminKey,
  };
}
