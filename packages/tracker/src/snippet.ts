import { guard } from '@safar/journey';
import type { FirstConfig } from '@safar/protocol';
import { watch } from './watch.ts';

/** The site's configuration; the worker puts it in the place of this name. */
declare const __SAFAR__: FirstConfig;

guard(watch)(__SAFAR__);
