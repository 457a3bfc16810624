import { bodyLimit } from 'hono/body-limit';
import { refuse } from './problem.ts';

/** Bytes of one import: years of a small site, or months of a large one, and within a worker's memory. */
const MAX_IMPORT = 25 * 1024 * 1024;

/** Bytes of a body that holds settings, steps or a key. */
const MAX_SETTINGS = 256 * 1024;

const limitOf = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) =>
      refuse(c, {
        status: 413,
        title: 'The body is too large',
        field: 'body',
        detail: `body is over ${maxSize} bytes`,
      }),
  });

/** Refuses what is more than settings, before it is read. */
export const settingsLimit = limitOf(MAX_SETTINGS);

/** Refuses what is more than an export of days. */
export const importLimit = limitOf(MAX_IMPORT);
