import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCrm, serveCrm } from './crm.ts';

const MOST_BYTES = 10_000;

let served: ServedCrm;
let code: string;
beforeAll(async () => {
  served = await serveCrm();
  // A browser platform: an import of anything of Node fails the build.
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bottlecrm',
    platform: 'browser',
    target: 'es2022',
  });
  code = outputFiles[0]?.text ?? '';
});
afterAll(() => served?.close());

/** What a page has; not one name of Node. */
function page(changes: object = {}): object {
  const { AbortController, AbortSignal, crypto, fetch, FormData, Headers, Request, Response, URL } = globalThis;
  const { setTimeout, clearTimeout } = globalThis;
  const web = { AbortController, AbortSignal, crypto, fetch, FormData, Headers, Request, Response, URL };
  return createContext({ ...web, setTimeout, clearTimeout, ...changes });
}

const script = (origin: string, token: string): string => `${code};
  const crm = bottlecrm.createClient({ baseUrl: '${origin}', token: '${token}' });
  crm.POST('/api/leads', { body: { lastName: 'From a page' } }).then(async ({ data }) => {
    const records = [];
    for await (const lead of crm.iterate('/api/leads')) records.push(lead.lastName);
    const problem = await crm.GET('/api/leads/x').catch((error) => error);
    return { records, isProblem: problem instanceof bottlecrm.CrmProblem, status: problem.status };
  })`;

describe('the bundle for a browser', () => {
  it(`has less than ${MOST_BYTES} bytes, compressed and with all it needs`, () => {
    const { length } = gzipSync(code);
    console.log(`@bottlecrm/client: ${length} bytes gzipped, ${code.length} minified`);
    expect(length).toBeLessThan(MOST_BYTES);
    expect(length).toBeGreaterThan(1_000);
  });

  it.each([
    ['a page', {}],
    [
      'a page without https, which has no randomUUID',
      { crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) } },
    ],
  ])('runs in %s', async (_name, changes) => {
    const answer = await runInContext(script(served.origin, served.acme.admin.token), page(changes));
    expect(answer).toMatchObject({ records: expect.arrayContaining(['From a page']), isProblem: true });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});
