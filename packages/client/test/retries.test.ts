import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { clientOf, problemOf, type ServedCrm, serveCrm } from './crm.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from './faulty-proxy.ts';

let served: ServedCrm;
let proxy: FaultyProxy;
let crm: ReturnType<typeof clientOf>;
beforeAll(async () => {
  served = await serveCrm();
  proxy = await startFaultyProxy(served.origin);
  crm = clientOf(served.acme.admin, proxy.origin);
});
afterAll(async () => {
  await proxy?.close();
  await served?.close();
});
beforeEach(() => proxy.next());

const keys = () => new Set(proxy.seen.map(({ headers }) => headers['idempotency-key']));
const leadsNamed = async (lastName: string): Promise<number> =>
  (await served.acme.admin.get(`/leads?total=true&lastName=${encodeURIComponent(lastName)}`)).body.page.total;
const create = (lastName: string, options = {}) => crm.POST('/api/leads', { body: { lastName }, ...options });
const unavailable = (headers: Record<string, string> = {}): Fault => ({ status: 503, headers });

describe('a write', () => {
  it.each(['lose answer', 'cut answer'] as const)(
    'whose answer is lost (%s) is sent again and done once',
    async (fault) => {
      proxy.next(fault);
      const { data, response } = await create(fault);
      expect(proxy.seen.map(({ status }) => status)).toEqual([201, 201]);
      expect(response.headers.get('Idempotency-Replayed')).toBe('true');
      expect(keys().size).toBe(1);
      expect(await leadsNamed(fault)).toBe(1);
      expect((await served.acme.admin.get(`/leads/${data.id}`)).body.lastName).toBe(fault);
    },
  );

  it('with a version, whose answer is lost, is not stale for itself', async () => {
    const { data: lead } = await create('Versioned');
    proxy.next('lose answer');
    const params = { path: { id: lead.id } };
    const { data } = await crm.PATCH('/api/leads/{id}', { params, body: { firstName: 'Ann' }, ifMatch: lead });
    expect(data).toMatchObject({ firstName: 'Ann', version: lead.version + 1 });
  });

  it('that never arrived is sent again', async () => {
    proxy.next('lose request', 'lose request');
    await create('Lost');
    expect(proxy.seen).toHaveLength(3);
    expect(await leadsNamed('Lost')).toBe(1);
  });

  it.each([502, 503, 504])('answered with %i is sent again', async (status) => {
    proxy.next({ status });
    await create(`Status ${status}`);
    expect(proxy.seen).toHaveLength(2);
    expect(keys().size).toBe(1);
  });

  it('waits as long as Retry-After says', async () => {
    proxy.next({ status: 429, headers: { 'retry-after': '1' } });
    const start = performance.now();
    await create('Limited');
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    expect(proxy.seen).toHaveLength(2);
  });

  it('waits for the first one of its key, which still runs', async () => {
    const body = JSON.stringify({ code: 'IDEMPOTENCY_IN_FLIGHT' });
    proxy.next({ status: 409, headers: { 'retry-after': '1', 'content-type': 'application/problem+json' }, body });
    await create('In flight');
    expect(proxy.seen.map(({ status }) => status)).toEqual([undefined, 201]);
  });

  it('sent twice at once with one key of your own is done once', async () => {
    const options = { idempotencyKey: 'import-row-1' };
    const both = await Promise.all([create('Twice', options), create('Twice', options)]);
    expect(both[0].data.id).toBe(both[1].data.id);
    expect(await leadsNamed('Twice')).toBe(1);
  });

  it('without a key is never sent again', async () => {
    proxy.next(unavailable());
    expect(await problemOf(create('Once', { idempotencyKey: false }))).toMatchObject({ status: 503, code: 'HTTP_503' });
    proxy.next('lose answer');
    await expect(create('Once', { idempotencyKey: false })).rejects.toThrow(TypeError);
    expect(proxy.seen).toHaveLength(1);
    expect(keys()).toEqual(new Set([undefined]));
    expect(await leadsNamed('Once')).toBe(1);
  });

  it('of sign-in and of a new organization carries no key, which they refuse', async () => {
    const { response } = await crm.POST('/api/orgs', { body: { name: 'Initech' } });
    expect(response.status).toBe(201);
    expect(keys()).toEqual(new Set([undefined]));
    proxy.next(unavailable());
    expect(await problemOf(crm.POST('/api/orgs', { body: { name: 'Hooli' } }))).toMatchObject({ status: 503 });
    expect(proxy.seen).toHaveLength(1);
  });

  it('carries a key wherever the server is mounted', async () => {
    const sent: (string | null)[] = [];
    const mounted = clientOf(served.acme.admin, 'http://127.0.0.1/portal/auth', {
      fetch: async (request) => {
        sent.push(`${new URL(request.url).pathname} ${request.headers.has('Idempotency-Key')}`);
        return Response.json({});
      },
    });
    await mounted.POST('/api/leads', { body: { lastName: 'Doe' } });
    await mounted.POST('/api/orgs', { body: { name: 'Initech' } });
    expect(sent).toEqual(['/portal/auth/api/leads true', '/portal/auth/api/orgs false']);
  });

  it('has a key of its own each time', async () => {
    await create('First');
    await create('Second');
    expect(keys().size).toBe(2);
  });

  it('that is refused is not sent again', async () => {
    expect(await problemOf(create(''))).toMatchObject({ status: 400 });
    proxy.next({ status: 500 });
    expect(await problemOf(create('Broken'))).toMatchObject({ status: 500 });
    expect(proxy.seen).toHaveLength(1);
  });
});

