import type { FastifyBaseLogger } from 'fastify';
import { withClient } from '../database/client.ts';
import { migrate } from '../database/migrate.ts';
import type { PluginMigrations } from '../database/migration.ts';
import { databaseUrls } from '../database/options.ts';
import { type Problem, runningProblems, servingProblems, type WantedDatabase } from '../database/problems.ts';
import type { Runtime } from './runtime.ts';

/** Migrations of all registered plugins in dependency order, the host's own last. */
export function migrationsOf(app: Runtime): PluginMigrations[] {
  return [
    ...[...app.model.plugins].map(([plugin, { definition }]) => ({
      plugin,
      migrations: definition.migrations ?? [],
      ownSchema: definition.ownSchema,
    })),
    { plugin: 'host', migrations: app.options.migrations ?? [] },
  ];
}

export const wantedDatabase = (app: Runtime): WantedDatabase => ({
  plugins: migrationsOf(app),
  tables: app.model.tables,
});

/**
 * Makes sure of what must hold before a request is served: migrations applied, a role that row security binds, and everything
 * that `bottlecrm doctor` looks at as declared.
 * @throws Error naming each problem and what to do about it.
 */
export async function prepareDatabase(app: Runtime, log: FastifyBaseLogger, signal?: AbortSignal): Promise<void> {
  const { url, ownerUrl } = databaseUrls(app.options.database);
  const { migrateAtStart = true, allowUnsafe = false } = app.options.database ?? {};
  if (ownerUrl && migrateAtStart) {
    app.startup.say('migrating');
    await migrate({
      ownerUrl,
      ...wantedDatabase(app),
      ...(signal ? { signal } : {}),
      log: (line) => log.info(line),
      onWaiting: (line) => log.warn(line),
    });
  }
  app.startup.say('starting');
  const wanted = wantedDatabase(app);
  // A server that starts again while a newer version is deployed serves like one that runs on.
  const blocking = runningProblems(await withClient(url, (client) => servingProblems(client, wanted)), wanted);
  if (blocking.length > 0 && !allowUnsafe) throw new Error(refusalOf(blocking));
  for (const problem of blocking) log.warn(problem, 'UNSAFE, served only because database.allowUnsafe is set');
  app.open(url);
}

/** One line where one thing is wrong. Pending migrations are one thing. */
function refusalOf(problems: readonly Problem[]): string {
  const pending = problems.filter(({ code }) => code === 'MIGRATION_PENDING');
  const lines = [
    ...(pending.length > 0 ? [pendingSentence(pending.map(({ subject }) => subject))] : []),
    ...problems
      .filter(({ code }) => code !== 'MIGRATION_PENDING')
      .map(({ code, subject, detail }) => `${code} (${subject}): ${detail}`),
  ];
  const opening = 'The database cannot be served from:';
  return lines.length === 1 ? `${opening} ${lines[0]}` : `${opening}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function pendingSentence(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${first}${more} ${others.length > 0 ? 'are' : 'is'} not applied. Run \`bottlecrm migrate\`, or set DATABASE_OWNER_URL to have this process migrate.`;
}

/** Begins to deliver events and jobs, where the system role's connection is known. */
export async function startDelivery(app: Runtime, log: FastifyBaseLogger): Promise<void> {
  const { systemUrl } = databaseUrls(app.options.database);
  if (app.isWorker && !app.delivery)
    throw new Error('There is nothing to work on: add jobs of @bottlecrm/jobs to plugins.');
  if (app.isWorker && !systemUrl)
    throw new Error('A worker needs database.systemUrl or DATABASE_SYSTEM_URL. `bottlecrm setup` prints it.');
  if (app.model.jobs.schedules.size > 0 && !app.delivery && systemUrl) {
    const names = [...app.model.jobs.schedules.keys()].join(', ');
    log.warn(`No schedule runs (${names}): register jobs of @bottlecrm/jobs.`);
  }
  if (systemUrl) await app.startRelay(systemUrl);
  else
    log.warn(
      'Events and jobs stay in the outbox: set database.systemUrl or DATABASE_SYSTEM_URL to have them delivered.',
    );
}
