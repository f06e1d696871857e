import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FSDriver } from 'flydrive/drivers/fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, filesBelow, newAccount, upload } from './crm.ts';

const root = mkdtempSync(join(tmpdir(), 'bottlecrm-storage-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let crm: FilesCrm | undefined;
afterEach(() => crm?.close());

/** A disk that fails as the operating system would, after half of the bytes, while `code` is set. */
class FailingDisk extends FSDriver {
  code: string | undefined;

  #fail(): void {
    if (this.code) throw Object.assign(new Error(`${this.code}: /srv/secret/path`), { code: this.code });
  }

  override async putStream(key: string, contents: Readable): Promise<void> {
    const self = this;
    async function* cut() {
      for await (const chunk of contents as AsyncIterable<Buffer>) {
        yield self.code ? chunk.subarray(0, chunk.length / 2) : chunk;
        self.#fail();
      }
    }
    await super.putStream(key, Readable.from(cut(), { objectMode: false }));
  }

  override async getStream(key: string): Promise<Readable> {
    this.#fail();
    return super.getStream(key);
  }
}

/** A disk whose own stream fails, and takes the one that it reads from along. */
class FailingStream extends FailingDisk {
  override async putStream(_key: string, contents: Readable): Promise<void> {
    const { code } = this;
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write failed'), { code })),
    });
    await pipeline(contents, full);
  }
}

const failing = () => new FailingDisk({ location: mkdtempSync(join(root, 'disk-')), visibility: 'private' });

describe('a disk', () => {
  it.each([
    ['ENOSPC', 507, 'STORAGE_FULL'],
    ['EDQUOT', 507, 'STORAGE_FULL'],
    ['EIO', 503, 'STORAGE_UNAVAILABLE'],
    ['EROFS', 503, 'STORAGE_UNAVAILABLE'],
  ])('that says %s answers %i and leaves nothing half-done', async (code, status, problem) => {
    const driver = failing();
    crm = await createFilesCrm({ driver });
    const { attachments } = await newAccount(crm.acme.admin);
    driver.code = code;
    const answer = await upload(crm.acme.admin, attachments, { content: 'x'.repeat(500_000) });
    expect([answer.status, answer.body.code]).toEqual([status, problem]);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    await eventually(() => filesBelow(String(driver.options.location))).toEqual([]);
    expect(await crm.adminSql('select 1 from files')).toEqual([]);
    expect((await crm.acme.admin.get(attachments)).body.data).toEqual([]);
    // It recovers by itself.
    driver.code = undefined;
    expect((await upload(crm.acme.admin, attachments, { content: 'x'.repeat(500_000) })).status).toBe(201);
  });

  it('whose stream fails is told as that, over HTTP too', async () => {
    const driver = new FailingStream({ location: mkdtempSync(join(root, 'stream-')), visibility: 'private' });
    driver.code = 'ENOSPC';
    crm = await createFilesCrm({ driver }, { http: true });
    const { attachments } = await newAccount(crm.acme.admin);
    const answer = await upload(crm.acme.admin, attachments, { content: 'x'.repeat(500_000) });
    expect([answer.status, answer.body.code]).toEqual([507, 'STORAGE_FULL']);
    expect(await crm.adminSql('select 1 from files')).toEqual([]);
  });

  it('of the host’s own driver keeps files, ranges too', async () => {
    const driver = failing();
    crm = await createFilesCrm({ driver });
    const { attachments } = await newAccount(crm.acme.admin);
    const { body } = await upload(crm.acme.admin, attachments, { content: '0123456789' });
    const path = `${attachments}/${body.id}/content`;
    expect((await crm.acme.admin.get(path)).body).toBe('0123456789');
    const part = await crm.acme.admin.get(path, { range: 'bytes=2-5' });
    expect([part.status, part.body]).toEqual([206, '2345']);
    driver.code = 'EIO';
    const away = await crm.acme.admin.get(path);
    expect([away.status, away.body.code]).toEqual([503, 'STORAGE_UNAVAILABLE']);
    expect(away.headers['retry-after']).toBe('5');
  });

  it('that has lost a file says so, and nothing of where it was', async () => {
    crm = await createFilesCrm();
    const { attachments } = await newAccount(crm.acme.admin);
    const { body } = await upload(crm.acme.admin, attachments);
    rmSync(join(crm.directory, crm.acme.id), { recursive: true });
    const { status, body: problem } = await crm.acme.admin.get(`${attachments}/${body.id}/content`);
    expect([status, problem.code]).toEqual([503, 'STORAGE_UNAVAILABLE']);
    expect(JSON.stringify(problem)).not.toContain(crm.directory);
    // It can still be removed.
    expect((await crm.acme.admin.delete(`${attachments}/${body.id}`)).status).toBe(204);
    await eventually(() => crm?.adminSql('select 1 from files')).toEqual([]);
  });
});

describe('readiness', () => {
  it('names the storage when it cannot be reached', async () => {
    crm = await createFilesCrm();
    const ready = () => crm?.app.inject('/readyz');
    expect((await ready())?.json()).toMatchObject({ status: 'ready', checks: { files: 'ok' } });
    rmSync(crm.directory, { recursive: true });
    const away = await ready();
    expect(away?.statusCode).toBe(503);
    expect(away?.json()).toMatchObject({ status: 'not ready', checks: { files: 'the storage cannot be reached' } });
  });
});

describe('boot', () => {
  it('is refused with a sentence for options that cannot work', async () => {
    await expect(createFilesCrm({ directory: '/x', s3: { bucket: 'b' } })).rejects.toThrow(
      /either directory, s3 or driver/,
    );
    await expect(createFilesCrm({ maxFileBytes: 0 })).rejects.toThrow(/maxFileBytes must be >= 1/);
    await expect(createFilesCrm({ linkSeconds: 601 })).rejects.toThrow(/linkSeconds must be <= 600/);
    await expect(createFilesCrm({ allowedTypes: ['images'] })).rejects.toThrow(/allowedTypes/);
    await expect(createFilesCrm({ maxFileSize: 1 })).rejects.toThrow(/no option "maxFileSize"/);
    await expect(createFilesCrm({ s3: {} })).rejects.toThrow(/s3.bucket is required/);
    writeFileSync(join(root, 'plain-file'), '');
    await expect(createFilesCrm({ directory: join(root, 'plain-file') })).rejects.toThrow(
      /cannot write to .*FILES_DIRECTORY/,
    );
  });
});
