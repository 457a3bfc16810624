import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'lab',
    // A project of its own, which `npm run behaviours` runs.
    exclude: ['behaviours/**'],
    // Every file starts three browsers: one after the other, on a small machine.
    fileParallelism: false,
    // No test here waits for the clock; this is for one that hangs, and longer than the lab's own patience.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
