import { pdfErrors } from './errors.ts';

interface Waiting {
  readonly start: () => void;
  readonly refuse: (error: Error) => void;
}

export interface TurnLimits {
  readonly maxPages: number;
  readonly maxWaiting: number;
  readonly maxWaitMs: number;
}

const RETRY_AFTER_SECONDS = 5;

/** Bounded parallel work with a bounded queue. Organizations take turns, so that one's hundred documents delay another's by one. */
export class Turns {
  readonly #limits: TurnLimits;
  /** In the order in which they are served next. */
  readonly #queues = new Map<string, Set<Waiting>>();
  #running = 0;
  #closed = false;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** @throws {PDF_BUSY} when the queue is full, or the wait too long. @throws {PDF_UNAVAILABLE} when the server is closing. */
  async take<T>(orgId: string, work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw closing();
    if (this.#running >= this.#limits.maxPages) await this.#wait(orgId);
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** Refuses who waits and who comes later. */
  close(): void {
    this.#closed = true;
    for (const waiting of [...this.#queues.values()].flatMap((queue) => [...queue])) waiting.refuse(closing());
    this.#queues.clear();
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return [...this.#queues.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #wait(orgId: string): Promise<void> {
    const { maxWaiting, maxWaitMs } = this.#limits;
    const queue = this.#queues.get(orgId) ?? new Set();
    if (this.waiting >= maxWaiting || queue.size >= Math.ceil(maxWaiting / 2)) throw busy();
    this.#queues.set(orgId, queue);
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        queue.delete(entry);
        if (queue.size === 0 && this.#queues.get(orgId) === queue) this.#queues.delete(orgId);
      };
      const entry: Waiting = {
        start: () => {
          leave();
          resolve();
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const timer = setTimeout(() => entry.refuse(busy()), maxWaitMs);
      queue.add(entry);
    });
  }

  /** Hands the turn on: to the organization that has waited longest since its last. */
  #next(): void {
    const [first] = this.#queues;
    if (!first) {
      this.#running -= 1;
      return;
    }
    const [orgId, queue] = first;
    // To the end of the line, before `start` takes the queue away when it is empty.
    this.#queues.delete(orgId);
    this.#queues.set(orgId, queue);
    const [entry] = queue;
    entry?.start();
  }
}

const busy = () => pdfErrors.PDF_BUSY({ detail: 'Try again in a moment.', retryAfterSeconds: RETRY_AFTER_SECONDS });
const closing = () =>
  pdfErrors.PDF_UNAVAILABLE({ detail: 'The server is closing.', retryAfterSeconds: RETRY_AFTER_SECONDS });
