/**
 * Writes one structured line. Only words of our own, counts and ids of sites go in: never an address,
 * a header or anything else that a visitor's browser sent.
 */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  about: Record<string, string | number> = {},
  error?: unknown,
): void {
  const cause = error instanceof Error ? { error: `${error.name}: ${error.message}` } : {};
  console[level](JSON.stringify({ message, ...about, ...cause }));
}
