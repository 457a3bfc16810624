// npm start: sets up, then runs the worker and the demo shop until Ctrl-C.
import { runOn24 } from './src/run-on-24.mjs';
import { setUp } from './src/set-up.mjs';

runOn24(setUp(), 'demo.ts');
