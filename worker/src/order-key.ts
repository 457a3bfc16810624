/**
 * The key of an order from its number, as the snippet makes it: 64-bit FNV-1a over the code points of
 * site and number, as 16 hex digits.
 */
export function orderKey(site: string, order: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of `${site}/${order}`)
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
