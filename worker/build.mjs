/**
 * Puts the files that come from packages among the static assets. Wrangler's build command calls it.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// One variable file holds all weights, of Persian and Latin letters both.
mkdirSync(here('assets/fonts'), { recursive: true });
copyFileSync(
  here('node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'),
  here('assets/fonts/vazirmatn.woff2'),
);
