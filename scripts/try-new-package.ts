import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Makes a package in a copy of the repository: it type-checks, keeps the import rules, passes its contract, and is short.
const MOST_LINES = 150;

const copy = mkdtempSync(join(tmpdir(), 'bottlecrm-new-package-'));
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { cwd: copy, stdio: 'inherit' });
};
const pnpm = (...args: readonly string[]): void => run('npx', ['-y', 'pnpm@12', ...args]);

const linesOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name !== 'node_modules' && name !== 'migrations')
        .reduce((sum, name) => sum + linesOf(join(path, name)), 0)
    : readFileSync(path, 'utf8').trimEnd().split('\n').length;

try {
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of tracked.split('\0').filter(Boolean)) cpSync(file, join(copy, file), { force: true });
  pnpm('install', '--frozen-lockfile', '--prefer-offline');
  run(process.execPath, ['scripts/new-package.ts', 'service-contracts', '--requires', 'accounts']);
  const lines = ['packages/service-contracts', 'docs/packages/service-contracts.md', '.changeset/service-contracts.md']
    .map((path) => linesOf(join(copy, path)))
    .reduce((sum, one) => sum + one, 0);
  if (lines > MOST_LINES) throw new Error(`A new package has ${lines} lines, more than ${MOST_LINES}.`);
  writeFileSync(
    join(copy, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.base.json', include: ['packages/service-contracts/*/**/*.ts'] }),
  );
  pnpm('exec', 'tsc', '-p', 'tsconfig.new.json', '--noEmit');
  pnpm('exec', 'biome', 'check', 'packages/service-contracts');
  pnpm('exec', 'depcruise', 'packages/service-contracts');
  pnpm('exec', 'vitest', 'run', 'packages/service-contracts');
  process.stdout.write(`A new package of ${lines} lines type-checks and passes its contract.\n`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
