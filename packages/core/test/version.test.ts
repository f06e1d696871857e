import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '../src/version.ts';

test('the version that plugins are checked against is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('packages and pages name the same Node, and what is installed is judged by the Node that runs it', () => {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`);
  const wanted = [...packages, 'docs/package.json', 'bench/package.json', 'examples/plugin-starter/package.json'];
  for (const path of wanted) expect(JSON.parse(read(path)).engines, path).toEqual({ node: '>=22.18' });
  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/getting-started.md'])
    expect(read(page), page).toContain('The packages run on Node 22.18 or later');
  const { engines, devDependencies } = JSON.parse(read('package.json'));
  expect(engines).toEqual({ node: '>=20' });
  expect(read('pnpm-workspace.yaml')).toContain(`\nnodeVersion: ${devDependencies.node}\n`);
});
