import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@safar/scripts';
import { expect, test } from 'vitest';
import { FILES, read } from './src/tree.ts';

const TEXT = FILES.filter(
  (path) => existsSync(join(ROOT, path)) && !/\.(png|woff2|ico)$/.test(path),
);

/** Files whose text has a match, with the match, for a message that says where. */
const holding = (pattern: RegExp, files = TEXT): string[] =>
  files.flatMap((path) => {
    const [match] = pattern.exec(read(path)) ?? [];
    return match ? [`${path}: ${match}`] : [];
  });

test('nothing names the host of a package registry', () => {
  expect(holding(/registry\.\w+\.\w+|(?:npmjs|npmmirror|yarnpkg|jsr)\.(?:org|com|io)\//)).toEqual(
    [],
  );
  expect(holding(/tarball:|resolved:? "?https?:/, ['pnpm-lock.yaml'])).toEqual([]);
});

test('nothing is left for later', () => {
  // Spelt in halves, so that this file does not name them itself.
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'];
  expect(holding(RegExp(`\\b(?:${words.join('|')})\\b`))).toEqual([]);
});

test('nothing names a place on the machine it was written on', () => {
  // A folder right under the root has a name that a path of a shop may have, too.
  const places = [ROOT, homedir()].filter((place) => place.split('/').length > 2);
  for (const place of places)
    expect(holding(RegExp(`(?<![\\w.])${RegExp.escape(place)}\\b`))).toEqual([]);
});

test('no file is too long to be read at once', () => {
  // A language is one file by promise, and looked things up in rather than read.
  const written = TEXT.filter(
    (path) => /\.(ts|tsx|mjs|js)$/.test(path) && !/\.d\.ts$|\/messages\/\w\w\.ts$/.test(path),
  );
  expect(written.filter((path) => read(path).split('\n').length > 451)).toEqual([]);
});

test('every link and picture in the documents leads to a file', () => {
  const documents = FILES.filter((path) => path.endsWith('.md'));
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => join(path, '..', target))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every picture is shown in a document, and small enough for every checkout', () => {
  const shown = FILES.filter((path) => path.endsWith('.md'))
    .map(read)
    .join('');
  const pictures = FILES.filter((path) => path.startsWith('docs/') && path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((path) => !shown.includes(`(${path})`))).toEqual([]);
  expect(pictures.filter((path) => statSync(join(ROOT, path)).size > 300_000)).toEqual([]);
});

test('every file and folder that ARCHITECTURE.md names is in the tree', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/`([\w.@-]+(?:\/[\w.@-]*)+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the README shows the script tag by its twelfth line', () => {
  const line = read('README.md')
    .split('\n')
    .findIndex((text) => text.includes('<script'));
  expect(line).toBeGreaterThan(0);
  expect(line).toBeLessThan(12);
});

test('every npm script that the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = FILES.filter((path) => path.endsWith('.md')).flatMap((path) =>
    [...read(path).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name),
  );
  const own = new Set(['ci', 'install', 'package', 'registry', 'packages']);
  expect(named.filter((name) => !own.has(name) && !(name in scripts))).toEqual([]);
});
