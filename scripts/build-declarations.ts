import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// Writes the .d.ts files of the package in the working directory. tsc rewrites `.ts` import specifiers in JavaScript but
// keeps them in declarations, where they would name files that are not published. Of packages that scripts/declarations has lean
// declarations for, those are published instead.
const TS_SPECIFIER = /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\bmodule\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;
const LEAN = join(import.meta.dirname, 'declarations');
const leanNames = readdirSync(LEAN).map((file) => file.replace(/\.d\.ts$/, ''));

execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const used = new Set<string>();

/** Returns the declarations with relative names in place of those of packages that have lean ones. */
function withLean(source: string, file: string): string {
  return leanNames.reduce((text, name) => {
    const path = relative(dirname(file), join('dist', name));
    const own = path.startsWith('.') ? path : `./${path}`;
    const result = text.replaceAll(
      new RegExp(`(\\bfrom\\s+|\\bimport\\s*\\(\\s*)(['"])${name}\\2`, 'g'),
      `$1$2${own}.js$2`,
    );
    if (result !== text) used.add(name);
    return result;
  }, source);
}

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts') || leanNames.includes(name.replace(/\.d\.ts$/, ''))) continue;
  const file = join('dist', name);
  writeFileSync(file, withLean(readFileSync(file, 'utf8').replace(TS_SPECIFIER, '$1$2$3.js$2'), file));
}
for (const name of used) copyFileSync(join(LEAN, `${name}.d.ts`), join('dist', `${name}.d.ts`));
