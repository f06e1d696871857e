import type { TestCrm, TestMethod } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm({ http: true });
});
afterAll(() => crm?.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const make = async (): Promise<string> => (await crm.acme.admin.post('/leads', { title: 'x', email: null })).body.id;
const call = (method: TestMethod, path: string, headers = {}, body?: string) =>
  crm.acme.admin.request({ method, path, headers, ...(body === undefined ? {} : { body }) });

describe('a method that a known path lacks', () => {
  it.each<[TestMethod, string, string]>([
    ['PUT', '/leads/01a226e9-df77-73ac-b890-c560008f2381/convert', 'POST, OPTIONS'],
    ['GET', '/leads/01a226e9-df77-73ac-b890-c560008f2381/convert', 'POST, OPTIONS'],
    ['HEAD', '/leads/01a226e9-df77-73ac-b890-c560008f2381/convert', 'POST, OPTIONS'],
    ['DELETE', '/leads', 'GET, HEAD, POST, PUT, OPTIONS'],
    ['POST', '/leads/01a226e9-df77-73ac-b890-c560008f2381', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ['DELETE', '/leads/', 'GET, HEAD, POST, PUT, OPTIONS'],
    ['DELETE', '/leads?x=1', 'GET, HEAD, POST, PUT, OPTIONS'],
  ])('%s %s is 405 with Allow', async (method, path, allow) => {
    const answer = await call(method, path);
    expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
    if (method !== 'HEAD') expect(answer.body.code).toBe('METHOD_NOT_ALLOWED');
  });

  it('is told by OPTIONS; an unknown path is 404 for every method', async () => {
    const options = await call('OPTIONS', '/leads');
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, POST, PUT, OPTIONS']);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)
      expect((await call(method, '/nothing/here')).status).toBe(404);
    expect((await call('HEAD', '/leads')).status).toBe(200);
  });
});

describe('an empty body', () => {
  it.each([JSON_TYPE, { ...JSON_TYPE, 'content-length': '0' }, { 'content-type': 'text/plain' }])(
    'is no body (%o)',
    async (headers) => {
      const id = await make();
      expect((await call('DELETE', `/leads/${id}`, headers)).status).toBe(204);
      expect((await call('POST', `/leads/${id}/restore`, headers)).status).toBe(200);
      expect((await call('PATCH', `/leads/${id}`, headers)).status).toBe(200);
      expect((await call('POST', `/leads/${id}/convert`, headers)).status).toBe(200);
      const { status, body } = await call('POST', '/leads', headers);
      expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    },
  );

  it('is no body when it comes in chunks', async () => {
    const id = await make();
    const address = crm.app.server.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${address.port}/api/leads/${id}`, {
      method: 'DELETE',
      headers: { ...JSON_TYPE, authorization: `Bearer ${crm.acme.admin.token}` },
      body: new ReadableStream({ start: (stream) => stream.close() }),
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(204);
  });
});

describe('PATCH', () => {
  it('takes a merge patch, and no other method does', async () => {
    const id = await make();
    const type = { 'content-type': 'application/merge-patch+json; charset=utf-8' };
    const patched = await call('PATCH', `/leads/${id}`, type, '{"title":"y","companyName":null}');
    expect([patched.status, patched.body.title]).toEqual([200, 'y']);
    expect((await call('POST', '/leads', type, '{"title":"y"}')).status).toBe(415);
    expect((await call('PATCH', `/leads/${id}`, type, 'nonsense')).status).toBe(400);
  });

  it('takes a weak entity tag in If-Match', async () => {
    const path = `/leads/${await make()}`;
    expect((await crm.acme.admin.patch(path, { title: 'y' }, { 'if-match': 'W/"1"' })).status).toBe(200);
    expect((await crm.acme.admin.patch(path, { title: 'z' }, { 'if-match': 'W/"1", "7"' })).status).toBe(412);
    expect((await crm.acme.admin.patch(path, { title: 'z' }, { 'if-match': 'W/2' })).status).toBe(400);
  });
});
