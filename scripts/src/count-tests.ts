/** How many passed, failed and were skipped. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a Vitest run. A file that could not even be loaded is one failure, though none of its tests
 * ran; and so is a run that ends badly with every test passed (an error nobody caught).
 *
 * @param report  `undefined` where Vitest wrote none
 * @param ok      whether the run ended with 0
 */
export function countTests(report: VitestReport | undefined, ok: boolean): Count {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const before = count.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed++;
      else if (status === 'failed') count.failed++;
      else count.skipped++;
    }
    if (file.status === 'failed' && count.failed === before) count.failed++;
  }
  if (!ok && count.failed === 0) count.failed++;
  return count;
}
