import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestCrm } from '@bottlecrm/testing';
import type { JobsSettings } from '../src/index.ts';

const SCRIPT = fileURLToPath(new URL('./fixtures/worker.ts', import.meta.url));

/** A worker in a process of its own. */
export interface WorkerUnderTest {
  readonly child: ChildProcess;
  /** Resolves when it has said this. @throws Error when it ends before */
  says(text: string): Promise<string>;
  /** Sends the signal; resolves with the exit code once it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

export async function spawnWorker(
  crm: Pick<TestCrm, 'urls'>,
  settings: Partial<JobsSettings>,
  { log = 'silent', script = SCRIPT }: { readonly log?: string; readonly script?: string } = {},
): Promise<WorkerUnderTest> {
  const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', script], {
    env: {
      ...process.env,
      LOG_LEVEL: log,
      DATABASE_URL: crm.urls.url,
      DATABASE_SYSTEM_URL: crm.urls.systemUrl,
      JOBS_SETTINGS: JSON.stringify(settings),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    if (log !== 'silent') process.stderr.write(data);
  });
  const ended = once(child, 'exit');
  const worker: WorkerUnderTest = {
    child,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!output.includes(text)) return;
          child.stdout.off('data', look);
          resolve(output);
        };
        child.stdout.on('data', look);
        ended.then(() => reject(new Error(`The worker ended before it said "${text}": ${output}`)));
        look();
      }),
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
  await worker.says('working');
  return worker;
}
