/**
 * 16 hex digits made of a text: a polynomial of its code points, cut to 64 bits. It spreads well and
 * hides nothing: who knows the text can make the digits.
 */
export const hashOf = (text: string): string =>
  [...text]
    // What has grown beyond the last 64 bits changes none of them.
    .reduce((hash, char) => hash * 999n + BigInt(char.codePointAt(0)!), 16n ** 16n)
    .toString(16)
    .slice(-16);

/**
 * The key of an order, made of site and order number: the same on whichever device the order's page
 * is opened and where the shop's own server reports it.
 *
 * @example orderKey('demo', '1042')
 */
export const orderKey = (site: string, order: string | number): string =>
  hashOf(`${site}/${order}`);
