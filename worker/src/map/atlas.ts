import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../env.ts';
import { migrate } from '../migrate.ts';
import { ATLAS_MIGRATIONS } from './atlas-schema.ts';
import { AtlasStore, type Written } from './atlas-store.ts';
import type {
  Change,
  ChangeKind,
  ChangeSource,
  Edit,
  MapLog,
  MapState,
  Outcome,
} from './map-change.ts';
import { MAX_PERSONAS, MAX_TEXTS } from './map-limits.ts';
import { inReadingOrder, keyOf, type MapField, type MapText } from './map-text.ts';

/** The journey maps of one site, and their history. Named like the site. */
export class Atlas extends DurableObject<Bindings> {
  readonly #store: AtlasStore;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    this.#store = new AtlasStore(ctx.storage.sql);
    void ctx.blockConcurrencyWhile(async () => migrate(ctx.storage, ATLAS_MIGRATIONS));
  }

  /**
   * The maps.
   *
   * @param at  number of a change: as they were after it. `null` where that is not kept any more.
   */
  read(at?: number): MapState | null {
    const { newest, oldest } = this.#store.range();
    if (at !== undefined && (at > newest || at < oldest - 1 || at < 0)) return null;
    const n = at ?? newest;
    return {
      n,
      at: this.#store.timeOf(n),
      texts: [...this.#texts(n).values()].map(textOf).toSorted(inReadingOrder),
    };
  }

  /** Writes fields of one stage, or a persona's profile; one that names a new persona makes it. */
  edit(edit: Edit, by: ChangeSource): Outcome {
    const { map, levels, stage, texts } = edit;
    const now = this.#texts();
    const all = this.#store.newest();
    const place = { levels, ...(stage !== undefined && { stage }) };
    const fields = Object.entries(texts) as [MapField, string][];
    const written = fields.map(([field, text]): MapText => ({ map, ...place, field, text }));
    if (written.every((text) => (now.get(idOf(text))?.text ?? '') === text.text))
      return { n: this.#store.range().newest };
    // A number from before the maps were erased or brought from elsewhere says nothing of these.
    const seen = edit.seen > this.#store.range().newest ? 0 : edit.seen;
    if (written.some((text) => (all.get(idOf(text))?.n ?? 0) > seen))
      return {
        conflict: Object.fromEntries(
          written.map((text) => [text.field, now.get(idOf(text))?.text ?? '']),
        ),
        n: this.#store.range().newest,
      };
    const personas = personasIn(now.values());
    if (map && !personas.has(map)) {
      if (!texts.name) return { refused: 'gone' };
      if (personas.size >= MAX_PERSONAS) return { refused: 'personas' };
    }
    return this.#change('edit', by, written);
  }

  /** Takes a persona away, with its map. */
  remove(map: string, by: ChangeSource): Outcome {
    const gone = [...this.#texts().values()].filter((text) => map && text.map === map);
    return this.#change(
      'remove',
      by,
      gone.map((text) => ({ ...text, text: '' })),
    );
  }

  /** Puts these texts in place of all that there are. */
  replace(texts: MapText[], by: ChangeSource): Outcome {
    return this.#turnInto(texts, 'import', by);
  }

  /** Puts the maps back to what they were after a change, unless there was another since `seen`. */
  restore(to: number, seen: number, by: ChangeSource): Outcome {
    const { newest } = this.#store.range();
    const then = this.read(to);
    if (!then) return { refused: 'unknown' };
    if (seen !== newest) return { conflict: {}, n: newest };
    return this.#turnInto(then.texts, 'restore', by);
  }

  /** Puts back what the fields of one change held before it, unless there was another since `seen`. */
  undo(n: number, seen: number, by: ChangeSource): Outcome {
    const { newest, oldest } = this.#store.range();
    if (n < oldest || n > newest || n < 1) return { refused: 'unknown' };
    if (seen !== newest) return { conflict: {}, n: newest };
    const before = this.#texts(n - 1);
    const written = this.#store
      .writtenBy(n)
      .map((text) => before.get(idOf(text)) ?? { ...text, text: '' });
    return this.#change('undo', by, written);
  }

  /**
   * What was changed, the newest first.
   *
   * @param before  only changes before this one
   * @param most    entries, and texts of each entry
   */
  history(before: number, most: { entries: number; texts: number }): Change[] {
    return this.#store.changes(before, most.entries).map((change) => {
      const written = this.#store.writtenBy(change.n).toSorted(inReadingOrder);
      const earlier = this.#store.newest(change.n - 1, written.slice(0, most.texts));
      return {
        ...change,
        count: written.length,
        texts: written.slice(0, most.texts).map((text) => ({
          ...textOf(text),
          before: earlier.get(idOf(text))?.text ?? '',
        })),
      };
    });
  }

  /** All that is kept. */
  dump(): MapLog {
    return this.#store.dump();
  }

  /** Puts what `dump` gave in place of all that there is. */
  load(log: MapLog): void {
    this.#store.load(log);
  }

  /** Forgets the maps and their history. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAll();
    migrate(this.ctx.storage, ATLAS_MIGRATIONS);
  }

  #turnInto(texts: MapText[], what: ChangeKind, by: ChangeSource): Outcome {
    const wanted = new Map(texts.map((text) => [idOf(text), text]));
    const emptied = [...this.#texts().values()]
      .filter((text) => !wanted.has(idOf(text)))
      .map((text) => ({ ...text, text: '' }));
    return this.#change(what, by, [...emptied, ...wanted.values()]);
  }

  /** Writes what differs from what there is, as one entry of the history. */
  #change(what: ChangeKind, by: ChangeSource, texts: MapText[]): Outcome {
    const now = this.#texts();
    const written = texts.filter((text) => (now.get(idOf(text))?.text ?? '') !== text.text);
    if (!written.length) return { n: this.#store.range().newest };
    const after = new Map(now);
    for (const text of written)
      if (text.text) after.set(idOf(text), { ...text, n: 0 });
      else after.delete(idOf(text));
    if (after.size > MAX_TEXTS && after.size > now.size) return { refused: 'texts' };
    const personas = personasIn(after.values());
    if (personas.size > MAX_PERSONAS) return { refused: 'personas' };
    // Without a profile nothing leads to a persona's map: it goes with it, and is not put back alone.
    const isLost = ({ map }: MapText): boolean => map !== '' && !personas.has(map);
    if (written.some((text) => text.text && isLost(text))) return { refused: 'gone' };
    const lost = [...after.values()].filter(isLost).map((text) => ({ ...text, text: '' }));
    written.push(...lost);
    return { n: this.#store.write({ at: Date.now(), what, by }, written) };
  }

  /** The fields that hold something, now or after a change. */
  #texts(at?: number): Map<string, Written> {
    const texts = this.#store.newest(at);
    for (const [id, { text }] of texts) if (!text) texts.delete(id);
    return texts;
  }
}

const idOf = (text: MapText): string => `${text.map}\n${keyOf(text)}\n${text.field}`;

function textOf(written: Written): MapText {
  const { n: _, ...text } = written;
  return text;
}

const personasIn = (texts: Iterable<MapText>): Set<string> =>
  new Set([...texts].filter(({ field }) => field === 'name').map(({ map }) => map));
