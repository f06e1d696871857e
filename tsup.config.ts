import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Shared by every package, which runs it in its own directory: one public entry, what only tools use, and a program, a global setup of the
// test runner or what its threads run where there is one.
export default defineConfig({
  entry: ['src/index.ts', 'src/internal.ts', 'src/bin.ts', 'src/global-setup.ts', 'src/worker.ts'].filter((file) =>
    existsSync(file),
  ),
  format: 'esm',
  target: 'node22',
  platform: 'node',
  outDir: 'dist',
  clean: true,
  dts: false,
  sourcemap: true,
  skipNodeModulesBundle: true,
  removeNodeProtocol: false,
});
