/**
 * Whether it is worth while to send. A browser whose machine has no network calls itself offline, and
 * a collector on that same machine still answers.
 *
 * @param online  `navigator.onLine`
 * @param url     the collector's
 */
export const isOnline = (online: boolean, url: string): boolean =>
  online || /\/\/(localhost|127\.)/.test(url);
