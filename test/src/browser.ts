import { findBrowser } from '@safar/scripts';
import { chromium, type Browser } from 'playwright-core';

/** What Chromium on a desktop calls itself; headless, it would call itself a bot. */
export const DESKTOP =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

/**
 * Starts the Chromium of this machine, quiet, and as one that a person uses.
 *
 * @param images  `false` draws none, where there are hundreds of pages to open
 */
export async function openBrowser({ images = true } = {}): Promise<Browser> {
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
      // Not only for each page: a request that outlives its page goes out under the browser's own name.
      `--user-agent=${DESKTOP}`,
      // A browser that says `navigator.webdriver` is a bot to us, rightly.
      '--disable-blink-features=AutomationControlled',
      ...(images ? [] : ['--blink-settings=imagesEnabled=false']),
    ],
  });
}
