import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeStandardTypes } from '../../../scripts/standard-types.ts';
import { generateTypes } from './generate.ts';

const PACKAGE = join(import.meta.dirname, '..');
const HOST_CONFIG = join(import.meta.dirname, 'fixtures/host.config.ts');
const TSC = join(PACKAGE, '../../node_modules/.bin/tsc');

const APPLICATION = `import { createClient } from '@bottlecrm/client';
import type { paths } from './host-types.ts';

const crm = createClient<paths>({ baseUrl: '' });
const { data } = await crm.POST('/api/leads', { body: { lastName: 'Doe', score: 3 } });
export const score: number | null = data.score;
for await (const lead of crm.iterate('/api/leads', { query: { score: { gte: 2 }, sort: '-score' } })) {
  lead.score satisfies number | null;
}
// @ts-expect-error not a number
void crm.POST('/api/leads', { body: { lastName: 'Doe', score: 'high' } });
// @ts-expect-error the standard client does not know the field
void createClient({ baseUrl: '' }).POST('/api/leads', { body: { lastName: 'Doe', score: 3 } });
`;

// Each test starts a program or two.
vi.setConfig({ testTimeout: 180_000 });

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'bottlecrm-client-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('standard-types.ts is written for the present sources, and only then', () => {
  const file = join(PACKAGE, 'src/standard-types.ts');
  writeStandardTypes();
  const [stamp = '', ...types] = readFileSync(file, 'utf8').split('\n');
  expect(stamp).toMatch(/^\/\/ Made of sources [0-9a-f]{16}$/);
  expect(types.join('\n')).toContain('operations["listLead"]');
  const { mtimeMs } = statSync(file);
  writeStandardTypes();
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  // Of other sources.
  writeFileSync(file, readFileSync(file, 'utf8').replace(stamp, '// Made of sources 0000000000000000'));
  writeStandardTypes();
  expect(readFileSync(file, 'utf8')).toBe([stamp, ...types].join('\n'));
});

it("`bottlecrm client` types a host's own fields", async () => {
  await generateTypes(HOST_CONFIG, join(directory, 'host-types.ts'));
  writeFileSync(join(directory, 'application.ts'), APPLICATION);
  // As in an application for browsers, which knows neither Node nor this repository's settings.
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, allowImportingTsExtensions: true },
    ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', types: [] },
    ...{ lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'], skipLibCheck: true },
    ...{ paths: { '@bottlecrm/client': [join(PACKAGE, 'src/index.ts')] } },
  };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['application.ts'] }));
  let output = '';
  try {
    execFileSync(TSC, ['-p', join(directory, 'tsconfig.json')], { encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  expect(output).toBe('');
});
