import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { errors } from '../errors/core-errors.ts';
import { sentenceOf } from '../errors/sentence-of.ts';

/** How far a process is: it serves when it is `ready`, and not before. */
export type StartupState = 'starting' | 'migrating' | 'failed' | 'ready';

/** A part of the start. It may be run again after it failed. */
export type StartupStep = (signal: AbortSignal) => unknown;

const RETRY_AFTER_SECONDS = 5;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * The start of the CRM: its steps take as long as they take. Fastify's own timer stops a start after `pluginTimeout`; where it is
 * on, the server listens before its time is up, answers 503, and serves once the steps are done.
 */
export class Startup {
  #state: StartupState = 'starting';
  #steps: readonly StartupStep[] = [];
  #background: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();
  readonly #ready = Promise.withResolvers<void>();

  constructor() {
    // Whoever waits is told; nobody has to wait.
    this.#ready.promise.catch(() => {});
  }

  get state(): StartupState {
    return this.#state;
  }

  /** Tells `/readyz` what goes on. */
  say(state: 'starting' | 'migrating'): void {
    this.#state = state;
  }

  /** @throws {UNAVAILABLE} until every step is done */
  check(): void {
    if (this.#state !== 'ready') throw errors.UNAVAILABLE({ retryAfterSeconds: RETRY_AFTER_SECONDS });
  }

  /** Resolves when every step is done; rejects when the application closes before. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /**
   * Runs the steps in order.
   * @param patienceMs How long the caller waits for them. 0: until they are done, or one fails.
   */
  async begin(steps: readonly StartupStep[], patienceMs: number, log: FastifyBaseLogger): Promise<void> {
    this.#steps = steps;
    const work = this.#run();
    if (patienceMs === 0) return work;
    const enough = new AbortController();
    const late = delay(patienceMs, true, { signal: enough.signal }).catch(() => true);
    const isLate = await Promise.race([work.then(() => false), late]).finally(() => enough.abort());
    if (!isLate) return;
    log.warn(
      'The start takes longer than pluginTimeout allows: the server listens, and answers 503 until it can serve. With serverOptions(), ready() waits.',
    );
    this.#background = this.#persist(work, log);
  }

  /** Ends what still runs of the start. */
  async stop(): Promise<void> {
    this.#closing.abort();
    this.#ready.reject(new Error('The application was closed before it was ready.'));
    await this.#background;
  }

  async #run(): Promise<void> {
    for (let [step] = this.#steps; step; [step] = this.#steps) {
      this.#closing.signal.throwIfAborted();
      await step(this.#closing.signal);
      this.#steps = this.#steps.slice(1);
    }
    this.#state = 'ready';
    this.#ready.resolve();
  }

  /** What made a step fail may be mended without a restart: a migration that is run elsewhere, a database that comes back. */
  async #persist(first: Promise<void>, log: FastifyBaseLogger): Promise<void> {
    const { signal } = this.#closing;
    let work = first;
    for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await work;
        return log.info('The start is done: the CRM serves.');
      } catch (error) {
        if (signal.aborted) return;
        this.#state = 'failed';
        log.error({ err: error }, `The CRM does not serve, and tries again: ${sentenceOf(error)}`);
      }
      await delay(pauseMs, undefined, { signal }).catch(() => {});
      if (!signal.aborted) work = this.#run();
    }
    await work.catch(() => {});
  }
}
