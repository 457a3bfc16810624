import { startShop } from './index.ts';

/** Port of the shop when `PORT` names no other. */
const DEFAULT_PORT = 8788;

const { PORT, HOST, SNIPPET_URL } = process.env;
const shop = await startShop({
  port: Number(PORT ?? DEFAULT_PORT),
  ...(HOST ? { host: HOST } : {}),
  ...(SNIPPET_URL ? { snippet: SNIPPET_URL } : {}),
});
console.log(`The shop is open at ${shop.url}/ and in Persian at ${shop.url}/fa/`);

const stop = (): void => void shop.close().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
