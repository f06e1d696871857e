import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@bottlecrm/source'] },
  ssr: { resolve: { conditions: ['@bottlecrm/source'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts'] },
});
