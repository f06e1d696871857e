import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes the .d.ts files of the package in the working directory. tsc rewrites `.ts` import specifiers in JavaScript but
// keeps them in declarations, where they would name files that are not published.
const TS_SPECIFIER = /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\bmodule\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('dist', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(TS_SPECIFIER, '$1$2$3.js$2'));
}
