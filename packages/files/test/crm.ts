import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import {
  createTestCrm,
  type TestClient,
  type TestCrm,
  type TestCrmOptions,
  type TestResponse,
} from '@bottlecrm/testing';
import { files } from '../src/index.ts';

export interface FilesCrm extends TestCrm {
  /** Where the files are; removed with the application. */
  readonly directory: string;
  /** Every object in the storage, by its key. */
  stored(): string[];
}

/** The CRM with accounts and files, in a directory of its own. */
export async function createFilesCrm(
  options: Record<string, unknown> = {},
  { plugins = [], ...host }: TestCrmOptions = {},
): Promise<FilesCrm> {
  const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-files-'));
  const storage = 's3' in options || 'driver' in options ? {} : { directory };
  const test = await createTestCrm({ plugins: [[files, { ...storage, ...options }], accounts, ...plugins], ...host });
  return {
    ...test,
    directory,
    stored: () => filesBelow(directory),
    close: async () => {
      await test.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Paths of files below a directory, relative to it. */
export const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();

const BOUNDARY = 'bottlecrm-test-boundary';
export const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

export interface Part {
  readonly name?: string;
  /** Without one the part is a field. */
  readonly filename?: string;
  readonly type?: string;
  readonly content: string | Buffer;
}

const quoted = (text: string): string => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A multipart body as a browser would send it. */
export function multipartOf(...parts: readonly Part[]): Buffer {
  const chunks = parts.flatMap(({ name = 'file', filename, type, content }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${quoted(name)}"${filename === undefined ? '' : `; filename="${quoted(filename)}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** Uploads a file as a client. */
export const upload = (
  client: TestClient,
  path: string,
  { filename = 'notes.txt', type = 'text/plain', content = 'hello' }: Partial<Part> = {},
  headers: Record<string, string> = {},
): Promise<TestResponse> => client.post(path, multipartOf({ filename, type, content }), { ...MULTIPART, ...headers });

/** A new account of the client's, and where its attachments are. */
export async function newAccount(client: TestClient, name = `Account ${crypto.randomUUID()}`) {
  const { body, status } = await client.post('/accounts', { name });
  if (status !== 201) throw new Error(`No account: ${JSON.stringify(body)}`);
  return { id: body.id as string, attachments: `/accounts/${body.id}/attachments` };
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
