import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Compiles an application against packages as they are published, without skipLibCheck: their declarations name nothing that they
// do not bring, and cost the compiler no more than they did. Instantiations are counted, not timed: the number is the same on every
// machine. Needs a build.
const PACKAGES = ['core', 'accounts', 'contacts', 'leads', 'client'];
/** It was 4.04 million, 2.41 of them of TypeBox: docs/decisions/0015. Lower it when the count falls. */
const MOST_INSTANTIATIONS = 640_000;
const ROOT = join(import.meta.dirname, '..');

const APPLICATION = `import { createClient } from '@bottlecrm/client';
import { type CreateOf, defineEntity, definePlugin, f, type RecordOf, type Static, Type } from '@bottlecrm/core';
import { Lead, leads } from '@bottlecrm/leads';

export const Vehicle = defineEntity('vehicle', {
  path: 'vehicles',
  table: 'vehicles',
  fields: { plate: f.text().unique(), seats: f.integer({ min: 1 }).optional(), lead: f.ref(() => Lead) },
  access: 'shared',
});
export const fleet = definePlugin({ name: 'fleet', core: '*', entities: { vehicle: Vehicle } });
export const Body = Type.Object({ plate: Type.String(), seats: Type.Optional(Type.Integer()), kind: Type.Literal('van') });
export const body: Static<typeof Body> = { plate: 'B-1', kind: 'van' };
export const vehicle: CreateOf<typeof Vehicle> = { plate: body.plate, leadId: '' };
export const seats = (record: RecordOf<typeof Vehicle>): number | null => record.seats;
// @ts-expect-error no such kind
export const wrong: Static<typeof Body> = { plate: 'B-1', kind: 'car' };
// @ts-expect-error a reference is required
export const incomplete: CreateOf<typeof Vehicle> = { plate: 'B-1' };

const crm = createClient({ baseUrl: '' });
const { data } = await crm.POST('/api/leads', { body: { lastName: 'Doe' } });
export const lastName: string | null = data.lastName;
export { leads };
`;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-consumer-'));
const modules = join(directory, 'node_modules');

/** Unpacks a package as it would be published, beside what it depends on. */
function install(name: string): void {
  const source = join(ROOT, 'packages', name);
  const args = ['pack', '--json', '--pack-destination', directory];
  const { filename } = JSON.parse(execFileSync('pnpm', args, { cwd: source, encoding: 'utf8' })) as {
    filename: string;
  };
  const target = join(modules, '@bottlecrm', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', filename, '-C', target, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest;
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
    (peer) => !manifest.peerDependenciesMeta?.[peer]?.optional,
  );
  for (const dependency of [...Object.keys(manifest.dependencies ?? {}), ...peers])
    if (!dependency.startsWith('@bottlecrm/')) link(join(source, 'node_modules', dependency), dependency);
}

function link(from: string, name: string): void {
  const to = join(modules, name);
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  symlinkSync(realpathSync(from), to);
}

try {
  for (const name of PACKAGES) install(name);
  link(join(ROOT, 'node_modules/@types/node'), '@types/node');
  const compilerOptions = {
    ...{ target: 'es2024', lib: ['es2024', 'dom', 'dom.iterable'], module: 'nodenext', strict: true, noEmit: true },
    ...{ skipLibCheck: false, types: ['node'] },
  };
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['application.ts'] }));
  writeFileSync(join(directory, 'application.ts'), APPLICATION);
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', directory, '--extendedDiagnostics'], { encoding: 'utf8' });
  const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
  console.log(`${instantiations} instantiations, of at most ${MOST_INSTANTIATIONS}`);
  if (status !== 0)
    console.error(
      stdout
        .split('\n')
        .filter((line) => line.includes('error'))
        .slice(0, 20)
        .join('\n'),
    );
  process.exitCode = status === 0 && instantiations <= MOST_INSTANTIATIONS ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
