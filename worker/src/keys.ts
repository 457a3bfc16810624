/** A new owner key: 128 random bits, as 32 hex digits. */
export const newKey = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * What is kept of a key: its SHA-256, as hex. A key has 128 random bits, so that a slow hash would
 * add nothing.
 */
export const hashOf = async (key: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))));

/**
 * Whether two secrets are equal, in a time that tells nothing of either: their hashes, which have one
 * length, are compared by the runtime.
 */
export async function isSameSecret(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all(
    [a, b].map((text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  );
  return crypto.subtle.timingSafeEqual(x!, y!);
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
