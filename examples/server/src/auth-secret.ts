import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '@bottlecrm/core';
import type { Options } from './options.ts';
import { StartError } from './start-error.ts';

/**
 * What signs access tokens: AUTH_SECRET or, in development, a secret that is made at the first start, kept for the next,
 * and readable by this account alone.
 * @throws {StartError}
 */
export function authSecret(options: Pick<Options, 'secret' | 'production'>, dataDir: string): string {
  if (options.secret !== undefined) return options.secret;
  if (options.production) {
    throw new StartError(
      'With NODE_ENV=production, set AUTH_SECRET to at least 32 random bytes, such as the output of: openssl rand -base64 48',
    );
  }
  const file = join(dataDir, 'auth-secret');
  return readSecret(file) ?? makeSecret(dataDir, file);
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
}

/** Complete or absent, and of two servers that start at once one makes it. */
function makeSecret(dataDir: string, file: string): string {
  const draft = `${file}.${process.pid}`;
  try {
    makeDirectory(dataDir);
    writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function unusable(file: string, cause: unknown): StartError {
  const { code } = cause as NodeJS.ErrnoException;
  return new StartError(
    `The secret ${file} cannot be read or written (${code}): choose another --data-dir, or set AUTH_SECRET.`,
    { cause },
  );
}
