import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CrmProblem, createClient } from '../src/index.ts';
import { clientOf, problemOf, type ServedCrm, serveCrm } from './crm.ts';

let served: ServedCrm;
let crm: ReturnType<typeof clientOf>;
beforeAll(async () => {
  served = await serveCrm();
  crm = clientOf(served.acme.admin, served.origin);
});
afterAll(() => served?.close());

const unknown = { path: { id: '01890000-0000-7000-8000-000000000000' } };

describe('a problem', () => {
  it('400 names what is wrong', async () => {
    const problem = await problemOf(crm.POST('/api/leads', { body: { lastName: 'Doe', email: 'nobody' } }));
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({ name: 'CrmProblem', status: 400, code: 'VALIDATION_FAILED' });
    expect(problem.errors).toEqual([{ pointer: '/email', detail: expect.any(String) }]);
    expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(problem.title).toBe('The request is not valid');
    expect(problem.message).toMatch(/^The request is not valid: \/email \w+/);
  });

  it('401 without a token', async () => {
    const problem = await problemOf(createClient({ baseUrl: served.origin }).GET('/api/leads'));
    expect(problem).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', errors: [] });
    expect(problem.message).toBe('Send an access token: Authorization: Bearer <token>.');
  });

  it('403 where the role is not enough', async () => {
    const { data: account } = await crm.POST('/api/accounts', { body: { name: 'Not yours' } });
    const user = clientOf(served.acme.user, served.origin);
    const call = user.DELETE('/api/accounts/{id}', { params: { path: { id: account.id } } });
    expect(await problemOf(call)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('404 for no such record, and for that of another organization', async () => {
    expect(await problemOf(crm.GET('/api/leads/{id}', { params: unknown }))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    const { data: lead } = await crm.POST('/api/leads', { body: { lastName: 'Ours' } });
    const globex = clientOf(served.globex.admin, served.origin);
    const call = globex.GET('/api/leads/{id}', { params: { path: { id: lead.id } } });
    expect(await problemOf(call)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('409 for a value that is taken', async () => {
    await crm.POST('/api/accounts', { body: { name: 'Taken' } });
    const problem = await problemOf(crm.POST('/api/accounts', { body: { name: 'taken' } }));
    expect(problem).toMatchObject({ status: 409, code: 'ALREADY_EXISTS', errors: [{ pointer: '/name' }] });
  });

  it('412 for a stale version', async () => {
    const { data: lead } = await crm.POST('/api/leads', { body: { lastName: 'Stale' } });
    const change = (body: { lastName: string }) =>
      crm.PATCH('/api/leads/{id}', { params: { path: { id: lead.id } }, body, ifMatch: lead });
    await change({ lastName: 'Fresh' });
    expect(await problemOf(change({ lastName: 'Lost' }))).toMatchObject({ status: 412, code: 'STALE_VERSION' });
  });

  it('also when something other than the CRM answers', async () => {
    const page = new Response('<h1>Forbidden</h1>', { status: 403, headers: { 'Content-Type': 'text/html' } });
    const behind = createClient({ baseUrl: 'http://127.0.0.1', fetch: async () => page });
    const problem = await problemOf(behind.GET('/api/leads'));
    expect(problem).toMatchObject({ status: 403, code: 'HTTP_403', title: 'The server answered 403', errors: [] });
    expect(problem).toBeInstanceOf(CrmProblem);
  });
});
