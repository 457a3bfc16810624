// npm test: sets up, then runs every check there is.
import { runOn24 } from './src/run-on-24.mjs';
import { setUp } from './src/set-up.mjs';

runOn24(setUp(), 'check.ts');
