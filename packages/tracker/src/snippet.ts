import type { FirstConfig } from '@safar/protocol';
import { guard } from './guard.ts';
import { watch } from './watch.ts';

/** The site's configuration; the worker puts it in the place of this name. */
declare const __SAFAR__: FirstConfig;

guard(watch)(__SAFAR__);
