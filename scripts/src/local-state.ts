import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a demo on this machine remembers from one start to the next. */
export interface LocalState {
  /** Made at random at the first start: there is no default secret. */
  adminKey: string;
  sessionKey: string;
  /** The owner's key of the demo site, once it was made. */
  siteKey?: string;
  /** The simulated journeys have been imported. */
  filled?: true;
}

/** Reads a folder's state, and begins one where there is none. */
export function readState(folder: string): LocalState {
  const file = fileOf(folder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalState;
  const state = { adminKey: newKey(), sessionKey: newKey() };
  writeState(folder, state);
  return state;
}

/** Writes it, whole or not at all. */
export function writeState(folder: string, state: LocalState): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const fileOf = (folder: string): string => join(folder, 'local.json');

/** 128 random bits. */
const newKey = (): string => randomBytes(16).toString('hex');
