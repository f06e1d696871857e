import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { type CrmPlugin, composeApplication } from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { files } from '@bottlecrm/files';
import { invoices } from '@bottlecrm/invoices';
import { jobs } from '@bottlecrm/jobs';
import { leads } from '@bottlecrm/leads';
import { mail } from '@bottlecrm/mail';

/** Each package, and the plugins with which it is composed. */
const PACKAGES: Readonly<Record<string, readonly CrmPlugin[]>> = {
  core: [],
  jobs: [jobs],
  mail: [jobs, mail],
  files: [files],
  accounts: [accounts],
  contacts: [accounts, contacts],
  leads: [accounts, contacts, leads],
  invoices: [accounts, contacts, invoices],
};

/** Writes the first migration of each package from its entities, in place of all that it has. */
export async function rewriteBaselines(packages: string): Promise<void> {
  for (const [name, plugins] of Object.entries(PACKAGES)) {
    const directory = join(packages, name, 'src/migrations');
    const { tables } = internalsOf(await composeApplication({ plugins })).model;
    const change = await database.initialMigration(name, tables);
    const index = readFileSync(join(directory, 'index.ts'), 'utf8');
    const [importLine = ''] = /^import type \{ Migration \} from .*$/m.exec(index) ?? [];
    const [, list = ''] = /^export const (\w+)/m.exec(index) ?? [];
    const source = database.renderMigration(`0001-create-${name}`, change).replace(/^import .*$/m, importLine);
    const [, constant = ''] = /export const (\w+)/.exec(source) ?? [];
    for (const file of readdirSync(directory)) if (/^\d{4}-/.test(file)) rmSync(join(directory, file));
    writeFileSync(join(directory, `0001-create-${name}.ts`), source);
    writeFileSync(
      join(directory, 'index.ts'),
      `${importLine}\nimport { ${constant} } from './0001-create-${name}.ts';\n\n/** The migrations of ${name}, oldest first. */\nexport const ${list}: readonly Migration[] = [${constant}];\n`,
    );
  }
}
