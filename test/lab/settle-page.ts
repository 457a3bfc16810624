/**
 * Runs in a page and comes back when all that the page had begun has come as far as it can without
 * waiting for a clock: what was queued, what storage had to say, idle time, and the network, of which
 * a marker comes back only after what was sent before it.
 *
 * Hands over to the browser by nothing that a page under test has reason to change.
 */
export async function settlePage(markers: readonly string[]): Promise<void> {
  const turn = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  const idle = (): Promise<void> =>
    new Promise((done) => {
      // A hidden page may have no idle time; a second is what any browser gives it at the latest.
      if (typeof requestIdleCallback === 'function')
        requestIdleCallback(() => done(), { timeout: 1000 });
      else setTimeout(done, 0);
    });
  const store = (): Promise<void> =>
    new Promise((done) => {
      try {
        const opening = indexedDB.open('lab-marker', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('marks');
        opening.onerror = () => done();
        opening.onsuccess = () => {
          const writing = opening.result.transaction('marks', 'readwrite');
          writing.objectStore('marks').put(1, 1);
          writing.oncomplete = writing.onabort = () => {
            opening.result.close();
            done();
          };
        };
      } catch {
        done();
      }
    });
  const send = (url: string): Promise<boolean> =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('GET', `${url}?${Math.random()}`);
      request.onload = () => done(true);
      request.onerror = () => done(false);
      request.send();
    });

  // Twice, since each kind of wait can start another.
  for (let round = 0; round < 2; round++) {
    await turn();
    await store();
    await idle();
    // The first that answers is enough: a collector that is down cannot be sent anything.
    for (const url of markers) if (await send(url)) break;
  }
}
