import { Line, type Waiting } from './line.ts';
import { nextInLine } from './next-in-line.ts';

export interface ShareLimits {
  /** Turns at the same time. */
  readonly maxRunning: number;
  /** So many at the most when keys begin that have none: no key waits for its first turn behind those of others. @defaultValue maxRunning */
  readonly maxStarting?: number;
  /** Waiting, of all keys together. Beyond it the last to come of the longest queue is refused. */
  readonly maxWaiting: number;
  /** In milliseconds. */
  readonly maxWaitMs: number;
  /** How much a key may have beside one of weight 1; above 0. @defaultValue 1 */
  readonly weightOf?: (key: string) => number;
  /** The refusal of who waited too long, or stands in too long a queue. */
  readonly busy: () => Error;
  /** The refusal of who waits, or comes, when the server closes. */
  readonly closing: () => Error;
}

/** Whose turn it is to be. */
export interface Claim {
  readonly key: string;
  /** One of several behind a key, who take turns among themselves. @defaultValue '' */
  readonly member?: string;
}

/** Gives a turn back. Only its first call counts. */
export type GiveBack = () => void;

/** The refusal of who does not want its turn any more. */
export class Left extends Error {}

/**
 * Shares a bounded number of turns among keys, such as organizations: by weight, and without leaving a turn unused that
 * somebody waits for.
 */
export class Shares {
  readonly #limits: ShareLimits;
  readonly #lines = new Map<string, Line>();
  #running = 0;
  #waiting = 0;
  #refused = 0;
  /** Where those stand who come anew: as much as whoever began last had been served. */
  #served = 0;
  #closed = false;

  constructor(limits: ShareLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Refused since the start, because they waited too long or too many did. */
  get refused(): number {
    return this.#refused;
  }

  /** Runs `work` when its turn comes, and gives the turn back however it ends. */
  async run<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
    const giveBack = this.tryTake(claim) ?? (await this.take(claim));
    try {
      return await work();
    } finally {
      giveBack();
    }
  }

  /** Returns a turn that is free at once; undefined when one has to be waited for. */
  tryTake({ key }: Claim): GiveBack | undefined {
    const line = this.#lines.get(key);
    if (this.#closed || (line?.waiting ?? 0) > 0 || !this.#mayStart(line)) return undefined;
    return this.#start(line ?? this.#open(key));
  }

  /**
   * Waits for a turn. Throws what `busy` or `closing` make, or `Left` when `signal` says that nobody wants it any more.
   */
  async take(claim: Claim, signal?: AbortSignal): Promise<GiveBack> {
    if (this.#closed) throw this.#limits.closing();
    return this.tryTake(claim) ?? this.#wait(claim, signal);
  }

  /** Refuses who waits and who comes later. */
  close(): void {
    this.#closed = true;
    for (const line of [...this.#lines.values()])
      for (let one = line.shift(); one; one = line.shift()) one.refuse(this.#limits.closing());
  }

  #open(key: string): Line {
    const weight = this.#limits.weightOf?.(key) ?? 1;
    const line = new Line(key, weight > 0 ? weight : 1, this.#served);
    this.#lines.set(key, line);
    return line;
  }

  #mayStart(line: Line | undefined): boolean {
    const { maxRunning, maxStarting = maxRunning } = this.#limits;
    return this.#running < ((line?.running ?? 0) === 0 ? Math.max(maxRunning, maxStarting) : maxRunning);
  }

  #start(line: Line): GiveBack {
    this.#running += 1;
    line.running += 1;
    this.#served = Math.max(this.#served, line.served);
    line.served += 1 / line.weight;
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      this.#running -= 1;
      line.running -= 1;
      this.#next();
      this.#forget(line);
    };
  }

  #wait({ key, member = '' }: Claim, signal: AbortSignal | undefined): Promise<GiveBack> {
    const line = this.#lines.get(key) ?? this.#open(key);
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        line.remove(one);
        this.#waiting -= 1;
      };
      const one: Waiting = {
        member,
        start: () => {
          leave();
          resolve(this.#start(line));
        },
        refuse: (error) => {
          leave();
          this.#forget(line);
          reject(error);
        },
      };
      const refuseBusy = () => {
        this.#refused += 1;
        one.refuse(this.#limits.busy());
      };
      const abort = () => one.refuse(new Left('Nobody waits for this turn any more.'));
      const timer = setTimeout(refuseBusy, this.#limits.maxWaitMs);
      line.add(one);
      this.#waiting += 1;
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
      if (this.#waiting > this.#limits.maxWaiting) this.#refuseLongest();
    });
  }

  /** Whoever fills the queue is refused, not who comes when it is full. */
  #refuseLongest(): void {
    let longest: Line | undefined;
    for (const line of this.#lines.values())
      if (!longest || line.waiting / line.weight > longest.waiting / longest.weight) longest = line;
    const last = longest?.pop();
    if (!last) return;
    this.#refused += 1;
    last.refuse(this.#limits.busy());
  }

  #next(): void {
    for (;;) {
      const line = nextInLine(this.#waitingLines());
      if (!line || !this.#mayStart(line)) return;
      line.shift()?.start();
    }
  }

  *#waitingLines(): Generator<Line> {
    if (this.#waiting === 0) return;
    for (const line of this.#lines.values()) if (line.waiting > 0) yield line;
  }

  #forget(line: Line): void {
    if (line.running === 0 && line.waiting === 0 && this.#lines.get(line.key) === line) this.#lines.delete(line.key);
  }
}
