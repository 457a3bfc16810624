import { expect, test } from 'vitest';
import { startShop } from './index.ts';

test('the shop opens on a free port, answers there, and is gone when closed', async () => {
  const shop = await startShop({ port: 0, snippet: 'http://127.0.0.1:8787/j/demo.js' });
  const page = await fetch(`${shop.url}/fa/سبد-خرید`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('dir="rtl"');
  await shop.close();
  await expect(fetch(shop.url)).rejects.toThrow('fetch failed');
});
