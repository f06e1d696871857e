import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { composeApplication, database, startEmbeddedPostgres } from '@bottlecrm/core';
import { internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import { files } from '@bottlecrm/files';
import { SECRET } from './token.ts';
import type { UploadServerMessage } from './upload-server.ts';

const MIB = 1024 * 1024;
const SIZE = 1024 * MIB;
const WARM_UP = 64 * MIB;
/** Buffers of sockets, streams and the multipart parser, and what the garbage collector has not come to yet. */
const GROWTH_MIB = 100;
const BOUNDARY = 'bench';
const CHUNK = Buffer.alloc(64 * 1024, 'upload ');

type Served = Extract<UploadServerMessage, { kind: 'ready' }>;

async function ask(server: ChildProcess, question: 'reset' | 'peak'): Promise<number> {
  server.send(question);
  const [message] = (await once(server, 'message')) as [UploadServerMessage];
  return message.kind === 'memory' ? message.mebibytes : Number.NaN;
}

/** Sends a file of so many bytes, as fast as it is taken; answers its id and checksum. */
async function upload({ origin, token, path }: Served, size: number): Promise<{ id: string; sha256: string }> {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="large.bin"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const tail = `\r\n--${BOUNDARY}--\r\n`;
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    'content-length': head.length + size + tail.length,
  };
  const sending = request(`${origin}${path}`, { method: 'POST', headers });
  const answered = once(sending, 'response');
  sending.write(head);
  for (let sent = 0; sent < size; sent += CHUNK.length) if (!sending.write(CHUNK)) await once(sending, 'drain');
  sending.end(tail);
  const [response] = await answered;
  const body = (await response.setEncoding('utf8').toArray()).join('');
  if (response.statusCode !== 201) throw new Error(`The upload was answered with ${response.statusCode}: ${body}`);
  return JSON.parse(body);
}

async function download({ origin, token, path }: Served, id: string): Promise<string> {
  const [response] = await once(
    get(`${origin}${path}/${id}/content`, { headers: { authorization: `Bearer ${token}` } }),
    'response',
  );
  const hash = createHash('sha256');
  for await (const chunk of response) hash.update(chunk);
  return hash.digest('hex');
}

/** Uploads and downloads 1 GiB and fails when the server's memory grows with it. */
const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-upload-'));
const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), persistent: false });
let server: ChildProcess | undefined;
let worst = 0;
try {
  const urls = await database.setupDatabase({ adminUrl: postgres.url, databaseName: 'uploads' });
  const app = await composeApplication({ plugins: [accounts, files], auth: { secret: SECRET } });
  await database.migrate({
    ownerUrl: urls.ownerUrl,
    plugins: migrationsOf(app),
    tables: internalsOf(app).model.tables,
  });
  server = fork(new URL('./upload-server.ts', import.meta.url), {
    execArgv: ['--conditions=@bottlecrm/source', '--expose-gc'],
    env: { ...process.env, BENCH_DATABASE_URL: urls.url, BENCH_DIRECTORY: join(directory, 'files') },
  });
  const [served] = (await once(server, 'message')) as [Served];
  await download(served, (await upload(served, WARM_UP)).id);
  console.log(
    '| 1 GiB | seconds | MiB per second | resident before | at most | growth MiB |\n|---|---:|---:|---:|---:|---:|',
  );
  const measure = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const before = await ask(server as ChildProcess, 'reset');
    const started = performance.now();
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    const peak = await ask(server as ChildProcess, 'peak');
    worst = Math.max(worst, peak - before);
    const cells = [seconds.toFixed(1), (SIZE / MIB / seconds).toFixed(0), before, peak, peak - before];
    console.log(
      `| ${what} | ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell)).join(' | ')} |`,
    );
    return result;
  };
  const { id, sha256 } = await measure('upload', () => upload(served, SIZE));
  const read = await measure('download', () => download(served, id));
  if (read !== sha256) throw new Error('What was downloaded is not what was uploaded.');
} finally {
  if (server?.connected) {
    server.disconnect();
    await once(server, 'exit');
  }
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
if (worst > GROWTH_MIB) {
  console.error(`Memory grew by ${worst.toFixed(0)} MiB: more than ${GROWTH_MIB}.`);
  process.exitCode = 1;
}
