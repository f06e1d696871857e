import type { FastifyInstance } from 'fastify';
import type { Application } from '../application.ts';
import { pendingMigrations } from '../database/prepare.ts';
import { sql } from '../database/sql.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../tenancy/transaction.ts';
import { handleError } from './problem.ts';

async function databaseState(crm: Application): Promise<string> {
  try {
    const opening = { settings: { organizationId: INSTALLATION_ORG_ID }, readOnly: true };
    await inTransaction(crm.db, opening, ({ db }) => sql`select 1`.execute(db));
    return 'ok';
  } catch {
    return 'unreachable';
  }
}

async function migrationState(crm: Application): Promise<string> {
  try {
    const pending = await pendingMigrations(crm);
    return pending.length === 0 ? 'ok' : `pending: ${pending.join(', ')}`;
  } catch {
    return 'unknown';
  }
}

/** @throws Error when the host has one of these routes already; `option` is what leaves ours away */
export function refuseTaken(app: FastifyInstance, urls: readonly string[], option: string): void {
  const taken = urls.find((url) => app.hasRoute({ method: 'GET', url }));
  if (taken) throw new Error(`The application has its own ${taken} already: give crm the option ${option} to keep it.`);
}

/** `/healthz`: the process answers. `/readyz`: it can serve; 503 names what is not ready. Both at the root. */
export async function operationsRoutes(app: FastifyInstance, crm: Application): Promise<void> {
  refuseTaken(app, ['/healthz', '/readyz'], 'health: false');
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.get('/healthz', { config: { public: true }, logLevel: 'warn' }, async () => ({ status: 'ok' }));
    scope.get('/readyz', { config: { public: true }, logLevel: 'warn' }, async (_request, reply) => {
      const database = await databaseState(crm);
      const migrations = database === 'ok' ? await migrationState(crm) : 'unknown';
      const checks = { database, migrations, ...(await crm.services.readiness()) };
      const ready = Object.values(checks).every((state) => state === 'ok');
      if (!ready) reply.code(503).header('retry-after', 1);
      return { status: ready ? 'ready' : 'not ready', checks };
    });
  });
}
