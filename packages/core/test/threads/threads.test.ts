import { getPriority, platform } from 'node:os';
import { threadId } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { Threads, type ThreadTask } from '../../src/tenancy/threads/threads.ts';

const module = new URL('./tasks.ts', import.meta.url);
const task = <I, O>(name: string): ThreadTask<I, O> => ({ module, name });
const whoAmI = task<{ name: string }, { name: string; threadId: number; priority: number; environment: number }>(
  'whoAmI',
);

let threads: Threads;
afterEach(() => threads.close());

it('tasks run in threads of their own, which know nothing of the environment', async () => {
  threads = new Threads({ max: 1 });
  const answers = await Promise.all(['a', 'b'].map((name) => threads.run('acme', whoAmI, { name })));
  expect(answers.map(({ name }) => name)).toEqual(['a', 'b']);
  for (const answer of answers) {
    expect(answer.threadId).not.toBe(threadId);
    expect(answer.environment).toBe(0);
  }
  expect(threads.load).toEqual({ running: 0, waiting: 0 });
});

it.skipIf(platform() !== 'linux')('threads stand back behind the rest of the process, which does not', async () => {
  threads = new Threads({ max: 1, niceness: 7 });
  const own = getPriority();
  const { priority } = await threads.run('acme', whoAmI, { name: 'a' });
  expect(priority).toBe(Math.min(own + 7, 19));
  expect(getPriority()).toBe(own);
});

it('what a task throws reaches its caller, and the thread goes on', async () => {
  threads = new Threads({ max: 1 });
  await expect(threads.run('acme', task('fail'), undefined)).rejects.toThrow('no such thing');
  expect((await threads.run('acme', whoAmI, { name: 'next' })).name).toBe('next');
});

it('a task that does not end is ended with its thread, and the next has another', async () => {
  threads = new Threads({ max: 1 }, 8000);
  await expect(threads.run('acme', task('neverEnd'), undefined)).rejects.toThrow(/abort/i);
  expect(threads.load).toEqual({ running: 0, waiting: 0 });
  expect((await threads.run('globex', whoAmI, { name: 'next' })).name).toBe('next');
});

it('who fills the queue is refused with 503', async () => {
  threads = new Threads({ max: 1, maxWaiting: 1 });
  const all = ['a', 'b', 'c'].map((name) => threads.run('acme', whoAmI, { name }));
  await expect(all[2]).rejects.toMatchObject({ code: 'SERVER_BUSY', status: 503, retryAfterSeconds: 5 });
  expect((await Promise.all(all.slice(0, 2))).map(({ name }) => name)).toEqual(['a', 'b']);
});

it('an option that does not exist, or counts nothing, is refused at start', () => {
  threads = new Threads();
  expect(() => new Threads({ mox: 1 } as never)).toThrow('threads has no option "mox"');
  expect(() => new Threads({ max: 0 })).toThrow('threads.max must be a whole number of at least 1.');
  expect(() => new Threads({ niceness: 20 })).toThrow('threads.niceness');
});
