import { build } from 'esbuild';
import { expect } from 'vitest';
import { readBlocks, SITE, WORKER, type Block } from './blocks.ts';
import { inChromium, test } from './in-chromium.ts';

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

inChromium('docs/js-api.md, in Chromium', () => {
  test.for(readBlocks())(
    'the block of $language in line $line runs as it stands',
    async (block, { collector, console, openWith, visit }) => {
      const here = {
        ...block,
        text: block.text.replaceAll(WORKER, collector.url).replaceAll(SITE, 'demo'),
      };
      const { url } = await openWith(here.language === 'html' ? here.text : await bundle(here));
      const page = await visit(url);
      await collector.until(() => collector.steps.length > 0);
      // What a block shows its visitor stands there in the end.
      const shown = /useJourney/.test(block.text)
        ? 'Welcome'
        : /handoff\(\)/.test(block.text)
          ? '/cart#safar=1,'
          : '';
      await page.waitForFunction((text) => document.body.textContent.includes(text), shown);
      expect(console).toEqual([]);
    },
  );

  test('what init returns ends it, and init goes on', async ({
    collector,
    openWith,
    visit,
    seen,
  }) => {
    const text = `import { event, init } from '@safar/tracker';
      const begin = () => init({ site: 'demo', url: '${collector.url}' });
      Object.assign(window, { begin, event });
      Object.assign(window, { end: begin() });`;
    const { url } = await openWith(await bundle({ language: 'ts', text, line: 0 }));
    const page = await visit(`${url}/faq`);
    await seen(1);
    await page.evaluate(
      `end(); event('unheard'); history.pushState(null, '', '/cart'); begin(); event('heard')`,
    );
    await seen(3);
    expect(collector.steps.map((step) => step.event ?? step.path)).toEqual([
      '/faq',
      '/cart',
      'heard',
    ]);
    expect(await page.evaluate('document.querySelectorAll("script[src]").length')).toBe(1);
  });
});
