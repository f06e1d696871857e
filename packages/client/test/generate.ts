import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CLI = join(import.meta.dirname, '../../cli/src/bin.ts');

/** Runs `bottlecrm client`, the real program. */
export async function generateTypes(config: string, out: string): Promise<void> {
  const args = ['--conditions=@bottlecrm/source', CLI, 'client', '--config', config, '--out', out];
  await promisify(execFile)(process.execPath, args, { env: { PATH: process.env.PATH } });
}
