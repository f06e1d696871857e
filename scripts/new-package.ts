import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

// Writes an entity package that type-checks, has its migration and passes its contract: what is left are its fields, rules and
// verbs. `npx -y pnpm@12 new-package vehicles --entity vehicle --requires accounts`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entity: { type: 'string' }, requires: { type: 'string', multiple: true, default: [] } },
});
const [name = ''] = positionals;
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  throw new Error('Usage: npx -y pnpm@12 new-package <plural-name> [--entity <singularName>] [--requires <package>]…');

const root = process.cwd();
const home = join(root, 'packages', name);
if (existsSync(home)) throw new Error(`packages/${name} is there already.`);

const camelCase = (words: string): string => words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/s$/, '');

const plugin = camelCase(name);
const entity = values.entity ?? camelCase(singular(name));
const Entity = upperFirst(entity);
const words = entity.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const title = upperFirst(name.replaceAll('-', ' '));
const requires = values.requires;
const quoted = requires.map((one) => `'${one}'`).join(', ');
const importsOf = (packages: readonly string[]): string =>
  packages.map((one) => `import { ${camelCase(one)} } from '@bottlecrm/${one}';\n`).join('');

function manifest(): string {
  const { version, engines } = JSON.parse(readFileSync(join(root, 'packages/leads/package.json'), 'utf8'));
  const peers = ['core', ...requires].map((one) => [`@bottlecrm/${one}`, 'workspace:^']);
  const own = ['core', ...requires, 'testing'].map((one) => [`@bottlecrm/${one}`, 'workspace:*']);
  const published = { types: './dist/index.d.ts', default: './dist/index.js' };
  return `${JSON.stringify(
    {
      name: `@bottlecrm/${name}`,
      version,
      description: `${title} for @bottlecrm`,
      type: 'module',
      license: 'MIT',
      repository: {
        type: 'git',
        url: 'git+https://github.com/bottlecrm/bottlecrm.git',
        directory: `packages/${name}`,
      },
      engines,
      exports: { '.': { '@bottlecrm/source': './src/index.ts', ...published } },
      publishConfig: { access: 'public', exports: { '.': published } },
      files: ['dist', 'README.md'],
      scripts: { build: 'tsup --config ../../tsup.config.ts && node ../../scripts/build-declarations.ts' },
      peerDependencies: Object.fromEntries(peers),
      devDependencies: Object.fromEntries(own),
      sideEffects: false,
    },
    null,
    2,
  )}\n`;
}

const definition = (migrated: boolean): string => `import { crudRoutes, definePlugin } from '@bottlecrm/core';
import { ${Entity} } from './entity.ts';
${migrated ? "import { migrations } from './migrations/index.ts';\n" : ''}
export { ${Entity} } from './entity.ts';

/** ${title}. */
export const ${plugin} = definePlugin({
  name: '@bottlecrm/${name}',
  core: '^0.1.0',
${requires.length > 0 ? `  requires: [${quoted}],\n` : ''}  entities: { ${entity}: ${Entity} },
${migrated ? '  migrations,\n' : ''}  routes: (app, { ${entity} }) => crudRoutes(app, ${entity}),
});
`;

const FILES: Readonly<Record<string, string>> = {
  [`packages/${name}/package.json`]: manifest(),
  [`packages/${name}/tsconfig.build.json`]: '{ "extends": "../../tsconfig.build.json" }\n',
  [`packages/${name}/src/index.ts`]: definition(false),
  [`packages/${name}/src/entity.ts`]: `import { defineEntity, f, Profile, Team } from '@bottlecrm/core';

/** What a ${words} is: say it here, in one sentence. */
export const ${Entity} = defineEntity('${entity}', {
  path: '${name}',
  table: '${name.replaceAll('-', '_')}',
  fields: {
    name: f.text().sortable(),
    description: f.textarea().optional(),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
  },
  search: ['name'],
  access: 'assignable',
});
`,
  [`packages/${name}/test/contract.test.ts`]: `${importsOf(requires)}import { describePluginContract } from '@bottlecrm/testing';
import { ${plugin} } from '../src/index.ts';

describePluginContract(${requires.length > 0 ? `{ plugin: ${plugin}, with: [${requires.map(camelCase).join(', ')}] }` : plugin});
`,
  [`packages/${name}/README.md`]: `# @bottlecrm/${name}

${title}. This plugin brings the entity \`${entity}\` and its record routes below \`/api/${name}\`.

## Install

\`\`\`sh
npm install @bottlecrm/core ${[...requires, name].map((one) => `@bottlecrm/${one}`).join(' ')} fastify
\`\`\`

## Use

\`plugins: [${[...requires, name].map(camelCase).join(', ')}]\` in the configuration.

## Options

Those of every plugin: \`prefix\`, \`entities\`, \`verbs\`, \`permissions\`, \`disable\`.

## Errors

The plugin has no codes of its own.
`,
  [`docs/packages/${name}.md`]: `# ${title}

\`@bottlecrm/${name}\` brings the entity \`${entity}\`, with the [record routes](../reference/http.md#records) below \`/api/${name}\`.
`,
  [`.changeset/${name}.md`]: `---
'@bottlecrm/${name}': minor
---

\`@bottlecrm/${name}\`: ${words.trim()} records.
`,
};

/** Adds a line behind the last one of a list of a file. */
function addLine(file: string, list: RegExp, line: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(list, (found) => found.replace(/\n(\s*)\]/, `\n${line}\n$1]`));
  if (changed === text)
    throw new Error(`${file} has no place for ${name}: add it by hand, where ${list} was looked for.`);
  writeFileSync(path, changed);
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const run = (command: string, args: readonly string[], cwd = root): void => {
  execFileSync(command, args, { cwd, stdio: 'inherit' });
};

write(FILES);
const order = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8');
if (!order.includes(`'${name}'`)) addLine('.dependency-cruiser.mjs', /const entities = \[[^;]*\];/, `  '${name}',`);
addLine(
  'docs/.vitepress/config.ts',
  /text: 'Packages',\s*items: \[[^\]]*\]/,
  `          page('${title}', '/packages/${name}'),`,
);
run('npx', ['-y', 'pnpm@12', 'install', '--no-frozen-lockfile', '--prefer-offline']);
const others = requires.flatMap((one) => ['--with', `@bottlecrm/${one}`]);
const bin = join(root, 'packages/cli/src/bin.ts');
const module = `./src/index.ts#${plugin}`;
const make = ['migrate:create', `create-${name}`, '--plugin-module', module, ...others];
run(process.execPath, ['--conditions=@bottlecrm/source', bin, ...make], home);
const made = readFileSync(join(home, 'src/migrations/index.ts'), 'utf8');
// The command names the list after the package; inside the package it is the only one.
write({
  [`packages/${name}/src/migrations/index.ts`]: made.replace(/export const \w+:/, 'export const migrations:'),
  [`packages/${name}/src/index.ts`]: definition(true),
});
run('npx', [
  '-y',
  'pnpm@12',
  'exec',
  'biome',
  'check',
  '--write',
  `packages/${name}`,
  '.dependency-cruiser.mjs',
  'docs/.vitepress',
]);
process.stdout.write(`packages/${name} is made: npx -y pnpm@12 test ${name}\n`);
