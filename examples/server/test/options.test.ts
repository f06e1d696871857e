import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../src/options.ts';
import { StartError } from '../src/start-error.ts';

describe('options', () => {
  it('are those of a bare machine when nothing is said', () => {
    expect(readOptions([], {})).toEqual({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      seed: true,
      databaseUrl: undefined,
      ownerUrl: undefined,
      systemUrl: undefined,
      secret: undefined,
      traces: false,
      sentryDsn: undefined,
      logLevel: 'warn',
    });
  });

  it('come from the environment, where an empty variable says nothing', () => {
    const env = {
      PORT: '4000',
      DATA_DIR: '/data',
      SEED: '0',
      DATABASE_URL: 'postgres://a@b/c',
      HOST: '',
      AUTH_SECRET: '',
    };
    const expected = { port: 4000, dataDir: '/data', seed: false, databaseUrl: 'postgres://a@b/c', host: '127.0.0.1' };
    expect(readOptions([], env)).toMatchObject({ ...expected, secret: undefined });
  });

  it('come from flags before the environment, with and without the dashes that pnpm hands on', () => {
    const flags = ['--port', '4001', '--data-dir=/flag', '--no-seed', '--database-url', 'postgresql://f@g/h'];
    const expected = { port: 4001, dataDir: '/flag', seed: false, databaseUrl: 'postgresql://f@g/h' };
    const env = { PORT: '4000', DATA_DIR: '/data', SEED: '1', DATABASE_URL: 'postgres://a@b/c' };
    expect(readOptions(flags, env)).toMatchObject(expected);
    expect(readOptions(['--', ...flags], env)).toMatchObject(expected);
  });

  it('in production mean no demo records', () => {
    expect(readOptions([], { NODE_ENV: 'production' })).toMatchObject({
      production: true,
      seed: false,
      logLevel: 'info',
    });
  });

  it.each([
    [['--prot', '4000'], {}, /^Unknown option '--prot': the flags are --port, .*\.$/],
    [['start'], {}, /^Unexpected argument 'start'.*: the flags are/],
    [['--port'], {}, /^Option '--port <value>' argument missing: the flags are/],
    [['--port', '80000'], {}, /^"80000" is not a port: /],
    [[], { PORT: 'http' }, /^"http" is not a port: /],
    [[], { SEED: 'maybe' }, /^SEED=maybe is neither on nor off: /],
    [['--database-url', 'localhost/crm'], {}, /^DATABASE_URL is not a connection string: /],
    [[], { LOG_LEVEL: 'loud' }, /^LOG_LEVEL=loud does not exist: /],
    [['--host', '0.0.0.0'], {}, /anybody .* may sign in as anybody, .* NODE_ENV=production/],
  ])('refuse %j with %j in one sentence', (argv, env, sentence) => {
    expect(() => readOptions(argv, env)).toThrow(StartError);
    expect(() => readOptions(argv, env)).toThrow(sentence);
  });
});
