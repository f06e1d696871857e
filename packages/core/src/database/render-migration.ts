import type { SchemaChange } from './diff.ts';

/** The TypeScript source of a migration file, as the formatter leaves it. */
export function renderMigration(name: string, change: SchemaChange): string {
  return [
    "import type { Migration } from '@bottlecrm/core';",
    '',
    `export const ${identifier(name)}: Migration = {`,
    `  name: ${quote(name)},`,
    ...list('tables', change.tables.map(quote)),
    ...list('up', change.up.map(template)),
    ...list('down', change.down.map(template)),
    '};',
    '',
  ].join('\n');
}

/** `0001-create-leads` → `createLeads`. */
function identifier(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && !/^\d+$/.test(word));
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return joined === '' ? 'migration' : joined;
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Statements hold single quotes: in a template string they read as they are. */
function template(sql: string): string {
  if (!/['"\n\\`]|\$\{/.test(sql)) return `'${sql}'`;
  return `\`${sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

function list(key: string, items: readonly string[]): string[] {
  const line = `  ${key}: [${items.join(', ')}],`;
  if (!items.some((item) => item.includes('\n')) && line.length <= 120) return [line];
  return [`  ${key}: [`, ...items.map((item) => `    ${item},`), '  ],'];
}
