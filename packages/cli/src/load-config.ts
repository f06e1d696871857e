import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CrmOptions } from '@bottlecrm/core';
import { CliError } from './cli-error.ts';

const CONFIG_NAMES = ['bottlecrm.config.ts', 'bottlecrm.config.js', 'bottlecrm.config.mjs'];

/** The host's configuration and where it was found. */
export interface LoadedConfig {
  readonly options: CrmOptions;
  readonly file: string;
  readonly directory: string;
}

/** @throws CliError when there is no configuration, or it cannot be loaded */
export async function loadConfig(path: string | undefined): Promise<LoadedConfig> {
  const file = findConfig(path);
  const module = await importConfig(file);
  const options = module.default;
  if (typeof options !== 'object' || options === null) {
    throw new CliError(
      'CONFIG_INVALID',
      `${basename(file)} has no default export: write "export default defineConfig({ … })".`,
    );
  }
  return { options: options as CrmOptions, file, directory: dirname(file) };
}

function findConfig(path: string | undefined): string {
  const names = path === undefined ? CONFIG_NAMES : [path];
  const found = names.map((name) => resolve(name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new CliError(
    'CONFIG_MISSING',
    path === undefined
      ? 'There is no bottlecrm.config.ts, .js or .mjs here: create one, or name it with --config.'
      : `There is no configuration file ${path}.`,
  );
}

async function importConfig(file: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new CliError(
        'CONFIG_INVALID',
        `This Node cannot load ${basename(file)}: use Node 22.18 or later, or write the configuration in JavaScript.`,
      );
    }
    const detail = error instanceof Error ? error.message : String(error);
    throw new CliError('CONFIG_INVALID', `${basename(file)} could not be loaded: ${detail}`, { cause: error });
  }
}
