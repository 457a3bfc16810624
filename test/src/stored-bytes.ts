import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file that the worker keeps, byte by byte: what a table holds, and what it only forgot to overwrite. */
export interface Stored {
  /** Which part of the worker's storage it belongs to. */
  part: 'kv' | 'ledger' | 'other';
  path: string;
  text: string;
}

/** All that a worker has written into its folder. */
export function readStored(data: string): Stored[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const folder = path.slice(data.length);
      const part = /\/kv\//.test(folder) ? 'kv' : /Ledger/.test(folder) ? 'ledger' : 'other';
      // Latin-1 keeps every byte, and what is looked for is ASCII.
      return { part, path: folder, text: readFileSync(path, 'latin1') };
    });
}
