import { DurableObject } from 'cloudflare:workers';

/** What would be billed. It belongs to no object: one that is idle for ten seconds forgets what it knows. */
const operations = { reads: 0, writes: 0, deletes: 0, lists: 0, bytesRead: 0 };

/**
 * Workers KV as a bare workerd lacks it: the protocol that a KV binding speaks, over one object on
 * disk. It counts what would be billed; `/.operations` tells.
 */
export class Store extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env);
    ctx.storage.sql.exec(
      'CREATE TABLE IF NOT EXISTS pairs (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID',
    );
  }

  async fetch(request) {
    const url = new URL(request.url);
    const { sql } = this.ctx.storage;
    const key = decodeURIComponent(url.pathname.slice(1));
    if (key === '.operations') return Response.json(operations);
    if (request.method === 'PUT') {
      operations.writes++;
      sql.exec('INSERT OR REPLACE INTO pairs VALUES (?, ?)', key, await request.arrayBuffer());
      return new Response();
    }
    if (request.method === 'DELETE') {
      operations.deletes++;
      sql.exec('DELETE FROM pairs WHERE key = ?', key);
      return new Response();
    }
    if (key === 'bulk/get') return this.#getMany(await request.json());
    if (!key) return this.#list(url.searchParams.get('prefix') ?? '');
    operations.reads++;
    const [row] = sql.exec('SELECT value FROM pairs WHERE key = ?', key);
    operations.bytesRead += row?.value.byteLength ?? 0;
    return row ? new Response(row.value) : new Response('', { status: 404 });
  }

  #getMany({ keys }) {
    operations.reads += keys.length;
    const decoder = new TextDecoder();
    return Response.json(
      Object.fromEntries(
        keys.map((key) => {
          const [row] = this.ctx.storage.sql.exec('SELECT value FROM pairs WHERE key = ?', key);
          return [key, row ? decoder.decode(row.value) : null];
        }),
      ),
    );
  }

  #list(prefix) {
    operations.lists++;
    const rows = this.ctx.storage.sql
      .exec('SELECT key FROM pairs WHERE key >= ?', prefix)
      .toArray();
    const keys = rows.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => ({ name: key }));
    return Response.json({ keys, list_complete: true });
  }
}

export default {
  fetch: (request, env) => env.STORE.getByName('store').fetch(request),
};
