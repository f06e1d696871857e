import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['@bottlecrm/source'];
const isShared = process.env.TEST_SHARED === '1';
const reportDir = process.env.VITEST_REPORT_DIR;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Where Vitest runs the global setup.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
      'docs/test/**/*.test.ts',
      'docs/examples/*/test/**/*.test.ts',
    ],
    // Started once for all test files, in the order written here.
    globalSetup: ['packages/testing/src/global-setup.ts'],
    // In a shared process one file runs after the other: what they have in common is loaded and compiled once.
    pool: 'forks',
    isolate: !isShared,
    maxWorkers: 2,
    setupFiles: isShared ? ['packages/testing/src/check-leftovers.ts'] : [],
    // Ten times what anything takes, so that a busy machine fails no test: each waits for an event, none for a time.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    // Each run leaves a report of its own, so that several runs can be added up.
    ...(reportDir && {
      reporters: ['default', 'json'],
      outputFile: { json: join(reportDir, `${Date.now()}-${process.pid}.json`) },
    }),
  },
});
