/**
 * Puts among the static assets what is no file of theirs: the font, which comes from a package, and the styles,
 * which are written part by part and served as one file a page. Wrangler's build command calls it.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Each file's parts, in the order in which they override each other. */
const STYLES = {
  safar: [
    'base',
    'top',
    'forms',
    'glance',
    'part',
    'funnel',
    'stage',
    'flow',
    'now',
    'tables',
    'trend',
    'foot',
    'single',
    'print',
  ],
  map: ['head', 'sheet', 'writing', 'keep', 'history', 'print'],
  site: ['settings', 'frame', 'check', 'sites'],
};

for (const [name, parts] of Object.entries(STYLES)) {
  const texts = parts.map((part) => readFileSync(here(`styles/${name}/${part}.css`), 'utf8'));
  writeFileSync(here(`assets/${name}.css`), texts.join('\n'));
}

// One variable file holds all weights, of Persian and Latin letters both.
mkdirSync(here('assets/fonts'), { recursive: true });
copyFileSync(
  here('node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'),
  here('assets/fonts/vazirmatn.woff2'),
);
