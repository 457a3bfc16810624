import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@safar/test',
    // Every file starts a worker, a shop and a browser of its own: one after the other, on a small machine.
    fileParallelism: false,
    // No test here waits for the clock; this is for one that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
