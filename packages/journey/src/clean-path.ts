/** What looks like an address, a number, a token or a hash. */
const PRIVATE =
  /@|^(?=.*\p{N})(\P{L}+|[\da-fA-F-]{8,}|[a-zA-Z\d]{20,}|(?=(.*\d){5})[a-zA-Z]{0,4}[-_]?(\w+|[\d-]+)|(?=.*[a-z]\d*[A-Z].*[a-z]\d*[A-Z])[\w.~-]{12,})$/u;

/** The part of an address that names a page: its path, and its fragment where that is a route. */
export const routeOf = ({ pathname, hash }: { pathname: string; hash: string }): string =>
  pathname + (/^#!?\//.test(hash) ? hash : '');

/** Decodes a route, and puts `:id` in the place of what may tell of a person. It does so before anything leaves a browser. */
export const hidePath = (route: string): string =>
  route
    .slice(0, 2e3)
    .replace(/(%..)+/g, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    })
    .replace(/[\p{Cc}\p{Bidi_C}]/gu, '')
    .replace(/[^/#]+/g, (segment) => (PRIVATE.test(segment) ? ':id' : segment));

/** Brings a hidden path to the one form in which it is counted. */
export const tidyPath = (hidden: string): string =>
  hidden
    .replace('#!', '#')
    .slice(0, 512)
    .replace(/\p{Cs}/gu, '')
    .replace(/\/+/g, '/')
    .replace(/(.)\/(?=#|$)/g, '$1') || '/';

/** An address as it may be counted: no query, no fragment but a route, and `:id` for what looks private. */
export const cleanPath = (url: string): string => {
  try {
    return tidyPath(hidePath(routeOf(new URL(url, 'http://a'))));
  } catch {
    return '/';
  }
};
