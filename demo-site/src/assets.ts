import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Context, Hono } from 'hono';
import { MARK } from './art/mark.ts';
import { PICTURES } from './art/pictures.ts';

const own = (name: string): string =>
  readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8');

/** Long enough for a visit, short enough for whoever changes the shop. */
const CACHE = 'public, max-age=600';

/** Styles, scripts, the Persian font and all pictures, read once. */
export function assetRoutes(app: Hono): void {
  const require = createRequire(import.meta.url);
  const font = readFileSync(require.resolve('vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'));
  const assets: [path: string, type: string, body: string | Uint8Array<ArrayBuffer>][] = [
    ['/assets/shop.css', 'text/css; charset=utf-8', own('shop.css')],
    ['/assets/studio.js', 'text/javascript; charset=utf-8', own('studio.js')],
    ['/assets/third-look.js', 'text/javascript; charset=utf-8', own('third-look.js')],
    ['/assets/print.js', 'text/javascript; charset=utf-8', own('print.js')],
    ['/assets/vazirmatn.woff2', 'font/woff2', font],
    ['/assets/mark.svg', 'image/svg+xml', MARK],
    ['/favicon.ico', 'image/svg+xml', MARK],
    ['/robots.txt', 'text/plain', 'User-agent: *\nDisallow: /\n'],
    ...[...PICTURES].map(([name, svg]): [string, string, string] => [
      `/art/${name}.svg`,
      'image/svg+xml',
      svg,
    ]),
  ];
  for (const [path, type, body] of assets)
    app.get(path, (c: Context) =>
      c.body(body, 200, { 'content-type': type, 'cache-control': CACHE }),
    );
}
