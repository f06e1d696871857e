import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../examples/server/bottlecrm.config.ts';
import { openDatabase } from '../examples/server/src/database.ts';
import { readOptions } from '../examples/server/src/options.ts';
import { plugins } from '../examples/server/src/plugins.ts';
import { seed } from '../examples/server/src/seed/seed.ts';
import { createServer, listen } from '../examples/server/src/server.ts';

/** The example server on a free port of 127.0.0.1, with a database of its own and demo records. */
export interface ExampleServer {
  readonly url: string;
  /** An access token of a demo admin's session that outlasts the run. */
  readonly token: string;
  stop(): Promise<void>;
}

const HIGH = { max: 10_000_000, windowSeconds: 60 };
/** A tool asks more in a minute than anybody would. */
const HIGH_LIMITS = {
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
const DAY_SECONDS = 86_400;

async function signIn(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/dev-login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!answer.ok) throw new Error(`The demo admin cannot sign in: ${await answer.text()}`);
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

/** Starts the example server for a tool that calls it. */
export async function startExampleServer(): Promise<ExampleServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bottlecrm-example-'));
  // For root, an unprivileged account runs PostgreSQL and must reach its directory.
  chmodSync(dataDir, 0o755);
  const options = readOptions(['--port', '0', '--data-dir', dataDir], { LOG_LEVEL: 'error' });
  const database = await openDatabase(options, () => {});
  const end = async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const app = await createServer(
      {
        ...config,
        plugins: plugins(dataDir, {}),
        database: database.connections,
        auth: { ...config.auth, secret: 'a secret for tools that call this server', accessTokenSeconds: DAY_SECONDS },
        rateLimit: { ...HIGH_LIMITS, redis: false },
      },
      options,
    );
    const stop = async () => {
      await app.close();
      await end();
    };
    try {
      await seed(app.crm);
      const url = await listen(app, options.host, options.port);
      return { url, token: await signIn(url, 'admin@acme.test'), stop };
    } catch (error) {
      await app.close();
      throw error;
    }
  } catch (error) {
    await end();
    throw error;
  }
}
