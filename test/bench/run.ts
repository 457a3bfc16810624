import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCost } from './cost.ts';
import { benchFuzz } from './fuzz.ts';
import { benchMainThread } from './main-thread.ts';
import { benchOnce } from './run-once.ts';
import { benchRead } from './read.ts';
import { benchShards, benchThroughput } from './throughput.ts';
import { benchTruth } from './run-truth.ts';

const BENCHES = {
  truth: benchTruth,
  throughput: benchThroughput,
  shards: benchShards,
  cost: benchCost,
  read: benchRead,
  fuzz: benchFuzz,
  'main-thread': benchMainThread,
  once: benchOnce,
};

// npm run bench -- <name> [size] [seed …]: what the ledger promises, measured on this machine.
const [name = '', size, ...seeds] = process.argv.slice(2).filter((word) => word !== '--');
const bench = BENCHES[name as keyof typeof BENCHES];
if (!bench) {
  console.error(`bench is "${name}"; it takes ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const data = mkdtempSync(join(tmpdir(), 'safar-bench-'));
try {
  // All but one take a single seed, and leave the others.
  await bench(data, Number(size) || undefined, ...(seeds.map(Number) as [number]));
} finally {
  rmSync(data, { recursive: true, force: true });
}
// A connection that was reset while it was ending would keep Node from its end.
process.exit();
