import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from './env.ts';
import { keepHouse, type Chores } from './keep-house.ts';
import { log } from './log.ts';
import { migrate } from './migrate.ts';
import { MAX_NOTES, type Note } from './note.ts';
import type { Site } from './site.ts';

/** A site, and the hashes of its secrets; the secrets themselves are kept nowhere. */
export interface SiteRecord {
  site: Site;
  /** SHA-256 of the owner's key, as hex. */
  keyHash: string;
  shares?: Share[];
  /** Until when its owner waits for what the tag brings, milliseconds since the epoch. */
  checkUntil?: number;
  /** Set while other pages may show the funnel. */
  embed?: Embed;
}

/** The way by which other pages show a site's funnel: one address, with a secret in it. */
export interface Embed {
  /** SHA-256 of the secret, as hex. */
  hash: string;
  /** ISO 8601. */
  created: string;
}

/** A link by which somebody without the key may look at a site. */
export interface Share {
  /** 16 hex digits; it says nothing of the link's secret. */
  id: string;
  /** What the owner calls it, such as who got it. */
  name: string;
  /** SHA-256 of the secret in the link, as hex. */
  hash: string;
  /** ISO 8601; left out: it does not expire. */
  expires?: string;
  created: string;
}

/** Share links of one site: people, and not programs. */
export const MAX_SHARES = 50;

/** Milliseconds after which no place believes any more in a site that was erased: its copies live two minutes. */
export const ERASED_KNOWN = 600_000;

const DAY = 86_400_000;

/** What the object stores, one migration after the other; a migration that has shipped is never changed. */
const MIGRATIONS: readonly string[] = [
  'CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID',
  // Sites that were erased, until what came in behind the eraser is erased too.
  'CREATE TABLE erased (id TEXT PRIMARY KEY, shards INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID',
  // What owners wrote beside days. Not in a site's record, which every step has to read.
  'CREATE TABLE notes (site TEXT NOT NULL, id TEXT NOT NULL, day TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (site, id)) WITHOUT ROWID',
];

