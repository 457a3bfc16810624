import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@safar/scripts';

/** Paths of every file that the repository holds or is about to, from its root. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\0')
  .filter(Boolean);

/** Text of one of them. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
