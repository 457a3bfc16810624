import { guard } from './guard.ts';

/**
 * A segment that may tell one visitor, order or session from another: an address, a number, a hash, a
 * token. Product slugs stay: `blue-mug-2`, `iphone-15`.
 */
const PRIVATE =
  /@|^(?=.*\p{N})(\P{L}+|[\da-fA-F-]{8,}|[a-zA-Z\d]{20,}|(?=(\D*\d){5})[a-zA-Z]{0,4}[-_]?([a-zA-Z\d]+|[\d-]+)|(?=.*[a-z]\d*[A-Z])(\w{10,}|[\w.~-]{20,}))$/u;

const decode = guard(decodeURIComponent);

/** The part of an address that names a page: its path, and its fragment where that is a route. */
export const routeOf = (at: { pathname: string; hash: string }): string =>
  at.pathname + (at.hash.match(/^#!?\/.*/) ?? '');

/**
 * Decodes a route, and puts `:id` in the place of what may tell of a person: the part of `cleanPath`
 * that is done before anything leaves a browser.
 */
export const hidePath = (route: string): string =>
  `/${route}`
    // More than is kept of it, and little enough to read in no time.
    .slice(0, 4e3)
    .replace(/(%..)+/g, (run) => decode(run) ?? run)
    .replace(/[^/#]+/g, (segment) => (PRIVATE.test(segment) ? ':id' : segment));

/** Brings a hidden path to the one form in which it is counted. */
export const tidyPath = (hidden: string): string =>
  hidden
    .replace('#!', '#')
    .slice(0, 512)
    // What stood apart through one of them may be an address or a token without it.
    .replace(/[^/#]*[\p{Cc}\p{Cs}\p{Bidi_C}][^/#]*/gu, (segment) => {
      const plain = segment.replace(/[\p{Cc}\p{Cs}\p{Bidi_C}]/gu, '');
      return PRIVATE.test(plain) ? ':id' : plain;
    })
    .replace(/\/+/g, '/')
    .replace(/(.)\/(?=#|$)/g, '$1');

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
  try {
    return tidyPath(hidePath(routeOf(new URL(url, 'http://a'))));
  } catch {
    return '/';
  }
}
