import { guard } from '@safar/journey';
import type { SnippetConfig } from '@safar/protocol';
import { bare } from './bare.ts';
import { start as startWith } from './start.ts';

/** The site's configuration; the worker puts it in the place of this name. */
declare const __SAFAR__: SnippetConfig;

/** The journey file, an ES module: what the first file hands over to. */
export const start = guard(startWith.bind(null, bare(__SAFAR__)));
