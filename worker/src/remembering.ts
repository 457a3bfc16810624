/** Texts remembered at once. */
const MOST = 1_000;

/** A longer text is worked out each time: no browser sends one, and they are not to fill an isolate's memory. */
const LONGEST = 512;

/** The same function of a text, remembering what it gave: the same few browsers and pages come again and again. */
export function remembering<T>(fn: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = fn(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, value);
    return value;
  };
}
