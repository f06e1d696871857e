import type { MailMessage } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import config from '../bottlecrm.config.ts';
import { enter } from '../enter.ts';

const sent: MailMessage[] = [];
let crm: TestCrm;
let cookies: readonly string[] = [];
beforeAll(async () => {
  const mailer = { send: async (_ctx: unknown, message: MailMessage) => void sent.push(message) };
  crm = await createTestCrm({ ...config, mailer });
  // What a browser does for a page of the front end.
  vi.stubGlobal('fetch', async (url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
    const own = { ...headers, origin: 'https://app.example.com' };
    const answer = await crm.app.inject({ method: 'POST', url, headers: own, payload: body });
    cookies = answer.headers['set-cookie'] as string[];
    return new Response(answer.body, { status: answer.statusCode });
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await crm?.close();
});

it('a page of the application’s own takes the link, once, and leaves the session in cookies', async () => {
  const asked = { email: crm.acme.rep.email, returnTo: '/deals' };
  expect((await crm.anonymous.post('/auth/magic-link/request', asked)).status).toBe(202);
  await expect.poll(() => sent.length).toBe(1);
  const link = new URL(String(sent[0]?.data.url));
  expect(link.origin + link.pathname).toBe('https://crm.example.com/enter');
  expect(sent[0]?.text).toContain('within 15 minutes');

  const token = link.searchParams.get('token') ?? '';
  expect(await enter(token)).toBe('/deals');
  expect(cookies.map((one) => one.split('=')[0])).toEqual(['__Host-jwt_access', '__Secure-jwt_refresh', '__Host-org']);
  await expect(enter(token)).rejects.toThrow('This link was used');
});
