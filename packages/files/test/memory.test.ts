import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import type { FileOptions } from '../src/index.ts';
import { localStorage } from '../src/storage/local-storage.ts';
import { putInParts } from '../src/storage/put-in-parts.ts';
import type { Storage } from '../src/storage/storage.ts';
import { receiveFile } from '../src/upload/receive-file.ts';

const MIB = 1024 * 1024;
const CHUNK = 64 * 1024;
const SIZE = 64 * MIB;
const ORG = '00000000-0000-7000-8000-000000000000';

const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-memory-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Counts what was sent and what the storage has taken: the difference is held in memory. */
class Account {
  sent = 0;
  taken = 0;
  most = 0;

  *source(): Iterable<Buffer> {
    for (; this.sent < SIZE; this.sent += CHUNK) {
      this.most = Math.max(this.most, this.sent + CHUNK - this.taken);
      yield Buffer.alloc(CHUNK, 7);
    }
  }
}

const receive = (account: Account, storage: Pick<Storage, 'write'>) =>
  receiveFile(
    { bytes: Readable.from(account.source(), { objectMode: false }), name: 'large.bin', claimedType: undefined },
    {
      storage: storage as Storage,
      rules: { maxFileBytes: 2 * SIZE, maxOrganizationBytes: 0, linkSeconds: 60 } as FileOptions,
      orgId: ORG,
      room: Number.POSITIVE_INFINITY,
    },
  );

describe('an upload of 64 MiB', () => {
  it('never holds more than a few chunks, however slow the storage is', async () => {
    const account = new Account();
    const slow: Pick<Storage, 'write'> = {
      async write(_key, bytes) {
        for await (const chunk of bytes as AsyncIterable<Buffer>) {
          // The source gets every turn that it could want before the storage goes on.
          await new Promise(setImmediate);
          account.taken += chunk.length;
        }
      },
    };
    const { size } = await receive(account, slow);
    expect([size, account.taken]).toEqual([SIZE, SIZE]);
    expect(account.most).toBeLessThan(MIB);
  });

  it('is not pulled any further once the storage stops taking', async () => {
    const account = new Account();
    const failed: Pick<Storage, 'write'> = {
      async write(_key, bytes) {
        for await (const chunk of bytes as AsyncIterable<Buffer>) {
          account.taken += chunk.length;
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        }
      },
    };
    await expect(receive(account, { ...failed, remove: async () => {} } as never)).rejects.toThrow('full');
    expect(account.sent).toBeLessThan(MIB);
  });

  it('to S3 holds one part at a time', async () => {
    const account = new Account();
    let uploaded = 0;
    let whileSending = 0;
    const client = {
      async send(command: { input: { Body?: Buffer; UploadId?: string } }) {
        const { Body } = command.input;
        whileSending = Math.max(whileSending, account.sent + CHUNK - uploaded);
        await new Promise(setImmediate);
        uploaded += Body?.length ?? 0;
        return { UploadId: 'u', ETag: 'e' };
      },
    };
    await receive(account, { write: (key, bytes) => putInParts(client as never, 'bucket', key, bytes) });
    expect(uploaded).toBe(SIZE);
    // Eight MiB, and what streams buffer.
    expect(whileSending).toBeLessThan(10 * MIB);
  });

  it('to a disk is all there, once', async () => {
    const account = new Account();
    const storage = await localStorage(directory);
    const file = await receive(account, storage);
    const stored = await storage.read(file.storageKey);
    let size = 0;
    for await (const chunk of stored as AsyncIterable<Buffer>) size += chunk.length;
    expect(size).toBe(SIZE);
    // A key is used once: nothing that is there is ever written over.
    await expect(storage.write(file.storageKey, Readable.from(['x']))).rejects.toMatchObject({ status: 503 });
  });
});