/** The one object that says which sites there are. KV and each isolate have copies. */
export class Registry extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => migrate(ctx.storage, MIGRATIONS));
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

  /** All sites, by id. */
  list(): Site[] {
    return this.ctx.storage.sql
      .exec<{ record: string }>('SELECT record FROM sites ORDER BY id')
      .toArray()
      .map(({ record }) => (JSON.parse(record) as SiteRecord).site);
  }

  /** Changes some of a site's settings; `null` where there is no such site. */
  patch(id: string, changes: Partial<Site>): SiteRecord | null {
    return this.#change(id, (record) => {
      const site = { ...record.site, ...changes, id };
      if (site.shards > record.site.shards)
        site.raised = [...(site.raised ?? []), { from: record.site.shards, at: Date.now() }];
      return { ...record, site };
    });
  }

  /** Puts another owner key in place of the one there was. */
  rekey(id: string, keyHash: string): SiteRecord | null {
    return this.#change(id, (record) => ({ ...record, keyHash }));
  }

  /** Adds a share link; the record comes back as it was where there are `MAX_SHARES`. Expired ones make room. */
  addShare(id: string, share: Share): SiteRecord | null {
    return this.#change(id, (record) => {
      const valid = (record.shares ?? []).filter(isValid);
      return valid.length < MAX_SHARES ? { ...record, shares: [...valid, share] } : record;
    });
  }

  removeShare(id: string, share: string): SiteRecord | null {
    return this.#change(id, (record) => ({
      ...record,
      shares: (record.shares ?? []).filter((each) => each.id !== share),
    }));
  }

  /** The notes of a site, by day. */
  notes(site: string): Note[] {
    return this.ctx.storage.sql
      .exec<{ id: string; day: string; text: string }>(
        'SELECT id, day, text FROM notes WHERE site = ? ORDER BY day, id',
        site,
      )
      .toArray();
  }

  /** Keeps a note, in place of one that has its id; `false` where there are `MAX_NOTES`, or no such site. */
  keepNote(site: string, { id, day, text }: Note): boolean {
    const others = this.notes(site).filter((note) => note.id !== id);
    if (others.length >= MAX_NOTES || !this.find(site)) return false;
    this.ctx.storage.sql.exec(
      'INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?)',
      site,
      id,
      day,
      text,
    );
    return true;
  }

  removeNote(site: string, id: string): void {
    this.ctx.storage.sql.exec('DELETE FROM notes WHERE site = ? AND id = ?', site, id);
  }

  /** Lets all doors know that the owner checks the tag. */
  markCheck(id: string, checkUntil: number): SiteRecord | null {
    return this.#change(id, (record) => ({ ...record, checkUntil }));
  }

  /** Opens the funnel to other pages, by another secret than before, or closes it. */
  setEmbed(id: string, embed: Embed | null): SiteRecord | null {
    return this.#change(id, ({ embed: _embed, ...record }) => ({
      ...record,
      ...(embed && { embed }),
    }));
  }

  /** Forgets a site. What still comes in for it from places that have not heard is erased later. */
  remove(id: string): void {
    const record = this.find(id);
    if (!record) return;
    this.ctx.storage.sql.exec('DELETE FROM sites WHERE id = ?', id);
    this.ctx.storage.sql.exec('DELETE FROM notes WHERE site = ?', id);
    this.ctx.storage.sql.exec(
      'INSERT OR REPLACE INTO erased VALUES (?, ?, ?)',
      id,
      record.site.shards,
      Date.now(),
    );
    this.#ring(ERASED_KNOWN);
  }

  /** The ledgers of a site that was erased lately and may have had steps since; 0 for none. */
  erased(id: string): number {
    const rows = this.ctx.storage.sql
      .exec<{ shards: number }>('SELECT shards FROM erased WHERE id = ?', id)
      .toArray();
    return rows[0]?.shards ?? 0;
  }

  /** The last of an erased site is erased. */
  forget(id: string): void {
    this.ctx.storage.sql.exec('DELETE FROM erased WHERE id = ?', id);
  }

  /** Once a day, and a while after a site was erased: what has to be done though nobody asks. */
  override async alarm(): Promise<void> {
    const erased = this.ctx.storage.sql
      .exec<{ id: string; shards: number; at: number }>('SELECT id, shards, at FROM erased')
      .toArray();
    const due = erased.filter(({ at }) => Math.abs(Date.now() - at) >= ERASED_KNOWN);
    const chores: Chores = { erased: due, sites: this.list() };
    try {
      for (const id of await keepHouse(this.env, chores)) this.forget(id);
    } catch (error) {
      log('error', 'keeping house failed', {}, error);
    }
    // After an error too: six retries and the runtime would never ring again.
    if (erased.length) this.#ring(ERASED_KNOWN);
    else if (chores.sites.some((site) => site.retention)) this.#ring(DAY);
  }

  #change(id: string, change: (record: SiteRecord) => SiteRecord): SiteRecord | null {
    const record = this.find(id);
    if (!record) return null;
    const changed = change(record);
    this.#write(changed);
    return changed;
  }

  #write(record: SiteRecord): void {
    this.ctx.storage.sql.exec(
      'INSERT OR REPLACE INTO sites VALUES (?, ?)',
      record.site.id,
      JSON.stringify(record),
    );
    if (record.site.retention) this.#ring(DAY);
  }

  /** Sets the alarm, unless one rings by then. One that should have rung a while ago never will. */
  #ring(wait: number): void {
    const at = Date.now() + wait;
    void this.ctx.storage.getAlarm().then((set) => {
      if (set === null || set > at || set < Date.now() - 60_000)
        return this.ctx.storage.setAlarm(at);
    });
  }
}

/** Whether a link may still be used. */
export const isValid = ({ expires }: Share): boolean =>
  expires === undefined || Date.parse(expires) > Date.now();
