import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Packs every public package as it would be published and checks the tarball, not the checkout.
const tarballs = mkdtempSync(join(tmpdir(), 'bottlecrm-packages-'));
const problems: string[] = [];

function check(name: string, command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) problems.push(`${name}: ${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

function pack(directory: string): string {
  const args = ['pack', '--json', '--pack-destination', tarballs];
  const answer = JSON.parse(execFileSync('pnpm', args, { cwd: directory, encoding: 'utf8' }));
  return answer.filename;
}

function checkContents(name: string, tarball: string): void {
  const read = (args: string[]) => execFileSync('tar', ['-xzOf', tarball, ...args], { encoding: 'utf8' });
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const manifest = read(['package/package.json']);
  if (/@bottlecrm\/source|\/src\//.test(manifest))
    problems.push(`${name}: the published package.json points to sources`);
  if (/"(workspace|catalog):/.test(manifest))
    problems.push(`${name}: the published package.json has workspace versions`);
  const { repository } = JSON.parse(manifest);
  if (repository?.directory !== `packages/${name.split('/').at(-1)}` || !repository.url?.startsWith('git+https://'))
    problems.push(`${name}: repository with url and directory is missing: links of its README lead nowhere`);
  if (!files.includes('package/LICENSE')) problems.push(`${name}: LICENSE is missing`);
  for (const file of files) {
    if (/^package\/(src|test)\//.test(file)) problems.push(`${name}: ${file} must not be published`);
    if (file.endsWith('.d.ts') && /['"]\.{1,2}\/[^'"]*\.ts['"]/.test(read([file]))) {
      problems.push(`${name}: ${file} imports a .ts file`);
    }
  }
}

/** What the threads of a package load is published, can be loaded, and brings nothing of the other packages into each thread. */
function checkWorker(name: string, directory: string): void {
  if (!existsSync(join(directory, 'src/worker.ts'))) return;
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(directory, 'dist', file), 'utf8');
    const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, from = '']) => from);
    for (const from of imports) {
      if (from.startsWith('@bottlecrm/')) problems.push(`${name}: dist/${file}, which threads load, imports ${from}`);
      if (from.startsWith('./')) follow(from.slice(2));
    }
  };
  follow('worker.js');
  check(name, 'node', [
    '--input-type=module',
    '--eval',
    `await import(${JSON.stringify(pathToFileURL(join(directory, 'dist/worker.js')))})`,
  ]);
}

try {
  for (const entry of readdirSync('packages')) {
    const directory = join('packages', entry);
    const { name, private: isPrivate } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    if (isPrivate) continue;
    const tarball = pack(directory);
    checkContents(name, tarball);
    checkWorker(name, directory);
    check(name, 'publint', ['run', tarball, '--strict']);
    check(name, 'attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
    console.log(`checked ${name}`);
  }
} finally {
  rmSync(tarballs, { recursive: true, force: true });
}

if (problems.length > 0) {
  console.error(problems.join('\n\n'));
  process.exitCode = 1;
}
