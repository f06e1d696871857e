import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface StoredObject {
  readonly key: string;
  readonly modifiedAt: Date;
}

/** Where bytes are kept, by keys of our own making. Every failure leaves as STORAGE_FULL or STORAGE_UNAVAILABLE. */
export interface Storage {
  /** Writes all of `bytes`, and answers once they are there to stay. A stream that fails leaves what was written: remove it. */
  write(key: string, bytes: Readable): Promise<void>;
  /** A stream of the object, opened: one that is not there is told here, not half-way. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Nothing happens when there is none. */
  remove(key: string): Promise<void>;
  /** The objects whose keys begin with `<directory>/`. */
  list(directory: string): AsyncIterable<StoredObject>;
  /** @throws when nothing could be kept now */
  check(): Promise<void>;
  close(): void;
}
