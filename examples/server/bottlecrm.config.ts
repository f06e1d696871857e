import { resolve } from 'node:path';
import { defineConfig } from '@bottlecrm/core';
import { plugins } from './src/plugins.ts';
import { seed } from './src/seed/seed.ts';
import { signInOptions } from './src/sign-in.ts';

const production = process.env.NODE_ENV === 'production';

/** One source for the server, the worker and the command line. Connections and secrets come from the environment. */
export default defineConfig({
  plugins: plugins(resolve(process.env.DATA_DIR || '.data'), process.env),
  auth: signInOptions(process.env),
  // In production where there is a token for it; in development for this machine.
  metrics: !production || Boolean(process.env.METRICS_TOKEN),
  homePage: true,
  seed,
});
