import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@safar/tracker',
    // No test here waits for the clock; this is for one that hangs, on a machine that is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
