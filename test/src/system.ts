import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Summary } from '@safar/funnel';
import { callApi, freePort, makeSite, startShop, startWorker } from '@safar/scripts';
import type { MadeSite, NewSite } from '@safar/scripts';

/** A worker with one site and its shop, on ports and data of their own. */
export interface System {
  /** Origin of the worker. */
  worker: string;
  /** Origin of the shop. */
  shop: string;
  site: MadeSite;
  /** Where the worker keeps its data. */
  data: string;
  /** The summary JSON for what the query names, `{ from, to, model, … }`; live unless it says `live: '0'`. */
  readFunnel: (query: Record<string, string>) => Promise<Summary>;
  /** Stops the worker and leaves its data. */
  stopWorker: () => Promise<void>;
  /** Stops all and removes the data. */
  stop: () => Promise<void>;
}

/** Makes sites in every system under test. */
export const ADMIN_KEY = 'admin-key-of-the-tests';

/** What may differ from the usual. */
export interface SystemOptions {
  site?: Partial<NewSite>;
  /** Variables of the worker. */
  vars?: Record<string, string>;
}

/** Brings up the whole line on real parts: workerd, its storage, and the shop on its own origin. */
export async function startSystem({ site = {}, vars = {} }: SystemOptions = {}): Promise<System> {
  const data = mkdtempSync(join(tmpdir(), 'safar-'));
  const worker = await startWorker({
    port: await freePort(),
    persistTo: data,
    adminKey: ADMIN_KEY,
    sessionKey: 'session-key-of-the-tests',
    vars,
  });
  const shopPort = await freePort();
  try {
    const made = await makeSite(worker.url, ADMIN_KEY, {
      id: 'shop',
      name: 'The shop under test',
      // What is below is another origin, with a storage of its own, and the same shop.
      domains: [`localhost:${shopPort}`, `*.localhost:${shopPort}`],
      timezone: 'Asia/Tehran',
      currency: 'IRT',
      ...site,
    });
    const shop = await startShop({ port: shopPort, snippet: `${worker.url}/j/${made.id}.js` });
    return {
      worker: worker.url,
      shop: shop.url,
      site: made,
      data,
      readFunnel: (query) =>
        callApi<Summary>(
          `${worker.url}/v1/sites/${made.id}/funnel?${new URLSearchParams({ live: '1', ...query })}`,
          made.key,
        ),
      stopWorker: worker.stop,
      stop: async () => {
        await Promise.all([worker.stop(), shop.stop()]);
        rmSync(data, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await worker.stop();
    throw error;
  }
}
