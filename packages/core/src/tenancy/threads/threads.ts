import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { errors } from '../../errors/core-errors.ts';
import { Shares } from '../shares/shares.ts';
import { type ThreadOptions, threadOptionsOf } from './options.ts';

const RETRY_AFTER_SECONDS = 5;
/** A thread without work ends after it. */
const IDLE_MS = 60_000;
/** Far more than any task needs, on a busy machine and behind everything else: tasks bound their work and their memory themselves. */
const MOST_MS = 120_000;

const busy = () => errors.SERVER_BUSY({ retryAfterSeconds: RETRY_AFTER_SECONDS });

/**
 * A function that runs in a thread of its own, by the module that exports it. Input and output are copied
 * (structured clone). The module should import little: each thread loads it for itself, and has no environment variables.
 */
export interface ThreadTask<I, O> {
  readonly module: URL;
  readonly name: string;
  /** Never there: says what goes in and comes out. */
  readonly types?: (input: I) => O;
}

/** A pool of threads that organizations share, behind everything else of the machine where the system has priorities. */
export class Threads {
  readonly #options: Required<ThreadOptions>;
  readonly #shares: Shares;
  readonly #mostMs: number;
  #pool: Promise<Piscina> | undefined;

  constructor(options: ThreadOptions = {}, mostMs = MOST_MS) {
    this.#mostMs = mostMs;
    this.#options = threadOptionsOf(options);
    const { max, maxWaiting, maxWaitMs } = this.#options;
    this.#shares = new Shares({ maxRunning: max, maxWaiting, maxWaitMs, busy, closing: busy });
  }

  /** Tasks that run, and that wait for a thread. */
  get load(): { readonly running: number; readonly waiting: number } {
    const { running, waiting } = this.#shares;
    return { running, waiting };
  }

  /**
   * Runs a task when its organization has a thread. Rejects with what the task throws, and when it takes two minutes: its
   * thread is ended then.
   * @throws {SERVER_BUSY} when too many wait, or this one did for too long
   */
  run<I, O>(orgId: string, { module, name }: ThreadTask<I, O>, input: I): Promise<O> {
    return this.#shares.run({ key: orgId }, async () => {
      this.#pool ??= this.#start();
      const pool = await this.#pool;
      return pool.run(input, { filename: fileURLToPath(module), name, signal: AbortSignal.timeout(this.#mostMs) });
    });
  }

  /** Refuses who waits, and ends the threads. */
  async close(): Promise<void> {
    this.#shares.close();
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Piscina> {
    const { Piscina: Pool } = await import('piscina');
    const { max, niceness } = this.#options;
    return new Pool({
      minThreads: 0,
      maxThreads: max,
      idleTimeout: IDLE_MS,
      niceIncrement: niceness,
      env: {},
    });
  }
}
