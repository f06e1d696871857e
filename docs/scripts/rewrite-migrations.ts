import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewriteBaselines } from './rewrite-baselines.ts';

// While nothing is released, every package and example has one migration, which a change of its tables rewrites.

const root = join(import.meta.dirname, '../..');
const examples = join(import.meta.dirname, '../examples');
const cli = join(root, 'packages/cli/src/bin.ts');

interface Example {
  readonly directory: string;
  readonly migrations: string;
  readonly list: string;
  readonly about: string;
  readonly args: readonly string[];
}

const own = { migrations: 'migrations', list: 'migrations', about: "This application's own migrations, oldest first." };
const EXAMPLES: readonly Example[] = [
  {
    directory: 'vehicles',
    migrations: 'src/migrations',
    list: 'vehiclesMigrations',
    about: 'Migrations of vehicles, oldest first.',
    args: ['create-vehicles', '--plugin-module', './src/index.ts#vehicles', '--with', '@bottlecrm/accounts'],
  },
  {
    directory: '../../examples/plugin-starter',
    migrations: 'src/migrations',
    list: 'rentalsMigrations',
    about: 'Migrations of rentals, oldest first.',
    args: ['create-rentals', '--plugin-module', './src/index.ts#rentals', '--with', '@bottlecrm/accounts'],
  },
  {
    directory: 'capabilities',
    migrations: 'src/migrations',
    list: 'commentsMigrations',
    about: 'Migrations of comments, oldest first.',
    args: ['create-comments', '--plugin-module', './src/index.ts#comments', '--with', '@bottlecrm/accounts'],
  },
  { ...own, directory: 'extending', args: ['add-lead-score'] },
  { ...own, directory: 'embedding', args: ['create-test-drives'] },
  {
    ...own,
    directory: '../../examples/embedded',
    about: "The shop's migrations of tables that the CRM knows, oldest first.",
    args: ['create-repairs'],
  },
];

await rewriteBaselines(join(root, 'packages'));

for (const { directory, migrations, list, about, args } of EXAMPLES) {
  const place = join(examples, directory, migrations);
  for (const name of readdirSync(place)) if (/^\d{4}-/.test(name)) rmSync(join(place, name));
  const empty = `import type { Migration } from '@bottlecrm/core';\n\n/** ${about} */\nexport const ${list}: readonly Migration[] = [];\n`;
  writeFileSync(join(place, 'index.ts'), empty);
  const { status } = spawnSync(process.execPath, ['--conditions=@bottlecrm/source', cli, 'migrate:create', ...args], {
    cwd: join(examples, directory),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
