import { relative } from 'node:path';
import { CliError } from '../cli-error.ts';
import { command, listOf, listOption } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { isEmpty, planFromDatabase, planMigration } from '../create-migration.ts';
import { loadConfig } from '../load-config.ts';
import { nextName, refuseUnlisted, writeMigration } from '../migration-files.ts';
import { hostTarget, type MigrationTarget, moduleTarget, pluginTarget } from '../migration-target.ts';
import { progress } from '../output.ts';

export const migrateCreate = command({
  name: 'migrate:create',
  description: 'Writes the migration that brings the migrated schema to what the entities describe',
  args: {
    name: { type: 'positional', description: 'What changes, such as add-score', required: true },
    plugin: { type: 'string', description: 'A plugin of the configuration, instead of the host', valueHint: 'name' },
    'plugin-module': {
      type: 'string',
      description: 'Inside a plugin package: its module and export, such as ./src/index.ts#leads',
      valueHint: 'module',
    },
    with: listOption(
      'With --plugin-module: modules of the plugins that it requires, separated by commas or each with its own --with',
      'modules',
    ),
    drop: listOption('Tables that are no longer declared, separated by commas or each with its own --drop', 'tables'),
    from: {
      type: 'enum',
      options: ['scratch', 'database'],
      default: 'scratch',
      description: 'Compare with a database made for this, or with that of DATABASE_OWNER_URL',
    },
  },
  async run(args) {
    const target = await targetOf(args);
    refuseUnlisted(target, target.existing);
    const name = nextName(args.name, target.existing);
    const drop = listOf(args.drop);
    const say = progress(args.json);
    if (args.from === 'scratch') say('Applying the existing migrations to a database made for this …');
    const { change, warnings } =
      args.from === 'scratch'
        ? await planMigration(target, name, drop)
        : await planFromDatabase(target, await ownerUrl(args.config), drop);
    if (isEmpty(change)) {
      return {
        ok: true,
        data: { name: null, files: [] },
        lines: ['Nothing to do: the migrations lead to the declared tables.'],
      };
    }
    const files = writeMigration(target, name, change).map((file) => relative(process.cwd(), file));
    return {
      ok: true,
      data: { name, files, warnings, ...change },
      lines: [
        `Wrote ${files.join(' and ')}: read it before it is applied.`,
        ...warnings.map((warning) => `Warning: ${warning}`),
        ...(target.existing.length === 0
          ? [
              `List it: \`migrations\` ${target.owner === 'host' ? 'in defineConfig' : 'in definePlugin'}, from ./migrations/index.`,
            ]
          : []),
      ],
    };
  },
});

interface TargetArgs {
  readonly config?: string | undefined;
  readonly plugin?: string | undefined;
  readonly 'plugin-module'?: string | undefined;
  readonly with?: string | undefined;
}

async function targetOf(args: TargetArgs): Promise<MigrationTarget> {
  const { plugin, 'plugin-module': module } = args;
  if (args.with !== undefined && module === undefined) {
    throw new CliError('USAGE', '--with goes with --plugin-module.');
  }
  if (module !== undefined && plugin !== undefined) {
    throw new CliError('USAGE', 'Pass --plugin or --plugin-module, not both.');
  }
  if (module !== undefined) return moduleTarget(module, listOf(args.with));
  const config = await loadConfig(args.config);
  return plugin === undefined ? hostTarget(config) : pluginTarget(config, plugin);
}

const ownerUrl = async (config: string | undefined): Promise<string> => ownerUrlOf((await loadConfig(config)).options);
