import { findBrowser } from '@safar/scripts';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBlocks, SITE, WORKER, type Block } from './blocks.ts';
import { Collector } from './collector.ts';
import { openShop } from './shop.ts';

const executablePath = findBrowser('chromium');
const source = (door: string): string => new URL(`../src/${door}.ts`, import.meta.url).pathname;

/** What a developer's bundler makes of a block. */
async function bundle({ language, text }: Block): Promise<string> {
  const app = text.includes('export function App');
  const { outputFiles } = await build({
    stdin: {
      contents: app
        ? `import { createRoot } from 'react-dom/client'; import { StrictMode } from 'react'; ${text}
           createRoot(document.body).render(<StrictMode><App /></StrictMode>);`
        : text,
      loader: language as 'ts' | 'tsx',
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxDev: false,
    // The word of React's that it has tools of its own is not ours.
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      '@safar/tracker/react': source('react'),
      '@safar/tracker/consent-mode': source('consent-mode'),
      '@safar/tracker/tcf': source('tcf'),
      '@safar/tracker/wp-consent': source('wp-consent'),
      '@safar/tracker': source('index'),
    },
  });
  return `<script type="module">${outputFiles[0]!.text}</script>`;
}

describe.skipIf(!executablePath && !process.env['CI'])('docs/js-api.md, in Chromium', () => {
  let browser: Browser;
  let collector: Collector;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    collector = await Collector.open();
  });
  afterAll(async () => {
    await browser?.close();
    collector?.close();
  });

  test.each(readBlocks())(
    'the block of $language in line $line runs as it stands',
    async (block) => {
      const here = {
        ...block,
        text: block.text.replaceAll(WORKER, collector.url).replaceAll(SITE, 'demo'),
      };
      const shop = await openShop(here.language === 'html' ? here.text : await bundle(here));
      const context = await browser.newContext();
      const said: string[] = [];
      context.on('console', (message) => said.push(message.text()));
      context.on('weberror', (error) => said.push(error.error().message));
      const before = collector.steps.length;
      const page = await context.newPage();
      await page.goto(shop.url);
      await collector.until(() => collector.steps.length > before);
      // What a block shows its visitor stands there in the end.
      const shown = /useJourney/.test(block.text)
        ? 'Welcome'
        : /handoff\(\)/.test(block.text)
          ? '/cart#safar=1,'
          : '';
      await page.waitForFunction((text) => document.body.textContent.includes(text), shown);
      await context.close();
      shop.close();
      expect(said).toEqual([]);
    },
  );

  test('what init returns ends it, and init goes on', async () => {
    const text = `import { event, init } from '@safar/tracker';
      const begin = () => init({ site: 'demo', url: '${collector.url}' });
      Object.assign(window, { begin, event });
      Object.assign(window, { end: begin() });`;
    const shop = await openShop(await bundle({ language: 'ts', text, line: 0 }));
    const page = await browser.newPage();
    const before = collector.steps.length;
    const sent = () => collector.steps.slice(before).map((step) => step.event ?? step.path);
    await page.goto(`${shop.url}/faq`);
    await collector.until(() => sent().length === 1);
    await page.evaluate(
      `end(); event('unheard'); history.pushState(null, '', '/cart'); begin(); event('heard')`,
    );
    await collector.until(() => sent().length === 3);
    expect(sent()).toEqual(['/faq', '/cart', 'heard']);
    expect(await page.evaluate('document.querySelectorAll("script[src]").length')).toBe(1);
    await page.close();
    shop.close();
  });
});
