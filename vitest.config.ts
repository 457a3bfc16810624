import { defineConfig } from 'vitest/config';

/** Every folder is a project of its own and brings its own config, where it needs one. */
export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'worker',
      'demo-site',
      'scripts',
      'test',
      'test/lab',
      'test/lab/behaviours',
    ],
    passWithNoTests: true,
  },
});
