import { connect } from 'node:net';
import { MULTIPART_HEADERS, multipartBody } from '@bottlecrm/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, newAccount, upload } from './crm.ts';

let crm: FilesCrm | undefined;
afterEach(() => crm?.close());

const start = async (options: Record<string, unknown>, http = false) => {
  crm = await createFilesCrm(options, { http });
  return crm;
};

describe('a file', () => {
  it('may have the most bytes that are allowed, and not one more', async () => {
    const { acme, stored } = await start({ maxFileBytes: 100_000 });
    const { attachments } = await newAccount(acme.admin);
    const add = (size: number) => upload(acme.admin, attachments, { content: 'x'.repeat(size) });
    const most = await add(100_000);
    expect([most.status, most.body.size]).toEqual([201, 100_000]);
    for (const size of [100_001, 150_000, 1_000_000]) {
      const { status, body } = await add(size);
      expect([status, body.code, body.detail]).toEqual([
        413,
        'FILE_TOO_LARGE',
        'A file may have at most 100000 bytes.',
      ]);
    }
    expect(stored()).toHaveLength(1);
    expect((await acme.admin.get(attachments)).body.data).toHaveLength(1);
  });

  it('that never ends is answered at once, and not read any further', async () => {
    const { acme, origin, stored } = await start({ maxFileBytes: 50_000 }, true);
    const { attachments } = await newAccount(acme.admin);
    const { answer, sent } = await sendForever(new URL(origin ?? ''), `/api${attachments}`, acme.admin.token);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    // Sixteen MiB for clients to notice, and what the sockets on both sides hold; then the connection ends.
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    await eventually(stored).toEqual([]);
  });
});

/** Writes a file without end, until the connection is closed. */
function sendForever({ port }: URL, path: string, token: string): Promise<{ answer: string; sent: number }> {
  const [opening = ''] = multipartBody([{ name: 'file', filename: 'a.bin', content: '<here>' }])
    .toString()
    .split('<here>');
  const chunkOf = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    let sent = 0;
    const more = (): void => {
      if (socket.destroyed || !socket.writable) return;
      const chunk = chunkOf('x'.repeat(16_000));
      sent += chunk.length;
      if (socket.write(chunk)) setImmediate(more);
    };
    socket.on('drain', more);
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ answer, sent }));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: ${MULTIPART_HEADERS['content-type']}\r\ntransfer-encoding: chunked\r\n\r\n${chunkOf(opening)}`,
    );
    more();
  });
}

describe('an organization', () => {
  it('cannot store more than its quota, however many upload at once', async () => {
    const { acme, globex, stored } = await start({ maxOrganizationBytes: 1000 });
    const { attachments } = await newAccount(acme.admin);
    const add = () => upload(acme.admin, attachments, { content: 'x'.repeat(300) });
    const answers = await Promise.all(Array.from({ length: 8 }, add));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe('FILE_QUOTA_EXCEEDED');
    expect(stored()).toHaveLength(3);

    // Another organization has a quota of its own.
    const theirs = await newAccount(globex.admin);
    expect((await upload(globex.admin, theirs.attachments, { content: 'x'.repeat(900) })).status).toBe(201);
    // What is removed makes room at once.
    const [first] = (await acme.admin.get(attachments)).body.data;
    await acme.admin.delete(`${attachments}/${first.id}`);
    expect((await add()).status).toBe(201);
    expect((await add()).status).toBe(409);
  });

  it('has none when the host says 0', async () => {
    const { acme } = await start({ maxOrganizationBytes: 0 });
    const { attachments } = await newAccount(acme.admin);
    expect((await upload(acme.admin, attachments, { content: 'x'.repeat(2_000_000) })).status).toBe(201);
  });
});

describe('an upload', () => {
  it('holds no transaction while its bytes flow', async () => {
    const { acme, origin, stored, adminSql } = await start({}, true);
    const { attachments } = await newAccount(acme.admin);
    const body = multipartBody([{ name: 'file', filename: 'slow.txt', content: 'x'.repeat(400_000) }]);
    const { port } = new URL(origin ?? '');
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.write(
      `POST /api${attachments} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${acme.admin.token}\r\ncontent-type: ${MULTIPART_HEADERS['content-type']}\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, 200_000));
    await eventually(stored).toHaveLength(1);
    const open = await adminSql(
      "select 1 from pg_stat_activity where datname = current_database() and usename like '%app%' and state like 'idle in transaction%'",
    );
    expect(open).toEqual([]);
    expect(await adminSql('select 1 from files')).toEqual([]);
    socket.write(body.subarray(200_000));
    await eventually(() => answer).toMatch(/^HTTP\/1.1 201 /);
    expect(await adminSql('select size::int from files')).toEqual([{ size: 400_000 }]);
  });
});
