import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['@bottlecrm/testing/global-setup'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The public types: test/types.test-d.ts.
    typecheck: { enabled: true },
  },
});
