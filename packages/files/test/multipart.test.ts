import { connect } from 'node:net';
import { MULTIPART_HEADERS, type MultipartPart, multipartBody } from '@bottlecrm/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, newAccount } from './crm.ts';

let crm: FilesCrm;
let attachments: string;
beforeAll(async () => {
  crm = await createFilesCrm({}, { http: true });
});
afterAll(() => crm?.close());
beforeEach(async () => {
  ({ attachments } = await newAccount(crm.acme.admin));
});

const file: MultipartPart = { name: 'file', filename: 'a.txt', content: 'content of a' };
const post = (body: Buffer | string, headers: Record<string, string> = {}) =>
  crm.acme.admin.post(attachments, body, { ...MULTIPART_HEADERS, ...headers });

/** Nothing of what was sent is kept anywhere. */
async function expectNothing() {
  await eventually(() => crm.stored()).toEqual([]);
  expect(await crm.adminSql('select 1 from files')).toEqual([]);
  expect(await crm.adminSql('select 1 from attachments')).toEqual([]);
}

/** Sends bytes over a connection of its own; answers what came back until the server closed it or answered. */
function raw(
  head: string,
  body: Buffer | string,
  { abort = false, until = /\r\n\r\n/ }: { abort?: boolean; until?: RegExp } = {},
): Promise<string> {
  const { port } = new URL(crm.origin ?? '');
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      if (until.test(answer)) socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    socket.write(head);
    socket.write(body, () => {
      if (abort) socket.resetAndDestroy();
    });
  });
}

const headOf = (length: number, type = MULTIPART_HEADERS['content-type']): string =>
  [
    `POST /api${attachments} HTTP/1.1`,
    'host: localhost',
    `authorization: Bearer ${crm.acme.admin.token}`,
    `content-type: ${type}`,
    `content-length: ${length}`,
    '\r\n',
  ].join('\r\n');

describe('a multipart body', () => {
  it.each<[string, MultipartPart[], string]>([
    ['without any part', [], '/file'],
    ['with a field instead of a file', [{ name: 'file', content: 'text' }], '/file'],
    ['with a part of another name', [{ ...file, name: 'attachment' }], '/attachment'],
    ['with a field before the file', [{ name: 'title', content: 'x' }, file], '/title'],
    ['with a field after the file', [file, { name: 'title', content: 'x' }], '/title'],
    ['with two files', [file, { ...file, filename: 'b.txt' }], '/file'],
    ['with a second file of another name', [file, { ...file, name: 'other' }], '/other'],
    ['with many parts', [file, ...Array.from({ length: 50 }, (_, at) => ({ name: `f${at}`, content: 'x' }))], '/f0'],
    ['with a name of the prototype', [{ name: '__proto__', content: 'x' }, file], '/file'],
  ])('%s is refused', async (_, parts, pointer) => {
    const { status, body } = await post(multipartBody(parts));
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(body.errors[0].pointer).toBe(pointer);
    await expectNothing();
  });

  it.each([
    ['has no boundary', 'multipart/form-data'],
    ['has another boundary', 'multipart/form-data; boundary=other'],
    ['has a boundary that is too long', `multipart/form-data; boundary=${'b'.repeat(256)}`],
    ['has a quoted one that is too long', `multipart/form-data; boundary="${'b'.repeat(71)}"`],
  ])('that %s is refused', async (_, type) => {
    const { status, body } = await post(multipartBody([file]), { 'content-type': type });
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    await expectNothing();
  });

  it('that is cut off inside the file is refused', async () => {
    const whole = multipartBody([{ ...file, content: 'x'.repeat(10_000) }]);
    const { status, body } = await post(whole.subarray(0, 5_000));
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    await expectNothing();
  });

  it('that nests another one is a file like any other', async () => {
    const inner = multipartBody([file]).toString().replaceAll('bottlecrm-test-boundary', 'inner');
    const { status, body } = await post(
      multipartBody([
        { name: 'file', filename: 'nested.txt', type: 'multipart/mixed; boundary=inner', content: inner },
      ]),
    );
    expect([status, body.name, body.contentType]).toEqual([201, 'nested.txt', 'text/plain']);
    expect((await crm.acme.admin.delete(`${attachments}/${body.id}`)).status).toBe(204);
    await expectNothing();
  });

  it('with headers without end is refused', async () => {
    const head = '--bottlecrm-test-boundary\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n';
    const { status } = await post(head + 'X-Long: y\r\n'.repeat(20_000));
    expect(status).toBe(400);
    await expectNothing();
  });

  it.each([
    ['application/json', '{"file":"x"}', 415],
    ['text/plain', 'x', 415],
    ['application/x-www-form-urlencoded', 'file=x', 415],
    ['application/octet-stream', 'x', 415],
  ])('as %s is not one', async (type, body, status) => {
    const answer = await post(body, { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([status, 'UNSUPPORTED_MEDIA_TYPE']);
    await expectNothing();
  });
});

describe('a connection', () => {
  it('carries further requests after an upload', async () => {
    const body = multipartBody([file]);
    const head = headOf(body.length);
    // Two requests at once: the second is answered only when the first has left the connection.
    const both = Buffer.concat([
      body,
      Buffer.from(
        head.replace(/^POST .*\r\n/, `GET /healthz HTTP/1.1\r\n`).replace(/content-(type|length): .*\r\n/g, ''),
      ),
    ]);
    const answer = await raw(head, both, { until: /HTTP\/1.1 200 / });
    expect(answer).toMatch(/^HTTP\/1.1 201 /);
    expect(answer).toMatch(/HTTP\/1.1 200 /);
    const [{ id } = { id: '' }] = (await crm.acme.admin.get(attachments)).body.data;
    expect((await crm.acme.admin.delete(`${attachments}/${id}`)).status).toBe(204);
    await expectNothing();
  });

  it('that ends half-way leaves no bytes and no row', async () => {
    const body = multipartBody([{ ...file, content: 'x'.repeat(1_000_000) }]);
    await raw(headOf(body.length), body.subarray(0, 600_000), { abort: true });
    await expectNothing();
    const again = await post(multipartBody([file]));
    expect(again.status).toBe(201);
    expect((await crm.acme.admin.delete(`${attachments}/${again.body.id}`)).status).toBe(204);
    await expectNothing();
  });

  it('that announces more than is allowed is answered before anything is sent', async () => {
    const answer = await raw(headOf(200 * 1024 * 1024), '');
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    await expectNothing();
  });

  it('of somebody who may not add is answered before anything is sent', async () => {
    const head = headOf(1_000_000).replace(crm.acme.admin.token, crm.acme.user.token);
    expect(await raw(head, '')).toMatch(/^HTTP\/1.1 403 /);
    expect(await raw(head.replace(`Bearer ${crm.acme.user.token}`, 'none'), '')).toMatch(/^HTTP\/1.1 401 /);
    expect(await raw(head.replace(crm.acme.user.token, crm.globex.admin.token), '')).toMatch(/^HTTP\/1.1 404 /);
    await expectNothing();
  });
});
