/** Text in `localStorage` under a name; `null` where there is none, or where storage is refused. */
export function readText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Puts text there, or takes it away where the text is empty. A refusal (or a full disk) goes unnoticed. */
export function writeText(name: string, text: string): void {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
  } catch {
    // The page goes on with what it has in memory.
  }
}

/** Names of text whose beginning is this one, in order; none where storage is refused. */
export function namesUnder(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(beginning))
      .sort();
  } catch {
    return [];
  }
}
