import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from './env.ts';
import type { Site } from './site.ts';

/** A site, and the hash of its owner's key; the key itself is kept nowhere. */
export interface SiteRecord {
  site: Site;
  /** SHA-256 as hex. */
  keyHash: string;
}

/** The one object that says which sites there are. KV and each isolate have copies. */
export class Registry extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      ctx.storage.sql.exec(
        'CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID',
      );
    });
  }

  /** Makes a site; `false` where its id is taken. */
  create(record: SiteRecord): boolean {
    if (this.find(record.site.id)) return false;
    this.#write(record);
    return true;
  }

  find(id: string): SiteRecord | null {
    const rows = this.ctx.storage.sql
      .exec<{ record: string }>('SELECT record FROM sites WHERE id = ?', id)
      .toArray();
    return rows[0] ? (JSON.parse(rows[0].record) as SiteRecord) : null;
  }

  /** Changes some of a site's settings; `null` where there is no such site. */
  patch(id: string, changes: Partial<Site>): SiteRecord | null {
    const record = this.find(id);
    if (!record) return null;
    const site = { ...record.site, ...changes, id };
    if (site.shards > record.site.shards)
      site.raised = [...(site.raised ?? []), { from: record.site.shards, at: Date.now() }];
    const patched = { ...record, site };
    this.#write(patched);
    return patched;
  }

  remove(id: string): void {
    this.ctx.storage.sql.exec('DELETE FROM sites WHERE id = ?', id);
  }

  #write(record: SiteRecord): void {
    this.ctx.storage.sql.exec(
      'INSERT OR REPLACE INTO sites VALUES (?, ?)',
      record.site.id,
      JSON.stringify(record),
    );
  }
}
