import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import {
  createTestCrm,
  MULTIPART_HEADERS,
  type MultipartPart,
  multipartBody,
  type TestClient,
  type TestCrm,
  type TestCrmOptions,
  type TestResponse,
} from '@bottlecrm/testing';
import { expect } from 'vitest';
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

/** What comes to be so after commit, by whichever worker has time for it. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look);

/** Uploads a file as a client. */
export function upload(
  client: TestClient,
  path: string,
  { name = 'file', filename = 'notes.txt', type = 'text/plain', content = 'hello' }: Partial<MultipartPart> = {},
  headers: Record<string, string> = {},
): Promise<TestResponse> {
  const body = multipartBody([{ name, filename, type, content }]);
  return client.post(path, body, { ...MULTIPART_HEADERS, ...headers });
}

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
