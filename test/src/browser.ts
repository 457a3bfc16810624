import { findBrowser } from '@safar/scripts';
import { chromium, type Browser } from 'playwright-core';

/** Starts the Chromium of this machine, quiet, and as one that a person uses. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('There is no Chromium here; npm test installs one, or name it in CHROMIUM');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A browser that says `navigator.webdriver` is a bot to us, rightly.
      '--disable-blink-features=AutomationControlled',
    ],
  });
}
