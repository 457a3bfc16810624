import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@safar/scripts';
import { expect, test } from 'vitest';
import { capabilityTable } from './lab/capabilities.ts';
import type { EngineName } from './lab/engines/engine.ts';

const page = readFileSync(join(ROOT, 'docs', 'behaviours.md'), 'utf8');

test('the page of behaviours has a line for every test of one, and no other', () => {
  const args = ['list', '--project=lab', '--json', 'test/lab/behaviours'];
  const listed = execFileSync(join(ROOT, 'node_modules/.bin/vitest'), args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, VITEST: '' },
  });
  const tests = JSON.parse(listed.slice(listed.indexOf('[\n'))) as { name: string; file: string }[];
  const titles = tests.map(({ name }) => name.replace(/^\w+ > /, ''));
  const lines = [...page.matchAll(/^\| (\S.*?) \| (?:yes|–|\*\*no)/gm)].map(([, title]) => title);
  expect([...lines].sort()).toEqual([...new Set(titles)].sort());
});

test('the page of behaviours says what each engine can be asked', () => {
  const [, shown = ''] = /```text\n([^]*?)\n```/.exec(page) ?? [];
  const versions = [...shown.split('\n')[0]!.matchAll(/(\w+) ([\d.]+)/g)];
  const engines = versions.map(([, name, version = '']) => ({ name: name as EngineName, version }));
  expect(shown).toBe(capabilityTable(engines));
});
