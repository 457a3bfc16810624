/**
 * Writes one structured line. Only words of our own, counts and ids of sites go in: never an address,
 * a header or anything else that a visitor's browser sent. An error's message may quote what it could
 * not read, so what is quoted is left out, and where it happened stands in its place.
 */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  about: Record<string, string | number> = {},
  error?: unknown,
): void {
  const cause =
    error instanceof Error
      ? { error: `${error.name}: ${tell(error.message)}`, at: placeOf(error) }
      : {};
  console[level](JSON.stringify({ message, ...about, ...cause }));
}

/** Characters of an error's message that go into the log. */
const MAX_MESSAGE = 200;

/** From the first quotation mark to the last, since what is quoted may have marks of its own. */
const tell = (message: string): string =>
  message.replace(/["'`].*["'`]/gs, '…').slice(0, MAX_MESSAGE);

/** The innermost line of our own code, such as `takeIn (index.js:120:7)`, without the folders before it. */
const placeOf = (error: Error): string =>
  (/^\s+at (.+)$/m.exec(error.stack ?? '')?.[1] ?? '')
    .replace(/(?:file:\/\/)?\/\S*\//g, '')
    .slice(0, 120);
