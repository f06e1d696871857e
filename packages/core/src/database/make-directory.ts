import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Creates a directory and those above it. Answers the uppermost that it made; undefined when all were there. Node's own
 * `recursive` never ends where the system says that a directory which is there is not, as below /proc.
 * @param mode Of those that it makes. @defaultValue 0o777, less the umask
 */
export function makeDirectory(path: string, mode?: number): string | undefined {
  if (isDirectory(path)) return undefined;
  const above = dirname(path);
  const made = above === path ? undefined : makeDirectory(above, mode);
  try {
    mkdirSync(path, mode === undefined ? {} : { mode });
  } catch (error) {
    // Another process was first.
    if (!isDirectory(path)) throw error;
  }
  return made ?? path;
}
