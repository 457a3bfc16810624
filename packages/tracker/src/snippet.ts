import type { SnippetConfig } from '@safar/protocol';
import { guard } from './guard.ts';
import { start } from './start.ts';

/** The site's configuration; the worker puts it in the place of this name. */
declare const __SAFAR__: SnippetConfig;

guard(() => {
  const queue = window.safar;
  // A second tag does nothing. An element with the id `safar` is no tag.
  if (queue && 'journey' in queue) return;
  window.safar = start(
    __SAFAR__,
    !!document.querySelector('script[data-consent=wait]'),
    Array.isArray(queue) ? queue : [],
  );
})();
