import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, freePort, ROOT } from '@safar/scripts';
import type { FirstConfig, SnippetConfig } from '@safar/protocol';
import { buildSync } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';

const FIRST = 'Safar, its first file alone';
const ALL = 'Safar, all of it';

/** How much slower than this machine the visitor's is. */
const SLOWDOWN = 4;

const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';

/** One way to be counted: what stands in the page, and the files that it asks for, by path. */
interface Side {
  tag: string;
  files: Record<string, string>;
}

/** The page that all of them are on. */
const PATH = '/collections/bowls/blue-bowl-2';

/** Each has a host of its own, and so the same path. */
const hostOf = (name: string): string => `${name.toLowerCase().replace(/\W+/g, '-')}.shop.example`;

/** What one opening of the page took of its main thread, milliseconds. */
interface Sample {
  script: number;
  task: number;
}

/**
 * Opens one page again and again, each time in a browser context that has nothing stored, with one
 * tracker or none, in turns, and tells what the main thread did until the network was quiet.
 */
export async function benchMainThread(_data: string, rounds = 25): Promise<void> {
  const port = await freePort(43330);
  const originOf = (name: string) => `http://${hostOf(name)}:${port}`;
  const sides = sidesAt(originOf);
  const server = await serve(port, sides);
  const browser = await launch({
    executablePath: findBrowser('chromium')!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-blink-features=AutomationControlled',
      // Trackers leave out a visit of localhost.
      '--host-resolver-rules=MAP *.shop.example 127.0.0.1',
      `--user-agent=${AGENT}`,
    ],
  });
  try {
    const samples: Record<string, Sample[]> = {};
    const names = Object.keys(sides);
    for (let round = 0; round <= rounds; round++) {
      for (const name of names) {
        const sample = await open(browser, originOf(name) + PATH);
        // The first round warms up.
        if (round) (samples[name] ??= []).push(sample);
      }
      // Nobody comes behind the same one each time.
      names.push(names.shift()!);
    }
    const none = samples['no tracker']!;
    const over = (name: string, what: keyof Sample) =>
      (
        median(samples[name]!.map((each) => each[what])) - median(none.map((each) => each[what]))
      ).toFixed(1);
    console.log(
      `Main thread, CPU slowed ${SLOWDOWN} times, first visit, medians of ${rounds}, milliseconds:`,
    );
    console.table(
      Object.fromEntries(
        Object.keys(sides).map((name) => [
          name,
          name === 'no tracker'
            ? {
                script: median(none.map((each) => each.script)).toFixed(1),
                'all tasks': median(none.map((each) => each.task)).toFixed(1),
              }
            : { script: `+${over(name, 'script')}`, 'all tasks': `+${over(name, 'task')}` },
        ]),
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

function sidesAt(originOf: (name: string) => string): Record<string, Side> {
  const built = (name: string) =>
    readFileSync(join(ROOT, 'packages/tracker/dist', `${name}.txt`), 'utf8');
  const put = (text: string, value: unknown) =>
    text.replace('__SAFAR__', () => JSON.stringify(value));
  const ours = (name: string): Side => {
    const url = originOf(name);
    const config: SnippetConfig = {
      site: 's',
      url,
      zone: [210],
      window: 30,
      aftercare: 90,
      goal: 'order',
      domains: [hostOf(name)],
      rules: [],
    };
    const first: FirstConfig = ['s', `${url}/j/s`, 210 * 60, '1', 'journey'];
    return {
      tag: `<script defer src="/j/s.js"></script>`,
      files: {
        '/j/s.js': put(built('snippet'), first),
        // Takes over, and does nothing with it.
        '/j/s/journey.js':
          name === FIRST
            ? 'export const start = () => [() => {}, () => {}];'
            : put(built('journey'), config),
        '/j/v.js': built('vitals'),
      },
    };
  };
  const modules = createRequire(join(ROOT, 'test', 'package.json'));
  const plausible = buildSync({
    stdin: {
      contents: `import { init } from '@plausible-analytics/tracker';
        init({ domain: 'shop.example', endpoint: '/collect', logging: false });`,
      resolveDir: join(ROOT, 'test'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]!.text;
  const counterscale = join(
    dirname(modules.resolve('@counterscale/tracker')),
    '../loader/tracker.umd.cjs',
  );
  return {
    'no tracker': { tag: '', files: {} },
    [FIRST]: ours(FIRST),
    [ALL]: ours(ALL),
    Plausible: { tag: '<script defer src="/p.js"></script>', files: { '/p.js': plausible } },
    Counterscale: {
      tag: '<script defer id="counterscale-script" data-site-id="s" src="/tracker.js"></script>',
      // It asks first whether it has been here, as its own worker answers.
      files: { '/tracker.js': readFileSync(counterscale, 'utf8'), '/cache': '{"ht":1}' },
    },
  };
}

/** Serves every side's page on its host, and takes whatever is sent. */
async function serve(port: number, sides: Record<string, Side>): Promise<Server> {
  const byHost = new Map(Object.entries(sides).map(([name, side]) => [hostOf(name), side]));
  const server = createServer((request, response) => {
    const side = byHost.get((request.headers.host ?? '').split(':')[0]!)!;
    const path = (request.url ?? '').split('?')[0]!;
    const isPage = path === PATH;
    const file = side.files[path];
    const type = isPage ? 'text/html' : file === undefined ? 'application/json' : 'text/javascript';
    request.resume();
    response.writeHead(request.method === 'POST' ? 202 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(isPage ? pageWith(side.tag) : (file ?? '{"place":""}'));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

const pageWith = (tag: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A small shop</title>${tag}</head>
<body><h1>Bowls</h1><p>Turned by hand.</p><a href="/about">About us</a></body></html>`;

async function open(browser: Browser, url: string): Promise<Sample> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 500 });
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => 1000 * metrics.find((each) => each.name === name)!.value;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  } finally {
    await context.close();
  }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
