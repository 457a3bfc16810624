import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** One thing that must hold before a change is good: a command that ends with 0. */
export interface Check {
  name: string;
  command: readonly [string, ...string[]];
  cwd: string;
  /** It is a Vitest run, and its tests are counted one by one. */
  vitest?: true;
  /** It is nothing without a browser. */
  browser?: true;
}

const WORKER = join(ROOT, 'worker');

/** In the order in which a mistake is told soonest. The snippet comes first: the worker serves it. */
export const CHECKS: readonly Check[] = [
  { name: 'snippet', command: ['rollup', '-c', '--silent'], cwd: join(ROOT, 'packages/tracker') },
  { name: 'types', command: ['tsc', '-b'], cwd: ROOT },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'], cwd: ROOT },
  { name: 'format', command: ['oxfmt', '--check'], cwd: ROOT },
  { name: 'unused', command: ['knip'], cwd: ROOT },
  { name: 'bindings', command: ['wrangler', 'types', '--check'], cwd: WORKER },
  {
    name: 'bundle',
    command: ['wrangler', 'deploy', '--dry-run', '--outdir', '.wrangler/dry-run'],
    cwd: WORKER,
  },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', '!@safar/test', '--project', '!behaviours'],
    cwd: ROOT,
    vitest: true,
  },
  {
    name: 'behaviours',
    command: ['vitest', 'run', '--project', 'behaviours'],
    cwd: ROOT,
    vitest: true,
    browser: true,
  },
  {
    name: 'system',
    command: ['vitest', 'run', '--project', '@safar/test'],
    cwd: ROOT,
    vitest: true,
    browser: true,
  },
];
