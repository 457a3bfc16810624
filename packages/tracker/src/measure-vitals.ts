import { guard } from '@safar/journey';
import type { SnippetConfig, Vitals } from '@safar/protocol';
import type { Draft } from './kept.ts';
import type { measure } from './vitals.ts';

/** Loads the second file when the page has nothing better to do, and reports what it measured as the vitals of a view. */
export function measureVitals(
  { url, vitals = 1 }: SnippetConfig,
  { kind, level }: Draft,
  report: (vitals: Vitals, later: boolean) => void,
): void {
  if (!kind || Math.random() >= vitals) return;
  (window.requestIdleCallback ?? setTimeout)(() => {
    (import(`${url}/j/v.js`) as Promise<{ measure: typeof measure }>)
      .then((file) =>
        file.measure((values, later) => guard(report)({ kind, level, ...values }, later)),
      )
      .catch(() => {});
  });
}
