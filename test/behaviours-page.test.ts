import { expect, test } from 'vitest';
import { capabilityTable } from './lab/capabilities.ts';
import type { EngineName } from './lab/engines/engine.ts';
import { FILES, read } from './src/tree.ts';

const page = read('docs/behaviours.md');

/** Titles of the tests, as patterns: some are declared in loops. */
const patterns = FILES.filter((path) => /^test\/lab\/behaviours\/.*\.test\.ts$/.test(path)).flatMap(
  (path) =>
    [...read(path).matchAll(/\bbehaviour\(\s*(['"`])(.*?)\1,/g)].map(([, , title = '']) => {
      const parts = title.split(/\$\{\w+\}/).map((part) => RegExp.escape(part));
      return RegExp(`^${parts.join('.*')}$`);
    }),
);

test('the page of behaviours has a line for every test of one, and no other', () => {
  const lines = [...page.matchAll(/^\| (\S.*?) \| (?:yes|–|\*\*no)/gm)].map(
    ([, line = '']) => line,
  );
  expect(patterns.length).toBeGreaterThan(80);
  expect(patterns.filter((title) => !lines.some((line) => title.test(line)))).toEqual([]);
  expect(lines.filter((line) => !patterns.some((title) => title.test(line)))).toEqual([]);
});

test('the page of behaviours says what each engine can be asked', () => {
  const [, shown = ''] = /```text\n([^]*?)\n```/.exec(page) ?? [];
  const versions = [...shown.split('\n')[0]!.matchAll(/(\w+) ([\d.]+)/g)];
  const engines = versions.map(([, name, version = '']) => ({ name: name as EngineName, version }));
  expect(shown).toBe(capabilityTable(engines));
});
