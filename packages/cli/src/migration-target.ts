import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Crm, type CrmOptions, type CrmPlugin, composeApplication, type Migration } from '@bottlecrm/core';
import { definitionOf } from '@bottlecrm/core/internal';
import { CliError } from './cli-error.ts';
import type { LoadedConfig } from './load-config.ts';

/** Whose migration is about to be written, and what it starts from. */
export interface MigrationTarget {
  /** `host`, or the plugin's short name. */
  readonly owner: string;
  /** Where its migrations live. */
  readonly directory: string;
  /** Extension of its source files. */
  readonly extension: '.ts' | '.js' | '.mjs';
  readonly existing: readonly Migration[];
  /** What the target builds on, as shipped; undefined when nothing can be put together without it. */
  readonly base: Crm | undefined;
  /** The target and what it builds on. */
  readonly app: Crm;
}

type PluginEntry = NonNullable<CrmOptions['plugins']>[number];
const isBare = (entry: PluginEntry): entry is CrmPlugin => !Array.isArray(entry);
const pluginOf = (entry: PluginEntry): CrmPlugin => (isBare(entry) ? entry : entry[0]);
const nameOf = (plugin: CrmPlugin): string => shortName(definitionOf(plugin).name);
const shortName = (name: string): string => name.split('/').at(-1) ?? name;

/** The host: extended entities, and plugins that ship no migrations of their own. */
export async function hostTarget({ options, file, directory }: LoadedConfig): Promise<MigrationTarget> {
  const shipped = (options.plugins ?? []).map(pluginOf).filter((plugin) => definitionOf(plugin).migrations);
  return {
    owner: 'host',
    directory: join(directory, 'migrations'),
    extension: extensionOf(file),
    existing: options.migrations ?? [],
    // Shipped plugins may need one of the host's to compose at all: then there is no base to hold them against.
    base: await composeApplication({ plugins: shipped }).catch(() => undefined),
    app: await composeApplication(options),
  };
}

/** A plugin of the configuration whose sources are at hand, with the plugins that it requires. */
export async function pluginTarget({ options, file }: LoadedConfig, name: string): Promise<MigrationTarget> {
  const plugins = (options.plugins ?? []).map(pluginOf);
  const plugin = plugins.find((candidate) => nameOf(candidate) === shortName(name));
  if (plugin === undefined) {
    const known = plugins.map(nameOf).join(', ') || 'none';
    throw new CliError('PLUGIN_UNKNOWN', `The configuration has no plugin "${name}"; it has ${known}.`);
  }
  const directory = join(sourcesOf(definitionOf(plugin).name, file), 'migrations');
  return targetOf(plugin, requiredBy(plugin, plugins), directory, '.ts');
}

/** A plugin by its module, `./src/index.ts#leads`, with the modules of the plugins that it requires. */
export async function moduleTarget(module: string, others: readonly string[]): Promise<MigrationTarget> {
  const { plugin, file } = await importPlugin(module);
  const required: CrmPlugin[] = [];
  for (const other of others) required.push((await importPlugin(other)).plugin);
  return targetOf(plugin, required, join(dirname(file ?? resolve('index.ts')), 'migrations'), extensionOf(file ?? ''));
}

async function targetOf(
  plugin: CrmPlugin,
  required: readonly CrmPlugin[],
  directory: string,
  extension: MigrationTarget['extension'],
): Promise<MigrationTarget> {
  return {
    owner: nameOf(plugin),
    directory,
    extension,
    existing: definitionOf(plugin).migrations ?? [],
    base: await composeApplication({ plugins: required }),
    app: await composeApplication({ plugins: [...required, plugin] }),
  };
}

function requiredBy(plugin: CrmPlugin, plugins: readonly CrmPlugin[]): CrmPlugin[] {
  const found = new Set<CrmPlugin>();
  const visit = (one: CrmPlugin): void => {
    for (const name of definitionOf(one).requires ?? []) {
      const required = plugins.find((candidate) => nameOf(candidate) === name);
      if (required === undefined || found.has(required)) continue;
      found.add(required);
      visit(required);
    }
  };
  visit(plugin);
  return [...found];
}

/** The directory of a plugin's sources. @throws CliError when it is an installed package, or none at all */
function sourcesOf(name: string, configFile: string): string {
  const refused = new CliError(
    'PLUGIN_NOT_HERE',
    `The sources of ${name} are not here: write its migrations in its own package, or leave --plugin out for what this application adds.`,
  );
  let entry: string;
  try {
    entry = createRequire(configFile).resolve(name);
  } catch {
    throw refused;
  }
  for (let directory = dirname(entry); directory !== dirname(directory); directory = dirname(directory)) {
    const manifest = join(directory, 'package.json');
    if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).name !== name) continue;
    const sources = join(directory, 'src');
    if (!existsSync(sources) || directory.split(sep).includes('node_modules')) throw refused;
    return sources;
  }
  throw refused;
}

/** `./src/index.ts#leads`, or `@bottlecrm/leads`, whose export is called like the package. */
async function importPlugin(specifier: string): Promise<{ plugin: CrmPlugin; file: string | undefined }> {
  const [module = '', name = shortName(module)] = specifier.split('#');
  const isFile = /^[./]/.test(module);
  const file = isFile ? resolve(module) : undefined;
  const location = file ?? createRequire(resolve('package.json')).resolve(module);
  const exports = (await import(pathToFileURL(location).href)) as Readonly<Record<string, unknown>>;
  const plugin = exports[name] as CrmPlugin | undefined;
  if (typeof plugin !== 'function') {
    const names = Object.keys(exports).join(', ') || 'none';
    throw new CliError(
      'PLUGIN_UNKNOWN',
      `${module} has no plugin "${name}"; name an export after #. Exports: ${names}.`,
    );
  }
  return { plugin, file };
}

function extensionOf(file: string): MigrationTarget['extension'] {
  const extension = extname(file);
  return extension === '.js' || extension === '.mjs' ? extension : '.ts';
}
