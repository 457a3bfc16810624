/** The signals by which a browser says no for its user; both parts of `window`. */
export interface Signals {
  navigator: { globalPrivacyControl?: boolean; doNotTrack?: string | null };
  doNotTrack?: string | null;
}

/**
 * Whether the browser lets its visitor be counted.
 *
 * @param dnt  whether Do Not Track is asked too; Global Privacy Control always is
 */
export const mayCount = ({ navigator, doNotTrack }: Signals, dnt: boolean | 0 | 1): boolean =>
  !navigator.globalPrivacyControl &&
  // Some browsers have it on the navigator, older ones on the window.
  !(dnt && [navigator.doNotTrack, doNotTrack].includes('1'));
