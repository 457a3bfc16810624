/** What one browser holds of one site. */
export interface Held {
  /** Views that its pages took, by path: counted by the pages themselves. */
  took: Record<string, number>;
  /** Steps without an acknowledgement, and what was seen and is no step yet. */
  waiting: { id: string; path: string }[];
  /** The worker asked for quiet until then, milliseconds since the epoch. */
  rest?: number | undefined;
  /** How many were given up, and the worker has not acknowledged that it was told. */
  gone: number;
  /** Paths of views whose page was ended by the browser before it had done all that it does on leaving. */
  cut: string[];
  /** Pages left, by how far they had come: `loading`, `interactive` or `complete`. */
  leaving: Record<string, number>;
}

interface Kept {
  n: number;
  outbox: { step: { id: string; path: string } }[];
  taken?: string[];
  rest?: number;
  gone: { id: string }[];
}

/**
 * Run in a page of the shop without the snippet: reads what its browser holds.
 *
 * @param name  of the record
 */
export async function readBrowser(name: string): Promise<Held> {
  const databases = await indexedDB.databases();
  const stored = databases.some((each) => each.name === name)
    ? await new Promise<Kept | undefined>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('kept')) return done(undefined);
          const reading = database.transaction('kept').objectStore('kept').get('kept');
          reading.onsuccess = () => (database.close(), done(reading.result as Kept));
          reading.onerror = () => fail(reading.error!);
        };
      })
    : undefined;
  const text = localStorage.getItem(name);
  const read = text?.startsWith('{') ? (JSON.parse(text) as Partial<Kept>) : {};
  const copy = read.outbox ? (read as Kept) : undefined;
  const waiting = new Map<string, string>();
  for (const { step } of [...(stored?.outbox ?? []), ...(copy?.outbox ?? [])])
    waiting.set(step.id, step.path);
  const taken = [...(stored?.taken ?? []), ...(copy?.taken ?? [])];
  type Left = [seen: { id: string; path: string }][];
  const left = Object.keys(localStorage)
    .filter((key) => key.startsWith(`${name}:`) || key.startsWith(`${name};`))
    .flatMap((key) => JSON.parse(localStorage[key]) as Left);
  // Paths are tidied where steps are made of what was left.
  for (const [{ id, path }] of left)
    if (!taken.includes(id)) waiting.set(id, path.replace(/^\/+/, '/'));
  const gone = new Set([...(stored?.gone ?? []), ...(copy?.gone ?? [])].map(({ id }) => id));
  for (const id of gone) waiting.delete(id);
  /** Counters of the pages, all of one kind. */
  const counts = (kind: string): Record<string, number> =>
    Object.fromEntries(
      Object.keys(localStorage)
        .filter((key) => key.startsWith(kind))
        .map((key) => [key.slice(kind.length), Number(localStorage[key])]),
    );
  return {
    took: counts('took:'),
    waiting: [...waiting].map(([id, path]) => ({ id, path })),
    rest: stored?.rest,
    gone: gone.size,
    cut: Object.keys(counts('open:')),
    leaving: counts('left:'),
  };
}
