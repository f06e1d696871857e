import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eraseOrganization } from '@bottlecrm/core';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '../src/index.ts';
import { createFilesCrm, eventually, type FilesCrm, filesBelow, newAccount, upload } from './crm.ts';

const BUCKET = 'crm-files';
const MAX_BYTES = 24 * 1024 * 1024;
const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-s3-'));
const newServer = (port: number) =>
  new S3rver({
    address: '127.0.0.1',
    port,
    directory,
    silent: true,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });

let server: S3rver;
let port: number;
let crm: FilesCrm;
beforeAll(async () => {
  server = newServer(0);
  ({ port } = await server.run());
  server.httpServer.on('request', ({ method, url }) => asked.push(`${method} ${url}`));
  crm = await createFilesCrm(
    {
      maxFileBytes: MAX_BYTES,
      s3: {
        endpoint: `http://127.0.0.1:${port}`,
        bucket: BUCKET,
        accessKeyId: 'S3RVER',
        secretAccessKey: 'S3RVER',
        forcePathStyle: true,
      },
    },
    { http: true },
  );
});
afterAll(async () => {
  await crm?.close();
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Keys of the objects in the bucket. */
const objects = () =>
  filesBelow(join(directory, BUCKET))
    .filter((name) => name.endsWith('._S3rver_object'))
    .map((name) => name.replace('._S3rver_object', ''));
/** Uploads in parts that were begun, and given up. s3rver keeps the parts, but hears the request. */
const asked: string[] = [];
const begun = () => asked.filter((one) => /^POST .*\?uploads/.test(one)).length;
const givenUp = () => asked.filter((one) => /^DELETE .*uploadId=/.test(one)).length;

describe('a bucket', () => {
  it('keeps files, small and in parts, and gives them and their ranges back', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    for (const size of [0, 11, 8 * 1024 * 1024, 20 * 1024 * 1024 + 7]) {
      const content = randomBytes(size);
      const added = await upload(crm.acme.admin, attachments, { filename: `${size}.bin`, type: '', content });
      expect([added.status, added.body.size]).toEqual([201, size]);
      const read = await crm.app.inject({
        url: `/api${attachments}/${added.body.id}/content`,
        headers: { authorization: `Bearer ${crm.acme.admin.token}` },
      });
      const digest = createHash('sha256').update(read.rawPayload).digest('hex');
      expect([read.statusCode, read.rawPayload.length, digest]).toEqual([200, size, added.body.sha256]);
    }
    const { body } = await upload(crm.acme.admin, attachments, { content: '0123456789' });
    const part = await crm.acme.admin.get(`${attachments}/${body.id}/content`, { range: 'bytes=3-5' });
    expect([part.status, part.body, part.headers['content-range']]).toEqual([206, '345', 'bytes 3-5/10']);
    expect(objects()).toHaveLength(5);
    for (const key of objects()) expect(key).toMatch(new RegExp(`^${crm.acme.id}/\\d{4}/[0-9a-f-]{36}$`));
  });

  it('keeps nothing of an upload that is refused half-way', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    const before = objects();
    // The one of 20 MiB.
    expect([begun(), givenUp()]).toEqual([1, 0]);
    const content = Buffer.concat([Buffer.from('MZ'), randomBytes(100)]);
    const refused = await upload(crm.acme.admin, attachments, { filename: 'x.pdf', type: '', content });
    expect(refused.status).toBe(415);
    // Not so much that its length alone gives it away.
    const tooLarge = await upload(crm.acme.admin, attachments, { content: Buffer.alloc(MAX_BYTES + 1000, 1) });
    expect(tooLarge.status).toBe(413);
    expect(objects()).toEqual(before);
    expect(givenUp()).toBe(1);
  });

  it('loses what is removed, swept and erased', async () => {
    const { globex } = crm;
    const { attachments } = await newAccount(globex.admin);
    const { body } = await upload(globex.admin, attachments, { content: 'removed' });
    const own = () => objects().filter((key) => key.startsWith(globex.id));
    expect(own()).toHaveLength(1);
    await globex.admin.delete(`${attachments}/${body.id}`);
    await eventually(own).toEqual([]);
    await upload(globex.admin, attachments, { content: 'erased' });
    expect(await sweepFiles(crm.app.crm, globex.id)).toEqual({ rows: 0, objects: 0 });
    expect(own()).toHaveLength(1);
    await crm.adminSql('update organizations set is_active = false where id = $1', [globex.id]);
    await eraseOrganization(crm.app.crm, globex.id);
    expect(own()).toEqual([]);
  });

  it('that is away is 503 and not ready; when it is back everything works', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { body } = await upload(crm.acme.admin, attachments, { content: 'before' });
    await server.close();
    const add = await upload(crm.acme.admin, attachments, { content: 'during' });
    expect([add.status, add.body.code]).toEqual([503, 'STORAGE_UNAVAILABLE']);
    const read = await crm.acme.admin.get(`${attachments}/${body.id}/content`);
    expect([read.status, read.body.code]).toEqual([503, 'STORAGE_UNAVAILABLE']);
    expect((await crm.app.inject('/readyz')).json().checks.files).toBe('the storage cannot be reached');
    expect((await crm.acme.admin.get(attachments)).body.data).toHaveLength(1);

    server = newServer(port);
    await server.run();
    expect((await crm.acme.admin.get(`${attachments}/${body.id}/content`)).body).toBe('before');
    expect((await crm.app.inject('/readyz')).statusCode).toBe(200);
  });
});
