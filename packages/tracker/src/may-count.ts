declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}

/**
 * Whether the browser lets its visitor be counted. Global Privacy Control is always asked.
 *
 * @param dnt  the Do Not Track that means no: `1`, or `''` where the site does not ask
 */
export function mayCount(dnt: string): boolean {
  return !navigator.globalPrivacyControl && navigator.doNotTrack !== dnt;
}
