import { randomUUID } from 'node:crypto';
import { type CrmOptions, crm, type DatabaseOptions, serverOptions } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { createClient, httpTransport, injectTransport, type TestClient, type Transport } from './client.ts';
import { keepConnections, type TestConnections } from './connections.ts';
import { createTestDatabase, dropTestDatabase, type TestDatabaseUrls } from './databases.ts';
import { openApplications } from './open-applications.ts';
import { createTestOrganization, type TestOrganization } from './organizations.ts';
import { checkResponses } from './response-schema.ts';
import { schemaController } from './serializers.ts';

/** The options of `crm`, and how the clients reach the application. */
export interface TestCrmOptions extends CrmOptions {
  /** Requests go over HTTP on 127.0.0.1 instead of through `app.inject`. @defaultValue false */
  readonly http?: boolean;
  /** Gives the application platform administration. @defaultValue false */
  readonly platform?: boolean;
  /** What Fastify's constructor takes besides `serverOptions()`, such as `trustProxy`. */
  readonly server?: FastifyServerOptions;
  /** Logs from this level on. @defaultValue nothing */
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error';
  /** Holds every answer against the schema that its route declares. @defaultValue true */
  readonly checkResponses?: boolean;
  /** Registers the host's own hooks and routes, after the CRM. */
  readonly host?: (app: FastifyInstance) => void | Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: rows of whatever the test selects
type Rows = Promise<Record<string, any>[]>;

/** A running application on a database of its own, with two organizations. */
export interface TestCrm {
  readonly app: FastifyInstance;
  readonly acme: TestOrganization;
  readonly globex: TestOrganization;
  /** Sends no token. */
  readonly anonymous: TestClient;
  readonly urls: TestDatabaseUrls;
  /** Where it listens; undefined unless `http` is set. */
  readonly origin: string | undefined;
  /** One statement as the serving role, in a transaction of the organization; without one, in none. */
  sql(organization: Pick<TestOrganization, 'id'> | undefined, text: string, values?: unknown[]): Rows;
  /** One statement as the owner, whom row security binds as well: for what a migration does. */
  ownerSql(text: string, values?: unknown[]): Rows;
  /** One statement that row security does not bind: sees and changes everything. */
  adminSql(text: string, values?: unknown[]): Rows;
  /** A further organization with a member of each role. */
  createOrganization(name: string): Promise<TestOrganization>;
  /** A client with a token of your own making; without one, an anonymous client. */
  clientWith(token?: string): TestClient;
  /** Stops the application and drops its database. */
  close(): Promise<void>;
}

/** On a busy machine the requests that a test sends at once wait longer than those of clients should. */
const LONG_MS = 600_000;
const HIGH = { max: 1_000_000, windowSeconds: 60 };
/** A suite asks more in a minute than anybody would; its answers have the headers all the same. */
const HIGH_LIMITS: Exclude<NonNullable<CrmOptions['rateLimit']>, false> = {
  organization: HIGH,
  caller: HIGH,
  signIn: HIGH,
  address: HIGH,
  invitation: HIGH,
  inviter: HIGH,
  public: HIGH,
  formKey: HIGH,
  refused: HIGH,
};

/** Signs the tokens of every test application. */
export const TEST_SECRET = 'a secret for tests, which signs nothing that matters';

/**
 * Starts the CRM with these plugins on a new database: a clone of a template that is migrated once per set of plugins.
 * The server is the one of `@bottlecrm/testing/global-setup` or `TEST_DATABASE_URL`, else an embedded one of this process.
 *
 * @example
 * const test = await createTestCrm({ plugins: [leads] });
 * const { status, body } = await test.acme.rep.post('/leads', { lastName: 'Doe' });
 */
export async function createTestCrm(options: TestCrmOptions = {}): Promise<TestCrm> {
  const {
    http = false,
    platform = false,
    logLevel,
    host,
    server = {},
    checkResponses: checked = true,
    ...crmOptions
  } = options;
  const app = Fastify(
    serverOptions({ logger: logLevel === undefined ? false : { level: logLevel }, schemaController, ...server }),
  );
  if (checked) checkResponses(app);
  // The database's name depends on the plugins, which are known only once they are registered.
  const connection: { -readonly [K in keyof DatabaseOptions]: DatabaseOptions[K] } = {
    ...options.database,
    ...(platform ? { platformUrl: 'known once there is a database' } : {}),
  };
  await app.register(crm, {
    ...crmOptions,
    auth: { secret: TEST_SECRET, devLogin: true, maxOrganizationsPerUser: 1_000_000, ...options.auth },
    database: connection,
    requestShares: options.requestShares === false ? false : { maxWaitMs: LONG_MS, ...options.requestShares },
    rateLimit: options.rateLimit === false ? false : { ...HIGH_LIMITS, redis: false, ...options.rateLimit },
  });
  await host?.(app);
  const urls = await createTestDatabase(app.crm);
  const { url, ownerUrl, systemUrl } = urls;
  if (platform) connection.platformUrl = urls.platformUrl;
  Object.assign(connection, { url, ownerUrl, systemUrl, migrateAtStart: false, ...options.database });
  try {
    return await started(app, urls, http);
  } catch (error) {
    await app.close();
    await dropTestDatabase(urls);
    throw error;
  }
}

async function started(app: FastifyInstance, urls: TestDatabaseUrls, http: boolean): Promise<TestCrm> {
  await app.ready();
  const origin = http ? await app.listen({ host: '127.0.0.1', port: 0 }) : undefined;
  const transport: Transport = origin === undefined ? injectTransport(app) : httpTransport(origin);
  const clientWith = (token?: string) => createClient(transport, app.crm.prefix, token);
  const create = (name: string) => createTestOrganization(app.crm, name, clientWith);
  const connections = keepConnections();
  const run = (url: string, text: string, values?: unknown[]) =>
    connections.use(url, (client) =>
      database.inTransaction(client, async () => (await client.query(text, values)).rows),
    );
  openApplications.add(urls.url);
  let closed: Promise<void> | undefined;
  const close = async () => {
    await app.close();
    await connections.close();
    openApplications.delete(urls.url);
    await dropTestDatabase(urls);
  };
  return {
    app,
    urls,
    origin,
    acme: await create('Acme'),
    globex: await create('Globex'),
    anonymous: clientWith(),
    sql: (organization, text, values) => asTenant(connections, urls.url, organization?.id, text, values),
    ownerSql: (text, values) => run(urls.ownerUrl, text, values),
    adminSql: (text, values) => run(urls.adminUrl, text, values),
    createOrganization: create,
    clientWith,
    close: () => (closed ??= close()),
  };
}

const UUID = /^[0-9a-f-]{36}$/i;

/** One statement in a transaction that begins as the application's do. */
async function asTenant(
  connections: TestConnections,
  url: string,
  organizationId: string | undefined,
  text: string,
  values?: unknown[],
): Rows {
  if (organizationId !== undefined && !UUID.test(organizationId)) throw new TypeError('An organization id is a UUID.');
  return connections.use(url, async (client) => {
    await client.query(`${database.beginSql()}; SET LOCAL app.request_id = '${randomUUID()}'`);
    if (organizationId !== undefined) await client.query(`SET LOCAL app.current_org = '${organizationId}'`);
    const { rows } = await client.query(text, values);
    await client.query('COMMIT');
    return rows;
  });
}
