import type { Page } from 'playwright-core';

/**
 * Waits until a page's browser knows that all its steps have arrived. Left before, it would send them
 * again, which is right and counts as `repeated`.
 */
export async function outboxIsEmpty(page: Page, site: string): Promise<void> {
  await page.waitForFunction(
    async (name) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error!);
      });
      const kept = await new Promise<{ outbox: unknown[] } | undefined>((done, failed) => {
        const reading = database.transaction('kept').objectStore('kept').get('kept');
        reading.onsuccess = () => done(reading.result as { outbox: unknown[] } | undefined);
        reading.onerror = () => failed(reading.error!);
      });
      database.close();
      // A page that is hidden or slow writes into the copy beside the database.
      const copy = JSON.parse(localStorage.getItem(name) ?? '{}') as { outbox?: unknown[] };
      return kept?.outbox.length === 0 && !copy.outbox?.length;
    },
    `safar:${site}`,
    { polling: 20 },
  );
}
