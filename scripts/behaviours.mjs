// npm run behaviours: runs the tests of the snippet in three engines, and prints what each was seen to do.
import { runOn24 } from './src/run-on-24.mjs';
import { setUp } from './src/set-up.mjs';

runOn24(setUp(), 'print-behaviours.ts');
