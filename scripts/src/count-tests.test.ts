import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((s) => ({ status: s })),
});

test('tests are counted by how they ended', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'todo')],
  };
  expect(countTests(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that does not load is a failure', () => {
  expect(countTests({ testResults: [file('failed')] }, false)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a run that ends badly is a failure, whatever its tests say', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, false).failed).toBe(1);
  expect(countTests(undefined, false).failed).toBe(1);
});
