import type { FastifyBaseLogger } from 'fastify';
import type { Application } from '../application.ts';
import type { CrmOptions } from '../config.ts';
import { auditCatalogue } from './audit.ts';
import { withClient } from './client.ts';
import { type Finding, isUnsafe } from './findings.ts';
import { migrate, migrationStatus } from './migrate.ts';
import type { PluginMigrations } from './migration.ts';
import { checkServingRole } from './serving-role.ts';

/** Migrations of all registered plugins in dependency order, the host's own last. */
export function migrationsOf(app: Application): PluginMigrations[] {
  return [
    ...[...app.plugins].map(([plugin, { definition }]) => ({
      plugin,
      migrations: definition.migrations ?? [],
      ownSchema: definition.ownSchema,
    })),
    { plugin: 'host', migrations: app.options.migrations ?? [] },
  ];
}

/** The platform role's connection string: without one there is no platform administration. */
export const platformUrlOf = (options: CrmOptions): string | undefined =>
  (options.database?.platformUrl ?? process.env.DATABASE_PLATFORM_URL) || undefined;

/** The connection strings of the roles, from the options or the environment. */
export function databaseUrls(app: Application): {
  url: string;
  ownerUrl: string | undefined;
  systemUrl: string | undefined;
} {
  const {
    url = process.env.DATABASE_URL,
    ownerUrl = process.env.DATABASE_OWNER_URL,
    systemUrl = process.env.DATABASE_SYSTEM_URL,
  } = app.options.database ?? {};
  if (!url)
    throw new Error(
      'Set database.url or DATABASE_URL to the connection string of the app role. `bottlecrm setup` prints it.',
    );
  return { url, ownerUrl, systemUrl };
}

/**
 * What must hold before a request is served: migrations applied, a role that row-level security binds, every table guarded.
 * @throws Error naming each problem and what to do about it.
 */
export async function prepareDatabase(app: Application, log: FastifyBaseLogger): Promise<void> {
  const { url, ownerUrl } = databaseUrls(app);
  const { migrateAtStart = true, allowUnsafe = false } = app.options.database ?? {};
  if (ownerUrl && migrateAtStart) {
    await migrate({ ownerUrl, plugins: migrationsOf(app), tables: app.tables, log: (line) => log.info(line) });
  }
  const findings = await unsafeFindings(app, url);
  if (findings.length > 0 && !allowUnsafe) {
    const list = findings.map(({ code, table, detail }) => `  ${code} (${table}): ${detail}`).join('\n');
    throw new Error(`The database is not safe to serve from:\n${list}`);
  }
  for (const finding of findings) log.warn(finding, 'UNSAFE, served only because database.allowUnsafe is set');
  app.open(url);
}

/** Begins to deliver events and jobs, where the system role's connection is known. */
export async function startDelivery(app: Application, log: FastifyBaseLogger): Promise<void> {
  const { systemUrl } = databaseUrls(app);
  if (app.isWorker && !app.delivery)
    throw new Error('There is nothing to work on: add jobs of @bottlecrm/jobs to plugins.');
  if (app.isWorker && !systemUrl)
    throw new Error('A worker needs database.systemUrl or DATABASE_SYSTEM_URL. `bottlecrm setup` prints it.');
  if (app.jobs.schedules.size > 0 && !app.delivery && systemUrl) {
    const names = [...app.jobs.schedules.keys()].join(', ');
    log.warn(`No schedule runs (${names}): register jobs of @bottlecrm/jobs.`);
  }
  if (systemUrl) await app.startRelay(systemUrl);
  else
    log.warn(
      'Events and jobs stay in the outbox: set database.systemUrl or DATABASE_SYSTEM_URL to have them delivered.',
    );
}

async function unsafeFindings(app: Application, url: string): Promise<Finding[]> {
  const found = await withClient(url, async (client) => [
    ...(await checkServingRole(client)),
    ...(await auditCatalogue(client, app.tables)),
  ]);
  return found.filter((one) => isUnsafe(one) || one.code === 'TABLE_MISSING');
}

/** Shipped migrations that are not applied, or were changed. */
export async function pendingMigrations(app: Application): Promise<string[]> {
  const status = await migrationStatus({ url: databaseUrls(app).url, plugins: migrationsOf(app) });
  return status
    .filter(({ state }) => state === 'pending' || state === 'changed')
    .map(({ plugin, name, state }) => `${plugin} ${name} (${state})`);
}
