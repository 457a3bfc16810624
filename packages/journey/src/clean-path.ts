/**
 * A segment that may tell one visitor, order or session from another: an address, a number, a hash, a
 * token. Product slugs stay: `blue-mug-2`, `iphone-15`.
 */
const PRIVATE =
  /@|^(?=.*\p{N})(\P{L}+|[\da-fA-F-]{8,}|[a-zA-Z\d]{20,}|(?=(\D*\d){5})[a-zA-Z]{0,4}[-_]?([a-zA-Z\d]+|[\d-]+)|(?=.*[a-z]\d*[A-Z])(\w{10,}|[\w.~-]{20,}))$/u;

/**
 * The path of an address as it may leave the browser, and as people read it: percent-decoded where
 * that is valid, a hash route behind it (`/app#/pricing`), without query, other fragments, control
 * characters and what turns the direction of text; no slash at the end, at most 512 characters. A segment
 * that looks like an address, a number, a token or a hash is `:id`.
 *
 * @param url  absolute or relative; `/` for what is no address
 * @example cleanPath('https://shop.example/%D8%B3%D8%A8%D8%AF/?a=1#top') // '/سبد'
 */
export function cleanPath(url: string): string {
  let path = '';
  try {
    const { pathname, hash } = new URL(url, 'http://a');
    // More than is kept of it, and little enough to read in no time.
    path = (pathname + (/^#!?\//.test(hash) ? hash : '')).slice(0, 4e3);
  } catch {}
  return `/${path}`
    .replace('#!', '#')
    .replace(/(%..)+/g, decode)
    .replace(/[\p{Cc}\p{Bidi_C}]/gu, '')
    .replace(/[^/#]+/g, (segment) => (PRIVATE.test(segment) ? ':id' : segment))
    .slice(0, 512)
    .replace(/\p{Cs}/gu, '')
    .replace(/\/+/g, '/')
    .replace(/(.)\/(?=#|$)/g, '$1');
}

function decode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
