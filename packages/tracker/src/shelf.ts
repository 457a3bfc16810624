/** Text in `localStorage` under a name; `null` where there is none, or where storage is refused. */
export function readText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * Puts text there, or takes it away where the text is empty.
 *
 * @returns whether it could: not where storage is refused, or the disk full
 */
export function writeText(name: string, text: string): boolean {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return true;
  } catch {
    // The page goes on with what it has in memory.
    return false;
  }
}

/**
 * Names of what pages left beside a record's copy, oldest first; none where storage is refused. After `:`
 * stands what the copy knows nothing of, after `;` what a page has put into the copy as well; then, when.
 */
export function namesOfLeft(record: string): string[] {
  const when = (name: string): string => name.slice(record.length + 1);
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${record}:`) || name.startsWith(`${record};`))
      .sort((a, b) => (when(a) < when(b) ? -1 : 1));
  } catch {
    return [];
  }
}
