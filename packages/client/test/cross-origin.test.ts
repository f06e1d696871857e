import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';

const PAGE = 'https://app.example.com';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ ...config, cors: { origins: [PAGE] } });
});
afterAll(() => crm?.close());

const preflight = (method: string, origin = PAGE) =>
  crm.anonymous.request({
    method: 'OPTIONS',
    path: '/leads/01890000-0000-7000-8000-000000000000',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,idempotency-key,if-match',
    },
  });

describe('a page of a listed origin', () => {
  it.each(['PATCH', 'PUT', 'DELETE'])('may send %s with what the client adds', async (method) => {
    const { status, headers } = await preflight(method);
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(PAGE);
    expect(headers['access-control-allow-methods']?.split(/, ?/)).toContain(method);
    const allowed = headers['access-control-allow-headers']?.split(/, ?/);
    expect(allowed).toEqual(expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-match']));
  });

  it.each(['/leads', '/accounts', '/me'])('sees the headers that the client reads of %s', async (path) => {
    const { headers } = await crm.acme.admin.get(path, { origin: PAGE });
    expect(headers['access-control-allow-origin']).toBe(PAGE);
    const exposed = headers['access-control-expose-headers']?.split(/, ?/);
    expect(exposed).toEqual(expect.arrayContaining(['ETag', 'Retry-After', 'Location']));
  });
});

it('a page of another origin is not let in', async () => {
  const { headers } = await preflight('PATCH', 'https://elsewhere.example.com');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});
