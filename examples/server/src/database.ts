import { type DatabaseOptions, database, startEmbeddedPostgres } from '@bottlecrm/core';
import { checkConnection } from './check-connection.ts';
import type { Options } from './options.ts';
import { StartError } from './start-error.ts';

/** A PostgreSQL that is there, with the roles that serve and migrate. */
export interface OpenDatabase {
  readonly connections: DatabaseOptions;
  /** Where data of this server is: the embedded cluster, the secret. */
  readonly dataDir: string;
  /** What the person at the terminal should know of it. */
  readonly about: string;
  /** A directory that may be removed to start over; undefined for a database that is not ours. */
  readonly disposableDir?: string;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL, or the one of DATABASE_URL. @throws {StartError} {EmbeddedPostgresError} */
export async function openDatabase(options: Options, say: (line: string) => void): Promise<OpenDatabase> {
  const { databaseUrl, production } = options;
  if (databaseUrl !== undefined) return givenDatabase(options, databaseUrl, say);
  if (production)
    throw new StartError(
      'With NODE_ENV=production, set DATABASE_URL to the connection string of the app role: bottlecrm setup prints it.',
    );
  return embeddedDatabase(options.dataDir, say);
}

async function embeddedDatabase(dataDir: string, say: (line: string) => void): Promise<OpenDatabase> {
  say('Starting PostgreSQL …');
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    const connections = await database.setupDatabase({ adminUrl: server.url });
    const about = `${server.dataDir} (PostgreSQL on port ${server.port} of 127.0.0.1, until this program stops)`;
    return { connections, dataDir: server.dataDir, about, disposableDir: server.dataDir, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const nothingToStop = async (): Promise<void> => {};

async function givenDatabase(options: Options, url: string, say: (line: string) => void): Promise<OpenDatabase> {
  const { ownerUrl, systemUrl, production, dataDir } = options;
  const { role, privileged, place } = await checkConnection('DATABASE_URL', url);
  if (!privileged || ownerUrl !== undefined) {
    if (ownerUrl !== undefined) await checkConnection('DATABASE_OWNER_URL', ownerUrl);
    const connections = { url, ...(ownerUrl ? { ownerUrl } : {}), ...(systemUrl ? { systemUrl } : {}) };
    return { connections, dataDir, about: `${place}, as ${role}`, stop: nothingToStop };
  }
  if (production) {
    throw new StartError(
      `DATABASE_URL names the privileged role ${role}, and row-level security does not bind it: run bottlecrm setup, and serve with the connection strings that it prints.`,
    );
  }
  say(`${role} is a privileged role: setting up the roles and serving as ${database.roles.app}.`);
  const connections = await database.setupDatabase({ adminUrl: url, log: say });
  const name = decodeURIComponent(new URL(connections.url).pathname.slice(1));
  const about = `the database ${name} of ${new URL(url).host}, as ${database.roles.app} (set up through ${role})`;
  return { connections, dataDir, about, stop: nothingToStop };
}