describe('a read', () => {
  it('is sent again without a key', async () => {
    proxy.next(unavailable(), 'lose answer', 'cut answer');
    expect((await crm.GET('/api/leads')).response.status).toBe(200);
    expect(proxy.seen).toHaveLength(4);
    expect(keys()).toEqual(new Set([undefined]));
  });
});

describe('an export', () => {
  it('is handed over as it arrives', async () => {
    interface ExportPaths {
      '/api/leads/export': { get: { responses: { 200: { content: { 'application/x-ndjson': string } } } } };
    }
    const endless = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{}')),
    });
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const exporting = createClient<ExportPaths>({
      baseUrl: proxy.origin,
      fetch: async () => new Response(endless, { headers }),
    });
    const { data } = await exporting.GET('/api/leads/export', { parseAs: 'stream' });
    const first = await data?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toBe('{}');
  });
});

describe('trying again ends', () => {
  it('after three more tries with what the last one met', async () => {
    proxy.next(...Array<Fault>(10).fill(unavailable()));
    expect(await problemOf(crm.GET('/api/leads'))).toMatchObject({ status: 503 });
    expect(proxy.seen).toHaveLength(4);
    proxy.next(...Array<Fault>(10).fill('lose request'));
    await expect(crm.GET('/api/leads')).rejects.toThrow(TypeError);
    expect(proxy.seen).toHaveLength(4);
  });

  it('after as many as the client or the call says', async () => {
    proxy.next(unavailable(), unavailable());
    expect(await problemOf(crm.GET('/api/leads', { retries: 0 }))).toMatchObject({ status: 503 });
    expect(proxy.seen).toHaveLength(1);
    const patient = clientOf(served.acme.admin, proxy.origin, { retries: 1 });
    proxy.next(unavailable(), unavailable());
    expect(await problemOf(patient.GET('/api/leads'))).toMatchObject({ status: 503 });
    expect(proxy.seen).toHaveLength(2);
  });

  it('at once when the server asks for more patience than half a minute, and says how much', async () => {
    proxy.next({ status: 429, headers: { 'retry-after': '120' } });
    expect(await problemOf(crm.GET('/api/leads'))).toMatchObject({ status: 429, retryAfterSeconds: 120 });
    proxy.next(unavailable({ 'retry-after': new Date(Date.now() + 600_000).toUTCString() }));
    const { retryAfterSeconds = 0 } = await problemOf(crm.GET('/api/leads'));
    expect(Math.round(retryAfterSeconds / 60)).toBe(10);
    expect(proxy.seen).toHaveLength(1);
  });

  it('at once when the server limits without saying for how long', async () => {
    proxy.next({ status: 429 });
    expect(await problemOf(crm.GET('/api/leads'))).toMatchObject({ status: 429 });
    expect(proxy.seen).toHaveLength(1);
  });

  it('when the signal aborts, also between two tries', async () => {
    proxy.next(unavailable({ 'retry-after': '20' }));
    const call = create('Aborted', { signal: AbortSignal.timeout(300) });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(proxy.seen).toHaveLength(1);
    const aborted = AbortSignal.abort(new Error('Never mind.'));
    await expect(create('Aborted', { signal: aborted })).rejects.toThrow('Never mind.');
    expect(proxy.seen).toHaveLength(1);
  });

  it('when the token cannot be had', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      throw new Error('Locked.');
    };
    await expect(clientOf(served.acme.admin, proxy.origin, { token }).GET('/api/leads')).rejects.toThrow('Locked.');
    expect(asked).toBe(1);
  });
});
