import { onCLS, onINP, onLCP } from 'web-vitals';
import type { Vitals } from '@safar/protocol';

/**
 * The second file, `/j/v.js`, an ES module. Measures this page load and reports it once, when the
 * page is first hidden: later values would be of a page that waited in the background.
 *
 * @param report  given the values, and whether another page of this site follows in this tab, whose
 *                first request they can then travel with
 */
export function measure(
  report: (values: Pick<Vitals, 'lcp' | 'inp' | 'cls'>, later: boolean) => void,
): void {
  const values: Pick<Vitals, 'lcp' | 'inp' | 'cls'> = {};
  onLCP(({ value }) => (values.lcp = Math.round(value)), { reportAllChanges: true });
  onINP(({ value }) => (values.inp = Math.round(value)), { reportAllChanges: true });
  onCLS(({ value }) => (values.cls = Math.round(value * 1e4) / 1e4), { reportAllChanges: true });

  let later = false;
  window.navigation?.addEventListener('navigate', ({ destination, downloadRequest }) => {
    later =
      !destination.sameDocument &&
      downloadRequest === null &&
      new URL(destination.url).origin === location.origin;
  });

  // On the window, and not the document: web-vitals listens there, and has the last word before us.
  const onHidden = (): void => {
    if (document.visibilityState !== 'hidden') return;
    removeEventListener('visibilitychange', onHidden);
    report(values, later);
  };
  addEventListener('visibilitychange', onHidden);
}
