import { expectTypeOf, test } from 'vitest';
import { type CrmClient, createClient, type StandardComponents, type StandardPaths } from '../src/index.ts';

type Lead = StandardComponents['schemas']['LeadResponse'];
type LeadWithRelations = StandardComponents['schemas']['LeadWithRelations'];

const crm = createClient({ baseUrl: 'http://127.0.0.1' });
const id = '01890000-0000-7000-8000-000000000000';

test('the default client knows the standard plugins', () => {
  expectTypeOf(crm).toEqualTypeOf<CrmClient<StandardPaths>>();
});

test('answers have the type of the operation, and nothing to check first', async () => {
  const created = await crm.POST('/api/leads', { body: { lastName: 'Doe', status: 'in_process' } });
  expectTypeOf(created.data).toEqualTypeOf<Lead>();
  expectTypeOf(created.data.lastName).toEqualTypeOf<string | null>();
  expectTypeOf(created.response).toEqualTypeOf<Response>();
  const read = await crm.GET('/api/leads/{id}', { params: { path: { id } } });
  expectTypeOf(read.data).toEqualTypeOf<LeadWithRelations>();
  const listed = await crm.GET('/api/leads');
  expectTypeOf(listed.data.data).toEqualTypeOf<LeadWithRelations[]>();
  expectTypeOf(listed.data.page.nextCursor).toEqualTypeOf<string | null>();
  const deleted = await crm.DELETE('/api/leads/{id}', { params: { path: { id } } });
  expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
  const put = await crm.PUT('/api/leads', { params: { query: { matchBy: 'email' } }, body: { email: 'a@b.test' } });
  expectTypeOf(put.data).toEqualTypeOf<Lead>();
});

test('an answer that may be "not modified" may be undefined', async () => {
  const { data } = await crm.GET('/api/accounts/{id}', { params: { path: { id } }, ifNoneMatch: 3 });
  expectTypeOf(data).extract<undefined>().toEqualTypeOf<undefined>();
  const text = await crm.GET('/api/accounts', { parseAs: 'text' });
  expectTypeOf(text.data).toEqualTypeOf<string>();
});

test('paths, methods, fields, values, filters and versions that do not exist are refused', () => {
  // @ts-expect-error no such path
  void crm.GET('/api/lead');
  // @ts-expect-error no such method on this path
  void crm.DELETE('/api/leads');
  // @ts-expect-error no such field
  void crm.POST('/api/leads', { body: { lastNam: 'Doe' } });
  // @ts-expect-error a field beside others that exist
  void crm.POST('/api/leads', { body: { lastName: 'Doe', orgId: id } });
  // @ts-expect-error a field that is read only
  void crm.PATCH('/api/leads/{id}', { params: { path: { id } }, body: { convertedAt: null } });
  // @ts-expect-error no such status
  void crm.POST('/api/leads', { body: { status: 'lost' } });
  // @ts-expect-error a body is required
  void crm.POST('/api/leads', {});
  // @ts-expect-error so is the id
  void crm.GET('/api/leads/{id}', {});
  // @ts-expect-error and the second argument then
  void crm.GET('/api/leads/{id}');
  // @ts-expect-error this route takes no body
  void crm.POST('/api/leads/{id}/restore', { params: { path: { id } }, body: {} });
  // @ts-expect-error no such filter
  void crm.GET('/api/leads', { params: { query: { lastNam: 'Doe' } } });
  // @ts-expect-error no such operator on this field
  void crm.GET('/api/leads', { params: { query: { status: { gt: 'closed' } } } });
  // @ts-expect-error not a version
  void crm.PATCH('/api/leads/{id}', { params: { path: { id } }, body: {}, ifMatch: true });
  // @ts-expect-error no such option
  void crm.GET('/api/leads', { retry: 3 });
});

test('iterating knows the records, and only lists can be iterated', () => {
  expectTypeOf(crm.iterate('/api/leads')).toEqualTypeOf<AsyncGenerator<LeadWithRelations, void>>();
  const open = crm.pages('/api/leads', { query: { status: { in: 'assigned,in_process' }, sort: 'lastName' } });
  expectTypeOf(open).toEqualTypeOf<AsyncGenerator<StandardComponents['schemas']['LeadPage'], void>>();
  // @ts-expect-error a record is not a list
  crm.iterate('/api/leads/{id}');
  // @ts-expect-error no such filter
  crm.iterate('/api/leads', { query: { lastNam: 'Doe' } });
  // @ts-expect-error the client turns the pages
  crm.iterate('/api/leads', { query: { cursor: 'x' } });
});

test("a host's own paths take the place of the standard ones", async () => {
  interface HostPaths {
    '/crm/ships/{id}/crew': {
      get: {
        parameters: { query?: { cursor?: string; limit?: number; rank?: string }; path: { id: string } };
        responses: {
          200: { content: { 'application/json': { data: { name: string }[]; page: { nextCursor: string | null } } } };
        };
      };
    };
  }
  const ships = createClient<HostPaths>({ baseUrl: '' });
  expectTypeOf(ships.iterate('/crm/ships/{id}/crew', { path: { id }, query: { rank: 'mate' } })).toEqualTypeOf<
    AsyncGenerator<{ name: string }, void>
  >();
  // @ts-expect-error the ship is required
  ships.iterate('/crm/ships/{id}/crew');
  // @ts-expect-error another host's path
  void ships.GET('/api/leads');
});

test('options', () => {
  createClient({ baseUrl: '', token: 'x' });
  createClient({ baseUrl: '', token: () => 'x', onUnauthenticated: async () => undefined, retries: 0 });
  createClient({ baseUrl: '', token: async () => 'x', fetch: (request) => fetch(request) });
  // @ts-expect-error a token is text
  createClient({ baseUrl: '', token: 1 });
  // @ts-expect-error no such option
  createClient({ baseUrl: '', prefix: '/crm' });
});
