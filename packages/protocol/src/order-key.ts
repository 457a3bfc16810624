/**
 * The key of an order: 16 hex digits made of site and order number, the same on whichever device the
 * order's page is opened and where the shop's own server reports it. It is the 64-bit FNV-1a hash
 * (Fowler, Noll, Vo; over code points, which for ASCII are bytes), and hides nothing: who knows the
 * number can make the key.
 *
 * @example orderKey('demo', '1042')
 */
export function orderKey(site: string, order: string): string {
  let hash = 0xcbf29ce484222325n;
  // The hash is its last 64 bits: what has grown beyond them changes none of them.
  for (const char of `${site}/${order}`)
    hash = (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n;
  return hash.toString(16).slice(-16);
}
