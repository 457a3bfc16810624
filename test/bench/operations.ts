import type { Stand } from './stand.ts';

/** What KV was asked, as it is billed, and how many bytes it answered. */
export interface KvOperations {
  reads: number;
  writes: number;
  deletes: number;
  lists: number;
  bytesRead: number;
}

export const kvOperations = async (stand: Stand): Promise<KvOperations> =>
  (await (await fetch(`http://127.0.0.1:${stand.kvPort}/.operations`)).json()) as KvOperations;
