import { useEffect, useSyncExternalStore } from 'react';
import type { JourneyCopy } from './api.ts';
import { journey, on } from './calls.ts';
import { init, type InitOptions } from './init.ts';

/**
 * `init` for as long as the component is there: once, in the app's root.
 *
 * @example useSafar({ site: 'my-shop', url: 'https://safar.example.workers.dev' });
 */
export function useSafar({ site, url, consent, domains, nonce }: InitOptions): void {
  const hosts = domains?.join(' ');
  useEffect(
    () => init({ site, url, consent, domains: hosts?.split(' '), nonce }),
    [site, url, consent, hosts, nonce],
  );
}

/**
 * The journey so far, anew after each step; `undefined` on a server and at first, so that what the
 * server rendered is what the browser begins with.
 *
 * @example const often = (useJourney()?.times.pricing ?? 0) >= 3;
 */
export function useJourney(): JourneyCopy | undefined {
  return useSyncExternalStore(listen, readJourney, () => undefined);
}

const listen = (fn: () => void): (() => void) => on('step', fn);

let text: string | undefined;
let copy: JourneyCopy | undefined;

/** The same object as long as it says the same: React asks until it does. */
function readJourney(): JourneyCopy | undefined {
  const now = journey();
  if (JSON.stringify(now) !== text) {
    text = JSON.stringify(now);
    copy = now;
  }
  return copy;
}
