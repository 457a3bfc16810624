const PRIVATE = /@|^(?=.*\p{N})(\P{L}+|[\da-fA-F-]{8,}|[a-zA-Z\d]{20,}|(?=(.*\d){5})[a-zA-Z]{0,4}[-_]?(\w+|[\d-]+)|(?=.*[a-z]\d*[A-Z].*[a-z]\d*[A-Z])[\w.~-]{12,})$/u;
export const cleanPath = (url: string): string => {
  let path = '';
  try {
    const { pathname, hash } = new URL(url, 'http://a');
    path = (pathname + (/^#!?\//.test(hash) ? hash : '')).slice(0, 2e3);
  } catch {}
  return path.replace('#!', '#').replace(/(%..)+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  }).replace(/[\p{Cc}\p{Bidi_C}]/gu, '')
    .replace(/[^/#]+/g, (segment) => (PRIVATE.test(segment) ? ':id' : segment))
    .slice(0, 512).replace(/\p{Cs}/gu, '').replace(/\/+/g, '/').replace(/(.)\/(?=#|$)/g, '$1') || '/';
};
