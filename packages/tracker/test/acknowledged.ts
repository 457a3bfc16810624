import type { Page } from 'playwright-core';

/** Waits until every step that a page of the site has kept is acknowledged. */
export const acknowledged = (page: Page) => page.waitForFunction(outboxIsEmpty);

/** Run in the page: whether every step of the site has been acknowledged. */
function outboxIsEmpty(): Promise<boolean> {
  return new Promise((done) => {
    const opening = indexedDB.open('safar:demo');
    opening.onupgradeneeded = () => opening.transaction!.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      done(false);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('kept').objectStore('kept').get('kept');
      reading.onsuccess = () => {
        database.close();
        done(reading.result?.n > 0 && reading.result.outbox.length === 0);
      };
    };
  });
}
