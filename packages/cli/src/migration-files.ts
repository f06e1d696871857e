import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Migration } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { CliError } from './cli-error.ts';
import type { MigrationTarget } from './migration-target.ts';

type Place = Pick<MigrationTarget, 'owner' | 'directory' | 'extension'>;

const NUMBERED = /^(\d+)-(.+)$/;

/** `Add score` after `0001-…` → `0002-add-score`. @throws CliError when the name is taken or unusable */
export function nextName(title: string, existing: readonly Migration[]): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!/^[a-z]/.test(slug)) {
    throw new CliError('NAME_INVALID', `Name the migration in words, such as add-score, not "${title}".`);
  }
  const taken = existing.find(({ name }) => NUMBERED.exec(name)?.[2] === slug);
  if (taken) throw new CliError('NAME_TAKEN', `${taken.name} exists: choose another name.`);
  const last = Math.max(0, ...existing.map(({ name }) => Number(NUMBERED.exec(name)?.[1] ?? 0)));
  return `${String(last + 1).padStart(4, '0')}-${slug}`;
}

/** @throws CliError when a file of the directory is not in the list: its change would be written a second time */
export function refuseUnlisted({ owner, directory, extension }: Place, existing: readonly Migration[]): void {
  if (!existsSync(directory)) return;
  const names = readdirSync(directory)
    .filter((file) => file.endsWith(extension))
    .map((file) => basename(file, extension))
    .filter((name) => NUMBERED.test(name));
  const unlisted = names.filter((name) => !existing.some((migration) => migration.name === name));
  if (unlisted.length === 0) return;
  const place = owner === 'host' ? 'the configuration (`migrations`)' : `the definition of ${owner} (\`migrations\`)`;
  throw new CliError(
    'MIGRATION_UNLISTED',
    `${unlisted.join(', ')} is in ${directory}, but ${place} does not list it: add it there first.`,
  );
}

/** Writes the migration and adds it to the index; answers the files. */
export function writeMigration(place: Place, name: string, change: database.SchemaChange): string[] {
  const { directory, extension } = place;
  const file = join(directory, `${name}${extension}`);
  const index = join(directory, `index${extension}`);
  const rendered = database.renderMigration(name, change);
  const identifier = /export const (\w+)/.exec(rendered)?.[1] ?? '';
  const listed = existsSync(index)
    ? extendIndex(readFileSync(index, 'utf8'), name, identifier, place)
    : newIndex(name, identifier, place);
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, inLanguage(rendered, extension));
  writeFileSync(index, inLanguage(listed, extension));
  return [file, index];
}

const importLine = (identifier: string, name: string, extension: string): string =>
  `import { ${identifier} } from './${name}${extension}';`;

function newIndex(name: string, identifier: string, { owner, extension }: Place): string {
  const own = owner === 'host' ? 'migrations' : `${camel(owner)}Migrations`;
  return [
    "import type { Migration } from '@bottlecrm/core';",
    importLine(identifier, name, extension),
    '',
    `/** ${owner === 'host' ? "This application's own migrations" : `Migrations of ${owner}`}, oldest first. */`,
    `export const ${own}: readonly Migration[] = [${identifier}];`,
    '',
  ].join('\n');
}

const camel = (name: string): string => name.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Adds an import after the last one, and the name at the end of the list. */
function extendIndex(source: string, name: string, identifier: string, { directory, extension }: Place): string {
  const list = /= \[([^\]]*)\]/.exec(source);
  const imports = [...source.matchAll(/^import .*;$/gm)];
  const last = imports.at(-1);
  if (!list || !last) {
    throw new CliError(
      'INDEX_UNKNOWN',
      `${join(directory, `index${extension}`)} is not a list of imported migrations: make it \`export const migrations = [first, second];\`.`,
    );
  }
  const names = [...(list[1] ?? '').split(',').map((part) => part.trim()), identifier].filter((part) => part !== '');
  const line = `= [${names.join(', ')}]`;
  const fits = source.slice(source.lastIndexOf('\n', list.index) + 1, list.index).length + line.length < 120;
  const written = fits ? line : `= [\n${names.map((one) => `  ${one},\n`).join('')}]`;
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}\n${importLine(identifier, name, extension)}${source.slice(end).replace(list[0], () => written)}`;
}

/** JavaScript says the type in a comment. */
function inLanguage(source: string, extension: Place['extension']): string {
  if (extension === '.ts') return source;
  return source
    .replace(/^import type \{ Migration \} from '@bottlecrm\/core';\n+/, '')
    .replace(
      /^export const (\w+): Migration =/m,
      "/** @type {import('@bottlecrm/core').Migration} */\nexport const $1 =",
    )
    .replace(/^(export const \w+): readonly Migration\[\] =/m, '$1 =');
}
