import type { InLine } from './next-in-line.ts';

/** Somebody who waits for a turn. */
export interface Waiting {
  readonly member: string;
  start(): void;
  refuse(error: Error): void;
}

/** What one key has of the turns, and who waits for more of them. Members of a key take turns among themselves. */
export class Line implements InLine {
  readonly key: string;
  readonly weight: number;
  running = 0;
  /** Turns that have made room for others. */
  long = 0;
  served: number;
  waiting = 0;
  /** When it last had or got a turn, as `performance.now()` has it. */
  seenAt = performance.now();
  /** In the order in which they are served next. */
  readonly #members = new Map<string, Set<Waiting>>();

  constructor(key: string, weight: number, served: number) {
    this.key = key;
    this.weight = weight;
    this.served = served;
  }

  add(one: Waiting): void {
    const queue = this.#members.get(one.member) ?? new Set();
    this.#members.set(one.member, queue.add(one));
    this.waiting += 1;
  }

  remove(one: Waiting): void {
    const queue = this.#members.get(one.member);
    if (!queue?.delete(one)) return;
    this.waiting -= 1;
    if (queue.size === 0) this.#members.delete(one.member);
  }

  /** Takes out who has waited longest, of the member whose turn it is. */
  shift(): Waiting | undefined {
    const [first] = this.#members;
    if (!first) return undefined;
    const [member, queue] = first;
    const [one] = queue;
    if (!one) return undefined;
    this.#members.delete(member);
    this.#members.set(member, queue);
    this.remove(one);
    return one;
  }

  /** Takes out who came last, of the member with most waiting. */
  pop(): Waiting | undefined {
    let longest: Set<Waiting> | undefined;
    for (const queue of this.#members.values()) if (queue.size > (longest?.size ?? 0)) longest = queue;
    const last = [...(longest ?? [])].at(-1);
    if (last) this.remove(last);
    return last;
  }
}
