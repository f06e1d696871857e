import { errors } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
let asked = 0;

/** An application whose gateway writes who somebody is into a header. */
beforeAll(async () => {
  crm = await createTestCrm({
    auth: {
      resolve: async ({ headers }) => {
        asked += 1;
        const { 'x-shop-user': email, 'x-shop-id': userId, 'x-shop-org': orgId } = headers as Record<string, string>;
        if (email === 'nobody') throw errors.UNAUTHENTICATED('The shop has signed you out.');
        if (email === 'broken') return {};
        if (!email && !userId) return undefined;
        return { ...(email ? { email } : {}), ...(userId ? { userId } : {}), ...(orgId ? { orgId } : {}) };
      },
    },
  });
});
afterAll(() => crm.close());

const as = (headers: Record<string, string>, path = '/org') => crm.anonymous.get(path, headers);

describe('a request that the host resolves', () => {
  test.each([
    ['address', () => ({ 'x-shop-user': crm.acme.rep.email.toUpperCase() })],
    ['id', () => ({ 'x-shop-id': crm.acme.rep.userId })],
  ])('to a user by %s acts as that member', async (_name, who) => {
    const headers = { ...who(), 'x-shop-org': crm.acme.id };
    expect((await as(headers, '/me')).body).toMatchObject({ profile: { id: crm.acme.rep.profileId } });
    expect((await as(headers)).status).toBe(200);
    expect((await crm.anonymous.patch('/org', { name: 'Mine' }, headers)).status).toBe(403);
  });

  test('without an organization acts in none', async () => {
    const headers = { 'x-shop-user': crm.acme.rep.email };
    expect((await as(headers, '/me')).body).not.toHaveProperty('org');
    expect((await as(headers)).status).toBe(403);
  });

  test('to an organization of others is refused', async () => {
    expect((await as({ 'x-shop-user': crm.acme.rep.email, 'x-shop-org': crm.globex.id })).status).toBe(401);
    expect((await as({ 'x-shop-user': crm.acme.rep.email, 'x-shop-org': 'x' })).status).toBe(401);
  });

  test('to nobody whom the CRM knows is refused', async () => {
    expect((await as({ 'x-shop-user': 'stranger@shop.test' }, '/me')).status).toBe(403);
  });

  test('to nobody is treated as any other', async () => {
    expect((await as({})).status).toBe(401);
    expect((await crm.acme.admin.get('/org')).status).toBe(200);
    expect((await crm.clientWith('opaque').get('/org')).status).toBe(401);
  });

  test('is refused in the words of the host, and a mistake of the host tells nothing', async () => {
    const refused = await as({ 'x-shop-user': 'nobody' });
    expect(refused).toMatchObject({ status: 401, body: { detail: 'The shop has signed you out.' } });
    const broken = await as({ 'x-shop-user': 'broken' });
    expect(broken.status).toBe(500);
    expect(broken.body).not.toHaveProperty('detail');
  });

  test('is out as soon as the membership ends', async () => {
    const headers = { 'x-shop-user': crm.acme.otherUser.email, 'x-shop-org': crm.acme.id };
    expect((await as(headers)).status).toBe(200);
    const { profileId } = crm.acme.otherUser;
    expect((await crm.acme.admin.patch(`/members/${profileId}`, { isActive: false })).status).toBe(200);
    expect((await as(headers)).status).toBe(401);
  });

  test('does not write for a page of another site', async () => {
    const who = { 'x-shop-user': crm.acme.admin.email, 'x-shop-org': crm.acme.id };
    const patch = (origin: string) => crm.anonymous.patch('/org', { taxId: '1' }, { ...who, origin, host: 'crm.test' });
    for (const origin of ['https://evil.test', 'null', 'https://crm.test.evil.test'])
      expect(await patch(origin)).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' } });
    expect((await patch('https://crm.test')).status).toBe(200);
    expect((await crm.anonymous.patch('/org', { taxId: '2' }, who)).status).toBe(200);
  });

  test('is not asked about a token of this installation, nor of a request that needs none', async () => {
    const before = asked;
    await crm.acme.admin.get('/org');
    await crm.clientWith('bcrm_pat_x').get('/org');
    expect(asked).toBe(before);
  });
});
