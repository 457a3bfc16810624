import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import configs from '../rollup.npm.config.js';
import { readBlocks } from './blocks.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const require = createRequire(import.meta.url);

/** Somebody else's folder, with the package as it is published. */
let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safar-stranger-'));
  // What an earlier build left would be packed too.
  rmSync(join(ROOT, 'dist/npm'), { recursive: true, force: true });
  for (const { output, ...input } of configs as RollupOptions[]) {
    const bundle = await rollup(input);
    await bundle.write(output as OutputOptions);
    await bundle.close();
  }
  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--loglevel=error'], {
      encoding: 'utf8',
    });
  const [{ filename }] = JSON.parse(npm('pack', ROOT, '--json', '--pack-destination', folder)) as [
    { filename: string },
  ];
  tarball = join(folder, filename);
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "type": "module" }');
  npm('install', tarball, '--prefix', folder, '--no-audit', '--no-fund');
  // What a stranger who writes React has.
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of ['react', '@types/react'])
    symlinkSync(
      dirname(require.resolve(`${name}/package.json`)),
      join(folder, 'node_modules', name),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Type-checks files as a stranger; what the compiler says. */
function check(files: Record<string, string>, moduleResolution: 'bundler' | 'nodenext'): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution,
        target: 'es2022',
        lib: ['ES2022', 'DOM'],
        jsx: 'react-jsx',
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
      },
      files: Object.keys(files),
    }),
  );
  try {
    return execFileSync(
      process.execPath,
      [join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('the package is fit to be published', async () => {
  const packed = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: packed.buffer }, strict: true });
  expect(messages).toEqual([]);
  const found = await checkPackage(createPackageFromTarballData(packed));
  const kinds = 'problems' in found ? found.problems : [{ kind: 'no types' }];
  // It is ES modules alone, which Node has loaded by `require` too since 22.
  const old = (problem: object) =>
    'resolutionKind' in problem && /node10|node16-cjs/.test(String(problem.resolutionKind));
  expect(kinds.filter((problem) => !old(problem))).toEqual([]);
});

test('it holds its doors and what they share, and nothing else', () => {
  const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  expect(names.map((name) => name.replace('package/', '')).toSorted()).toMatchInlineSnapshot(`
    [
      "README.md",
      "dist/npm/calls.js",
      "dist/npm/consent-mode.d.ts",
      "dist/npm/consent-mode.js",
      "dist/npm/guard.js",
      "dist/npm/index.d.ts",
      "dist/npm/index.js",
      "dist/npm/init.d.ts",
      "dist/npm/react.d.ts",
      "dist/npm/react.js",
      "dist/npm/tcf.d.ts",
      "dist/npm/tcf.js",
      "dist/npm/wp-consent.d.ts",
      "dist/npm/wp-consent.js",
      "package.json",
    ]
  `);
  const { dependencies } = JSON.parse(
    readFileSync(join(folder, 'node_modules/@safar/tracker/package.json'), 'utf8'),
  ) as { dependencies?: unknown };
  expect(dependencies).toBeUndefined();
});

test('imported in Node it does nothing, and every call can be made', () => {
  const script = `
    const before = Object.keys(globalThis).join();
    const doors = {};
    for (const door of ['', '/react', '/consent-mode', '/tcf', '/wp-consent'])
      doors[door] = await import('@safar/tracker' + door);
    const { init, page, stage, goal, event, consent, optOut, journey, on, handoff } = doors[''];
    const end = init({ site: 'my-shop', url: 'https://safar.example' });
    page(); stage('use'); goal(); event('x'); consent(true); optOut(); on('step', () => {})(); end();
    for (const door of ['/consent-mode', '/tcf', '/wp-consent']) Object.values(doors[door])[0]()();
    console.log(JSON.stringify({
      doors: Object.entries(doors).map(([door, names]) => [door, ...Object.keys(names)].join(' ')),
      same: before === Object.keys(globalThis).join(),
      journey: journey() ?? null,
      handoff: handoff() ?? null,
    }));`;
  writeFileSync(join(folder, 'run.mjs'), script);
  const said = execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(said)).toMatchInlineSnapshot(`
    {
      "doors": [
        " consent event goal handoff init journey on optOut page stage",
        "/react useJourney useSafar",
        "/consent-mode followConsentMode",
        "/tcf followTcf",
        "/wp-consent followWpConsent",
      ],
      "handoff": null,
      "journey": null,
      "same": true,
    }
  `);
});

test('a wrong option is told at once, by its name', () => {
  const script = `
    import { init } from '@safar/tracker';
    for (const options of [{ site: 'My Shop', url: 'https://a' }, { site: 'a', url: 'safar.example' }])
      try { init(options); } catch (error) { console.log(error.message); }`;
  writeFileSync(join(folder, 'wrong.mjs'), script);
  const said = execFileSync(process.execPath, ['wrong.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(said).toBe(
    'site is "My Shop"; it takes the id that the site was made with\n' +
      'url is "safar.example"; it takes the worker\'s address, with https://\n',
  );
});

const STRANGER = `
import { goal, handoff, init, journey, on, page, stage } from '@safar/tracker';
import type { JourneyCopy, Level, Order, PageKind, Safar, StepTold } from '@safar/tracker';
import { useJourney, useSafar } from '@safar/tracker/react';
import { followConsentMode } from '@safar/tracker/consent-mode';
import { followTcf } from '@safar/tracker/tcf';
import { followWpConsent } from '@safar/tracker/wp-consent';

type IsAny<T> = 0 extends 1 & T ? true : false;
const no = <T,>(_is: IsAny<T>) => {};
no<typeof init>(false); no<typeof journey>(false); no<typeof useJourney>(false); no<typeof useSafar>(false);
no<ReturnType<typeof followConsentMode>>(false); no<ReturnType<typeof followTcf>>(false);
no<ReturnType<typeof followWpConsent>>(false); no<ReturnType<typeof handoff>>(false);
no<JourneyCopy['times']>(false); no<JourneyCopy['levels']>(false); no<JourneyCopy['kind']>(false);
no<JourneyCopy['who']>(false); no<Level>(false); no<PageKind>(false); no<Order['id']>(false);
no<StepTold>(false); no<StepTold['first']>(false); no<StepTold['goal']>(false); no<Safar['on']>(false);
no<typeof window.safar>(false);

const end: () => void = init({ site: 'a', url: 'https://a', domains: ['b'] });
const level: Level | '' | undefined = journey()?.level;
on('step', (step) => { const had: number = step.had; void had; });
// @ts-expect-error there is no such kind
page({ kind: 'nonsense' });
// @ts-expect-error there is no such level
stage('nonsense');
// @ts-expect-error an order has a value, and no price
goal({ price: 5 });
// @ts-expect-error a site has an address
init({ site: 'a' });
// @ts-expect-error a copy cannot be told to happen
on('nothing', () => {});
void [end, level];
`;

test.each(['bundler', 'nodenext'] as const)(
  'a stranger’s compiler knows every type (%s)',
  (resolution) => {
    expect(check({ 'stranger.ts': STRANGER }, resolution)).toBe('');
  },
);

test('every block of code in docs/js-api.md is right to a compiler', () => {
  const blocks = readBlocks().filter(({ language }) => language !== 'html');
  expect(blocks.length).toBeGreaterThan(5);
  const files = blocks.map(({ language, text }, i) => [`block-${i}.${language}`, text] as const);
  expect(check(Object.fromEntries(files), 'bundler')).toBe('');
});
