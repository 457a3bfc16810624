import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@safar/test',
    // Its own project, since it needs more than one browser.
    exclude: [...configDefaults.exclude, 'lab/**'],
    // Every file starts a worker, a shop and a browser of its own: one after the other, on a small machine.
    fileParallelism: false,
    // No test here waits for the clock; this is for one that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
