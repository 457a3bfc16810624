import { anna } from './demo-map/anna.ts';
import { customers } from './demo-map/customers.ts';
import { mapFileOf } from './demo-map/map-file-of.ts';
import { mina } from './demo-map/mina.ts';
import { DEMO } from './fill-site.ts';
import { callApi } from './safar-api.ts';

/** Gives the demo site a journey map such as its owners might have written, in both of its languages. */
export const fillMap = (worker: string, key: string): Promise<unknown> =>
  callApi(`${worker}/v1/sites/${DEMO.id}/map`, key, mapFileOf([customers, anna, mina]), 'PUT');
