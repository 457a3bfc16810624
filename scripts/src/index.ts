export { findBrowser } from './browsers.ts';
export { freePort } from './free-port.ts';
export { ROOT } from './root.mjs';
export { callApi, makeSite, type MadeSite, type NewSite } from './safar-api.ts';
export type { Service } from './service.ts';
export { startShop } from './start-shop.ts';
export { startWorker } from './start-worker.ts';
