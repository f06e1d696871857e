import { CrmError, sentenceOf } from '@bottlecrm/core';
import config from '../bottlecrm.config.ts';
import { authSecret } from './auth-secret.ts';
import { banner } from './banner.ts';
import { checkPort } from './check-port.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { type Options, readOptions } from './options.ts';
import { plugins } from './plugins.ts';
import { demoAccounts } from './seed/organizations.ts';
import { seed } from './seed/seed.ts';
import { createServer, listen } from './server.ts';
import { stopOnSignal } from './shutdown.ts';
import { StartError } from './start-error.ts';

const say = (line: string): void => console.log(line);

async function serve(options: Options, database: OpenDatabase): Promise<void> {
  const app = await createServer(
    {
      ...config,
      plugins: plugins(database.dataDir, process.env),
      homePage: { demoAccounts: options.seed ? demoAccounts() : [] },
      database: database.connections,
      auth: { ...config.auth, secret: authSecret(options, database.dataDir) },
    },
    options,
  );
  try {
    if (options.seed) await seed(app.crm, say);
    await ensureFirstAdmin(app.crm, process.env, say);
    const url = await listen(app, options.host, options.port);
    stopOnSignal(app, database.stop);
    say(await banner({ server: app, url, database: database.about, seconds: performance.now() / 1000 }));
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  await checkPort(options.host, options.port);
  const database = await openDatabase(options, say);
  try {
    await serve(options, database);
  } catch (error) {
    await database.stop();
    throw withWayOut(error, database);
  }
}

/** Data of an earlier version of this repository may not fit any more; for a demo that is no loss. */
function withWayOut(error: unknown, { disposableDir }: OpenDatabase): unknown {
  if (!(error instanceof CrmError && error.code.startsWith('MIGRATION_') && disposableDir)) return error;
  return new StartError(`${error.message} Or remove ${disposableDir} to start over with new demo records.`, {
    cause: error,
  });
}

/** Errors that JavaScript itself throws are faults of ours: who reports one needs to find where it comes from. */
const isBug = (error: unknown): boolean => error instanceof TypeError || error instanceof ReferenceError;

start().catch((error: unknown) => {
  console.error(sentenceOf(error));
  if (process.env.DEBUG) console.error(error);
  else if (isBug(error)) console.error('DEBUG=1 prints where this comes from.');
  process.exit(1);
});
