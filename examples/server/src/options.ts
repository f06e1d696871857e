import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

/** How this server runs: from flags, else from the environment, else as on a bare machine. */
export interface Options {
  /** NODE_ENV=production: no demo data, no dev login, no setup. @defaultValue false */
  readonly production: boolean;
  /** `--port`, `PORT`; 0 takes a free one. @defaultValue 3000 */
  readonly port: number;
  /** `--host`, `HOST`. @defaultValue '127.0.0.1' */
  readonly host: string;
  /** `--data-dir`, `DATA_DIR`: the embedded PostgreSQL, the secret, files and the mailbox. @defaultValue './.data' */
  readonly dataDir: string;
  /** `--no-seed`, `SEED=0`. @defaultValue true, in production false */
  readonly seed: boolean;
  /** `--database-url`, `DATABASE_URL`. Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** `DATABASE_OWNER_URL`: the role that migrates. */
  readonly ownerUrl: string | undefined;
  /** `DATABASE_SYSTEM_URL` */
  readonly systemUrl: string | undefined;
  /** `AUTH_SECRET`. Undefined: one kept in the data directory. */
  readonly secret: string | undefined;
  /** Whether spans are sent: `OTEL_EXPORTER_OTLP_ENDPOINT` says where. @defaultValue false */
  readonly traces: boolean;
  /** `SENTRY_DSN`: where errors of ours are reported, when @sentry/node is installed. */
  readonly sentryDsn: string | undefined;
  /** `LOG_LEVEL`. @defaultValue 'warn', in production 'info' */
  readonly logLevel: string;
}

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'data-dir': { type: 'string' },
  'no-seed': { type: 'boolean' },
  'database-url': { type: 'string' },
} as const;
const KNOWN = '--port, --host, --data-dir, --no-seed and --database-url';
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** @throws {StartError} for a flag that does not exist and for a value that makes no sense. */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv): Options {
  const flags = readFlags(argv);
  const variable = (name: string) => env[name] || undefined;
  const production = env.NODE_ENV === 'production';
  const host = flags.host ?? variable('HOST') ?? '127.0.0.1';
  if (!production && !LOOPBACK.includes(host)) {
    throw new StartError(
      `In development anybody who reaches the server may sign in as anybody, so it listens on 127.0.0.1 alone: set NODE_ENV=production to listen on ${host}.`,
    );
  }
  return {
    production,
    host,
    port: portOf(flags.port ?? variable('PORT') ?? '3000'),
    dataDir: resolve(flags['data-dir'] ?? variable('DATA_DIR') ?? '.data'),
    seed: !flags['no-seed'] && isOn('SEED', variable('SEED'), !production),
    databaseUrl: databaseUrlOf('DATABASE_URL', flags['database-url'] ?? variable('DATABASE_URL')),
    ownerUrl: databaseUrlOf('DATABASE_OWNER_URL', variable('DATABASE_OWNER_URL')),
    systemUrl: databaseUrlOf('DATABASE_SYSTEM_URL', variable('DATABASE_SYSTEM_URL')),
    secret: variable('AUTH_SECRET'),
    traces: variable('OTEL_EXPORTER_OTLP_ENDPOINT') !== undefined,
    sentryDsn: variable('SENTRY_DSN'),
    logLevel: logLevelOf(variable('LOG_LEVEL') ?? (production ? 'info' : 'warn')),
  };
}

function readFlags(argv: readonly string[]) {
  // `pnpm start -- --port 4000` hands the dashes on.
  const args = argv[0] === '--' ? argv.slice(1) : [...argv];
  try {
    return parseArgs({ args, options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new StartError(`${sentence.replace(/\.$/, '')}: the flags are ${KNOWN}.`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartError(`"${text}" is not a port: give --port or PORT a number up to 65535.`);
}

/** @throws {StartError} for what is neither */
export function isOn(name: string, value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (['1', 'true', 'yes'].includes(value)) return true;
  if (['0', 'false', 'no'].includes(value)) return false;
  throw new StartError(`${name}=${value} is neither on nor off: set ${name} to 1 or 0.`);
}

function databaseUrlOf(name: string, value: string | undefined): string | undefined {
  if (value === undefined || (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol))) return value;
  throw new StartError(`${name} is not a connection string: it looks like postgresql://user:password@host:5432/name.`);
}

function logLevelOf(level: string): string {
  if (LOG_LEVELS.includes(level)) return level;
  throw new StartError(`LOG_LEVEL=${level} does not exist: set it to one of ${LOG_LEVELS.join(', ')}.`);
}
