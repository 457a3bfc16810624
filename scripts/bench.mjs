// npm run bench -- <truth|throughput|shards|cost|read|fuzz|main-thread|once>: sets up, then measures what the ledger promises.
import { runOn24 } from './src/run-on-24.mjs';
import { setUp } from './src/set-up.mjs';

runOn24(setUp(), '../../test/bench/run.ts');
