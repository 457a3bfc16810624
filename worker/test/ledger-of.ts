import { env } from 'cloudflare:workers';
import type { Ledger } from '../src/ledger.ts';
import type { Made } from './api.ts';

/** One ledger of a site, asked as the worker asks it. */
export const ledgerOf = (site: Made, shard = 0): DurableObjectStub<Ledger> =>
  env.LEDGER.getByName(`${site.id}/${shard}`);
