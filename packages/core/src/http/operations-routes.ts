import type { FastifyInstance } from 'fastify';
import { withClient } from '../database/client.ts';
import { databaseUrls } from '../database/options.ts';
import { type Problem, runningProblems, servingProblems } from '../database/problems.ts';
import { sql } from '../database/sql.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../tenancy/transaction.ts';
import type { HttpRuntime } from './http-runtime.ts';
import { handleError } from './problem.ts';

/** How often the whole catalogue is read to see whether it is still as declared. */
const LOOK_EVERY_MS = 15_000;

async function databaseState(crm: HttpRuntime): Promise<string> {
  try {
    const opening = { settings: { organizationId: INSTALLATION_ORG_ID }, readOnly: true };
    await inTransaction(crm.db, opening, ({ db }) => sql`select 1`.execute(db));
    return 'ok';
  } catch {
    return 'unreachable';
  }
}

type Checks = Readonly<Record<string, string>>;

const UNKNOWN: Checks = { migrations: 'unknown', schema: 'unknown' };

/** Names what is missing. Of anything else that is wrong, strangers learn only that it is. */
function stateOf(problems: readonly Problem[]): Checks {
  const pending = problems.filter(({ code }) => code === 'MIGRATION_PENDING').map(({ subject }) => subject);
  const others = problems.filter(({ code }) => code !== 'MIGRATION_PENDING');
  const missing = others.flatMap(({ missing: what }) => what ?? []);
  const schema = [
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(others.length > missing.length ? ['not as declared: `bottlecrm doctor` says what'] : []),
  ];
  return {
    migrations: pending.length === 0 ? 'ok' : `pending: ${pending.join(', ')}`,
    schema: schema.length === 0 ? 'ok' : schema.join('; '),
  };
}

/** Looks at migrations, role and catalogue like boot and `bottlecrm doctor`; at what was fine a moment ago not again. */
function schemaChecks(crm: HttpRuntime): () => Promise<Checks> {
  const { allowUnsafe = false } = crm.options.database ?? {};
  let fineUntil = 0;
  let looking: Promise<Checks> | undefined;
  const look = async (): Promise<Checks> => {
    const wanted = crm.wantedDatabase();
    const found = await withClient(databaseUrls(crm.options.database).url, (client) => servingProblems(client, wanted));
    const problems = runningProblems(found, wanted);
    if (problems.length === 0) fineUntil = performance.now() + LOOK_EVERY_MS;
    return stateOf(allowUnsafe ? problems.filter(({ code }) => code === 'MIGRATION_PENDING') : problems);
  };
  return async () => {
    if (performance.now() < fineUntil) return stateOf([]);
    looking ??= look()
      .catch(() => UNKNOWN)
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
}

/** @throws Error when the host has one of these routes already; `option` is what leaves ours away */
export function refuseTaken(app: FastifyInstance, urls: readonly string[], option: string): void {
  const taken = urls.find((url) => app.hasRoute({ method: 'GET', url }));
  if (taken) throw new Error(`The application has its own ${taken} already: give crm the option ${option} to keep it.`);
}

/** `/healthz`: the process answers. `/readyz`: it can serve; 503 names what is not ready. Both at the root. */
export async function operationsRoutes(app: FastifyInstance, crm: HttpRuntime): Promise<void> {
  refuseTaken(app, ['/healthz', '/readyz'], 'health: false');
  const schema = schemaChecks(crm);
  const checksNow = async (): Promise<Checks> => {
    const { state } = crm.startup;
    if (state === 'starting' || state === 'migrating') return { start: state };
    if (state === 'failed') {
      const found = await schema();
      return { start: state, database: found.migrations === 'unknown' ? 'unreachable' : 'ok', ...found };
    }
    const database = await databaseState(crm);
    const found = database === 'ok' ? await schema() : UNKNOWN;
    return { database, ...found, ...(await crm.services.readiness()) };
  };
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.get('/healthz', { config: { public: true }, logLevel: 'warn' }, async () => ({ status: 'ok' }));
    scope.get('/readyz', { config: { public: true }, logLevel: 'warn' }, async (_request, reply) => {
      const checks = await checksNow();
      const ready = Object.values(checks).every((state) => state === 'ok');
      if (!ready) reply.code(503).header('retry-after', 1);
      const { state } = crm.startup;
      return { status: ready ? 'ready' : state === 'migrating' ? state : 'not ready', checks };
    });
  });
}
