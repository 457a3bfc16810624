import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

/** The tests run inside workerd, on the same bindings as `wrangler dev`. */
export default defineProject({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc' },
      miniflare: {
        bindings: { ADMIN_KEY: 'admin-key-of-the-tests', SESSION_KEY: 'session-key-of-the-tests' },
      },
    }),
  ],
  test: {
    name: 'worker',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['./test/build-tracker.mjs'],
  },
});
