import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tools of other languages are kept between runs. */
export const toolCache = join(tmpdir(), 'bottlecrm-client-generators');

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
}

/** Installs Python packages in a virtual environment of their own, once, and returns the path of one of its programs. */
export function pythonTool(name: string, ...requirements: readonly string[]): string {
  const home = join(toolCache, `python-${requirements.join(' ').replace(/\W+/g, '-')}`);
  const ready = join(home, 'ready');
  if (!existsSync(ready)) {
    run('python3', ['-m', 'venv', home]);
    run(join(home, 'bin', 'pip'), ['install', '--quiet', ...requirements]);
    writeFileSync(ready, '');
  }
  return join(home, 'bin', name);
}
