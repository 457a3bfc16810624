// npm run pictures: takes the pictures in docs/ anew, of the real pages.
import { runOn24 } from './src/run-on-24.mjs';
import { setUp } from './src/set-up.mjs';

runOn24(setUp(), 'take-pictures.ts');
