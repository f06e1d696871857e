import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { HEAD_BYTES } from './content-type.ts';

export interface MeterOptions {
  /** Made when more than this has come; its error ends the stream. */
  readonly maxBytes: number;
  readonly tooLarge: () => Error;
  /** Looks at the beginning, as soon as there is enough of it; throws to refuse the file. */
  readonly inspect: (head: Buffer) => Promise<void>;
}

/** Counts and hashes what flows through, and holds nothing back but the beginning. */
export class Meter extends Transform {
  readonly #options: MeterOptions;
  readonly #hash = createHash('sha256');
  #head: Buffer[] | undefined = [];
  #size = 0;

  constructor(options: MeterOptions) {
    super();
    this.#options = options;
  }

  get size(): number {
    return this.#size;
  }

  /** Hex; asked once, when everything has come. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#size += chunk.length;
    if (this.#size > this.#options.maxBytes) {
      done(this.#options.tooLarge());
      return;
    }
    this.#hash.update(chunk);
    this.#head?.push(chunk);
    if (!this.#head) done(null, chunk);
    else if (this.#size < HEAD_BYTES) done();
    else this.#release().then(() => done(), done);
  }

  override _flush(done: TransformCallback): void {
    this.#release().then(() => done(), done);
  }

  /** Lets the beginning go on once it was looked at. */
  async #release(): Promise<void> {
    if (!this.#head) return;
    const head = Buffer.concat(this.#head);
    this.#head = undefined;
    await this.#options.inspect(head.subarray(0, HEAD_BYTES));
    if (head.length > 0) this.push(head);
  }
}
