import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { CliError } from './cli-error.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Returns the variables of a file; none where it is not there yet. */
export const readEnvFile = (path: string): Variables => (existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {});

/** Sets variables in a file that only its owner reads. Whatever else is in it stays. @throws CliError when it cannot be written */
export function writeEnvFile(path: string, variables: Readonly<Record<string, string>>): void {
  const names = Object.keys(variables);
  const isOurs = (line: string) => names.some((name) => line.replace(/^export /, '').startsWith(`${name}=`));
  try {
    const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    const kept = before.filter((line, at) => !isOurs(line) && (line !== '' || at < before.length - 1));
    const lines = [...kept, ...names.map((name) => `${name}=${variables[name]}`), ''];
    // Complete or as before, also when the disk is full.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, lines.join('\n'), { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CliError('ENV_FILE_UNWRITABLE', `${path} cannot be written (${code}): choose another file for --write.`, {
      cause,
    });
  }
}
