import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rangeOf } from '../src/download/range.ts';
import { createFilesCrm, type FilesCrm, newAccount, upload } from './crm.ts';

const CONTENT = '0123456789abcdefghij';
let crm: FilesCrm;
let path: string;
let sha256: string;
beforeAll(async () => {
  crm = await createFilesCrm();
  const { attachments } = await newAccount(crm.acme.admin);
  const { body } = await upload(crm.acme.admin, attachments, { content: CONTENT });
  path = `${attachments}/${body.id}/content`;
  ({ sha256 } = body);
});
afterAll(() => crm?.close());

describe('a range', () => {
  it.each([
    ['bytes=0-4', '01234', 'bytes 0-4/20'],
    ['bytes=5-', CONTENT.slice(5), 'bytes 5-19/20'],
    ['bytes=-3', 'hij', 'bytes 17-19/20'],
    ['bytes=10-9999', CONTENT.slice(10), 'bytes 10-19/20'],
    ['bytes=-9999', CONTENT, 'bytes 0-19/20'],
    ['bytes=19-19', 'j', 'bytes 19-19/20'],
  ])('%s is answered alone', async (range, expected, contentRange) => {
    const { status, body, headers } = await crm.acme.admin.get(path, { range });
    expect([status, body, headers['content-range']]).toEqual([206, expected, contentRange]);
    expect(headers['content-length']).toBe(String(expected.length));
  });

  it.each(['bytes=0-1,5-6', 'bytes=5-2', 'bytes=-', 'bytes=a-b', 'items=0-1', ''])(
    '"%s" is none: everything is answered',
    async (range) => {
      const { status, body } = await crm.acme.admin.get(path, { range });
      expect([status, body]).toEqual([200, CONTENT]);
    },
  );

  it.each(['bytes=20-', 'bytes=99-100', 'bytes=-0'])('%s begins after the end', async (range) => {
    const { status, body, headers } = await crm.acme.admin.get(path, { range });
    expect([status, body.code]).toEqual([416, 'FILE_RANGE_UNSATISFIABLE']);
    expect(headers['content-range']).toBe('bytes */20');
  });

  it('of another version is not answered alone', async () => {
    const get = (condition: string) => crm.acme.admin.get(path, { range: 'bytes=0-4', 'if-range': condition });
    expect((await get('"other"')).status).toBe(200);
    expect((await get(`"${sha256}"`)).status).toBe(206);
  });

  it('of an empty file is none', () => {
    expect(rangeOf('bytes=0-', 0)).toBe('unsatisfiable');
    expect(rangeOf(undefined, 0)).toBeUndefined();
  });
});

describe('a repeated download', () => {
  it('of the same content is 304 for who may still read it', async () => {
    const { status, headers, body } = await crm.acme.admin.get(path, { 'if-none-match': `"x", "${sha256}"` });
    expect([status, body, headers.etag]).toEqual([304, undefined, `"${sha256}"`]);
    expect((await crm.globex.admin.get(path, { 'if-none-match': `"${sha256}"` })).status).toBe(404);
    expect((await crm.acme.admin.get(path)).headers['cache-control']).toBe('private, no-cache');
  });
});

describe('HEAD', () => {
  it('says what there is without reading it', async () => {
    const { status, headers, body } = await crm.acme.admin.request({ method: 'HEAD', path });
    expect([status, body, headers['content-length']]).toEqual([200, undefined, '20']);
  });
});
