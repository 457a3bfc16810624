/** What one browser holds of one site. */
export interface Held {
  /** Views that its pages took, by path: counted by the pages themselves. */
  took: Record<string, number>;
  /** Steps without an acknowledgement, and what was seen and is no step yet. */
  waiting: { id: string; path: string }[];
  /** Steps given up and not told of yet. */
  lost: number;
  /** A page that took a view while it was hidden: a fault of the bench. */
  unseen?: string | undefined;
}

interface Kept {
  n: number;
  outbox: { step: { id: string; path: string } }[];
  taken?: string[];
  lost: number;
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
  const ahead = copy && !(stored && copy.n <= stored.n) ? copy : stored;
  const waiting = new Map<string, string>();
  for (const { step } of [...(stored?.outbox ?? []), ...(copy?.outbox ?? [])])
    waiting.set(step.id, step.path);
  const taken = [...(stored?.taken ?? []), ...(copy?.taken ?? [])];
  type Left = [seen: { id: string; path: string }][];
  const left = JSON.parse(localStorage.getItem(`${name}:`) || '[]') as Left;
  for (const [{ id, path }] of left) if (!taken.includes(id)) waiting.set(id, path);
  const took = Object.keys(localStorage).filter((key) => key.startsWith('took:'));
  return {
    took: Object.fromEntries(took.map((key) => [key.slice(5), Number(localStorage[key])])),
    waiting: [...waiting].map(([id, path]) => ({ id, path })),
    lost: ahead?.lost ?? 0,
    unseen: localStorage.getItem('unseen') ?? undefined,
  };
}
