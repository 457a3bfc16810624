import type { BrowserContext } from 'playwright-core';

/** Milliseconds of a day. */
const DAY = 864e5;

/**
 * Sets the clock of a browser's pages on, or back, by days, from the next page it opens. It goes on
 * running. Shifts add up.
 */
export async function shiftClock(context: BrowserContext, days: number): Promise<void> {
  await context.addInitScript((ms) => {
    const Earlier = Date;
    globalThis.Date = class extends Earlier {
      constructor(...parts: unknown[]) {
        if (parts.length > 0) super(...(parts as []));
        else super(Earlier.now() + ms);
      }

      static override now(): number {
        return Earlier.now() + ms;
      }
    } as DateConstructor;
  }, days * DAY);
}
