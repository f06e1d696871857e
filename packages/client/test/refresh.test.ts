import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { problemOf, type ServedCrm, serveCrm } from './crm.ts';

let served: ServedCrm;
beforeAll(async () => {
  served = await serveCrm();
});
afterAll(() => served?.close());

const signIn = async (): Promise<string> => {
  const { email } = served.acme.admin;
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ email }) };
  const answer = await fetch(`${served.origin}/api/auth/dev-login`, init);
  return ((await answer.json()) as { accessToken: string }).accessToken;
};
const leads = async () => (await served.acme.admin.get('/leads?total=true')).body.page.total;

describe('a refused token', () => {
  it('is renewed once for all requests that it was refused to', async () => {
    const onUnauthenticated = vi.fn(signIn);
    const crm = createClient({ baseUrl: served.origin, token: 'expired', onUnauthenticated });
    const before = await leads();
    const calls = Array.from({ length: 20 }, (_, n) =>
      n % 2 === 0 ? crm.GET('/api/leads') : crm.POST('/api/leads', { body: { lastName: `Waiting ${n}` } }),
    );
    const answers = await Promise.all(calls);
    expect(answers.every(({ response }) => response.ok)).toBe(true);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
    expect(await leads()).toBe(before + 10);
    await crm.GET('/api/leads');
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
  });

  it('is not renewed again for a request that was under way meanwhile', async () => {
    const onUnauthenticated = vi.fn(signIn);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = async (request: Request) => {
      const answer = await fetch(request);
      if (request.url.endsWith('/api/teams') && answer.status === 401) await held;
      return answer;
    };
    const crm = createClient({ baseUrl: served.origin, token: () => 'expired', onUnauthenticated, fetch: slow });
    const late = crm.GET('/api/teams');
    await crm.GET('/api/leads');
    release();
    expect((await late).response.status).toBe(200);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
  });

  it('is renewed again when the new one expires too', async () => {
    const tokens = ['expired too', await signIn()];
    const onUnauthenticated = vi.fn(async () => tokens.shift());
    const crm = createClient({ baseUrl: served.origin, token: 'expired', onUnauthenticated });
    expect(await problemOf(crm.GET('/api/leads'))).toMatchObject({ status: 401 });
    expect((await crm.GET('/api/leads')).response.status).toBe(200);
    expect(onUnauthenticated).toHaveBeenCalledTimes(2);
  });

  it('gives way to another that the host has in the meantime', async () => {
    let token = 'expired';
    const crm = createClient({
      baseUrl: served.origin,
      token: () => token,
      onUnauthenticated: async () => served.acme.user.token,
    });
    expect((await crm.GET('/api/me')).data.user.email).toBe('user@acme.test');
    token = served.acme.rep.token;
    expect((await crm.GET('/api/me')).data.user.email).toBe('rep@acme.test');
  });

  it('stays a problem when there is no other, or asking for one fails', async () => {
    const none = vi.fn(async () => undefined);
    const crm = createClient({ baseUrl: served.origin, token: 'expired', onUnauthenticated: none });
    const problems = await Promise.all([1, 2, 3].map(() => problemOf(crm.GET('/api/leads'))));
    expect(problems.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(none).toHaveBeenCalledTimes(1);
    const failing = vi.fn(() => {
      throw new Error('Sign-in is away.');
    });
    const other = createClient({ baseUrl: served.origin, token: 'expired', onUnauthenticated: failing });
    await expect(other.GET('/api/leads')).rejects.toThrow('Sign-in is away.');
    await expect(other.GET('/api/leads')).rejects.toThrow('Sign-in is away.');
    expect(failing).toHaveBeenCalledTimes(2);
  });

  it('of sign-in itself is not renewed', async () => {
    interface AuthPaths {
      '/api/auth/dev-login': {
        post: { requestBody: { content: { 'application/json': { email: string } } }; responses: { 200: object } };
      };
    }
    const onUnauthenticated = vi.fn(signIn);
    const crm = createClient<AuthPaths>({ baseUrl: served.origin, onUnauthenticated });
    const call = crm.POST('/api/auth/dev-login', { body: { email: 'nobody@acme.test' } });
    expect(await problemOf(call)).toMatchObject({ status: 401, detail: 'No active user has this address.' });
    expect(onUnauthenticated).not.toHaveBeenCalled();
    const { response } = await crm.POST('/api/auth/dev-login', { body: { email: served.acme.admin.email } });
    expect(response.status).toBe(200);
  });

  it('holds up no request whose signal aborts', async () => {
    const onUnauthenticated = () => new Promise<undefined>(() => {});
    const crm = createClient({ baseUrl: served.origin, token: 'expired', onUnauthenticated });
    const call = crm.GET('/api/leads', { signal: AbortSignal.timeout(300) });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
