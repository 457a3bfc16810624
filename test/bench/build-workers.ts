import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@safar/scripts';
import { buildSync } from 'esbuild';

const HERE = join(ROOT, 'test', 'bench');

/** A worker as workerd takes it: its folder, its main module and the texts that this one imports. */
export interface Bundle {
  folder: string;
  main: string;
  /** Modules that the main one imports. */
  modules?: string[];
  texts: string[];
  /** Names of its Durable Objects' classes; each is bound by its name in capitals. */
  objects?: string[];
}

/** Builds the worker as it is deployed, into a folder. */
export function buildWorker(folder: string): Bundle {
  const cwd = join(ROOT, 'worker');
  const wrangler = join(cwd, 'node_modules', '.bin', 'wrangler');
  execFileSync(wrangler, ['deploy', '--dry-run', `--outdir=${folder}`, '--minify'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  });
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return { folder, main: 'index.js', texts, objects: ['Ledger', 'Registry', 'Atlas'] };
}

/** Builds what the worker is measured against. */
export function buildRivals(folder: string): Bundle {
  buildSync({
    entryPoints: [join(HERE, 'workers', 'rivals.js')],
    outfile: join(folder, 'rivals.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['cloudflare:workers'],
    logLevel: 'warning',
  });
  return { folder, main: 'rivals.js', texts: [], objects: ['Idle'] };
}
