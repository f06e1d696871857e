import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The client's types of the standard plugins are made of them: written where they are missing or of other sources.
const ROOT = join(import.meta.dirname, '..');
const CLIENT = join(ROOT, 'packages/client');
const TYPES = join(CLIENT, 'src/standard-types.ts');
const SOURCES = ['accounts', 'cli', 'contacts', 'core', 'invoices', 'leads'].map((name) => `packages/${name}/src`);

/** Returns a line that changes with everything that the types are made of. */
function stamp(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((directory) =>
    readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${directory}/${name}`),
  );
  for (const file of [...files.toSorted(), 'packages/client/bottlecrm.config.ts', 'pnpm-lock.yaml'])
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return `// Made of sources ${hash.digest('hex').slice(0, 16)}\n`;
}

/** Writes the types where they are not those of the present sources. Of two that write at once, either is whole. */
export function writeStandardTypes(): void {
  const line = stamp();
  if (existsSync(TYPES) && readFileSync(TYPES, 'utf8').startsWith(line)) return;
  const draft = `${TYPES}.${process.pid}`;
  const cli = ['--conditions=@bottlecrm/source', join(ROOT, 'packages/cli/src/bin.ts'), 'client'];
  try {
    execFileSync(process.execPath, [...cli, '--config', join(CLIENT, 'bottlecrm.config.ts'), '--out', draft], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(draft, line + readFileSync(draft, 'utf8'));
    renameSync(draft, TYPES);
  } finally {
    rmSync(draft, { force: true });
  }
}

// An installation of some packages alone may lack what writes them, and needs them as little.
if (import.meta.main && existsSync(join(ROOT, 'packages/cli/node_modules/openapi-typescript'))) writeStandardTypes();
