import { Line, type Waiting } from './line.ts';
import { nextInLine } from './next-in-line.ts';

/** How much runs at once, how much waits, and for how long. */
export interface ShareLimits {
  /** Turns at the same time. */
  readonly maxRunning: number;
  /** So many at the most when keys begin that have none: no key waits for its first turn behind those of others. @defaultValue maxRunning */
  readonly maxStarting?: number;
  /** So many while one key is alone: no other has had a turn or waited for `aloneAfterMs`. @defaultValue maxRunning */
  readonly maxAlone?: number;
  /** In milliseconds. @defaultValue 10000 */
  readonly aloneAfterMs?: number;
  /**
   * After so long a turn makes room for the next, in milliseconds, as one of `maxLong` that do; half of them of one key. What
   * waits for something else, such as a lock, keeps nobody waiting. @defaultValue never
   */
  readonly longAfterMs?: number;
  /** @defaultValue 0 */
  readonly maxLong?: number;
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
  /** Those of them that wait for turns. */
  readonly #queue = new Set<Line>();
  #running = 0;
  /** Turns that have made room for others. */
  #long = 0;
  #waiting = 0;
  #refused = 0;
  /** Where those stand who come anew: as much as whoever began last had been served. */
  #served = 0;
  #closed = false;
  #sweptAt = performance.now();

  constructor(limits: ShareLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running + this.#long;
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
    return this.#start(this.#lineOf(key));
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
    for (const line of [...this.#queue])
      for (let one = line.shift(); one; one = line.shift()) one.refuse(this.#limits.closing());
  }

  #lineOf(key: string): Line {
    const known = this.#lines.get(key);
    // Nobody saves up turns by wanting none.
    if (known?.running === 0 && known.waiting === 0) known.served = Math.max(known.served, this.#served);
    if (known) return known;
    const weight = this.#limits.weightOf?.(key) ?? 1;
    const line = new Line(key, weight > 0 ? weight : 1, this.#served);
    this.#lines.set(key, line);
    return line;
  }

  #mayStart(line: Line | undefined): boolean {
    const { maxRunning, maxStarting = maxRunning, maxAlone = maxRunning } = this.#limits;
    if (this.#running < maxRunning) return true;
    if ((line?.running ?? 0) === 0) return this.running < maxStarting;
    return this.#running < maxAlone && this.#isAlone();
  }

  /** Whether no key but one was seen lately. */
  #isAlone(): boolean {
    this.#sweep();
    return this.#lines.size <= 1;
  }

  #start(line: Line): GiveBack {
    this.#count(line, false, 1);
    this.#served = Math.max(this.#served, line.served);
    line.seenAt = performance.now();
    line.served += 1 / line.weight;
    const turn = { isLong: false, isBack: false };
    const timer = this.#timeTurn(line, turn);
    return () => {
      if (turn.isBack) return;
      turn.isBack = true;
      clearTimeout(timer);
      this.#count(line, turn.isLong, -1);
      this.#next();
      this.#forget(line);
    };
  }

  #count(line: Line, isLong: boolean, by: 1 | -1): void {
    if (isLong) {
      this.#long += by;
      line.long += by;
    } else {
      this.#running += by;
      line.running += by;
    }
  }

  #timeTurn(line: Line, turn: { isLong: boolean }): NodeJS.Timeout | undefined {
    const { longAfterMs, maxLong = 0 } = this.#limits;
    if (longAfterMs === undefined) return undefined;
    const makeRoom = () => {
      if (this.#long >= maxLong || line.long >= Math.ceil(maxLong / 2)) return;
      this.#count(line, false, -1);
      turn.isLong = true;
      this.#count(line, true, 1);
      this.#next();
    };
    return setTimeout(makeRoom, longAfterMs).unref();
  }

  #wait({ key, member = '' }: Claim, signal: AbortSignal | undefined): Promise<GiveBack> {
    const line = this.#lineOf(key);
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        line.remove(one);
        if (line.waiting === 0) this.#queue.delete(line);
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
      this.#queue.add(line);
      this.#waiting += 1;
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
      if (this.#waiting > this.#limits.maxWaiting) this.#refuseLongest();
    });
  }

  /** Whoever fills the queue is refused, not who comes when it is full. */
  #refuseLongest(): void {
    let longest: Line | undefined;
    for (const line of this.#queue)
      if (!longest || line.waiting / line.weight > longest.waiting / longest.weight) longest = line;
    const last = longest?.pop();
    if (!last) return;
    this.#refused += 1;
    last.refuse(this.#limits.busy());
  }

  #next(): void {
    for (;;) {
      const line = nextInLine(this.#queue);
      if (!line || !this.#mayStart(line)) return;
      line.shift()?.start();
    }
  }

  #forget(line: Line): void {
    line.seenAt = performance.now();
    if (this.#aloneAfterMs === 0) this.#drop(line);
    else if (this.#lines.size > 1) this.#sweep();
  }

  /** Forgets who has not been seen for so long. Looks at all of them, but not each time. */
  #sweep(): void {
    const now = performance.now();
    if (now - this.#sweptAt < this.#aloneAfterMs / 4) return;
    this.#sweptAt = now;
    for (const line of [...this.#lines.values()]) if (now - line.seenAt >= this.#aloneAfterMs) this.#drop(line);
  }

  #drop(line: Line): void {
    if (line.running + line.long + line.waiting === 0 && this.#lines.get(line.key) === line)
      this.#lines.delete(line.key);
  }

  /** Only where it makes a difference are keys remembered that have nothing. */
  get #aloneAfterMs(): number {
    return this.#limits.maxAlone === undefined ? 0 : (this.#limits.aloneAfterMs ?? 10_000);
  }
}
