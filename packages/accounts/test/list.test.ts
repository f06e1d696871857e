import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let crm: TestCrm;
let team: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
  const { admin, rep, user } = crm.acme;
  team = (await admin.post('/teams', { name: 'East' })).body.id;
  const rows = {
    alpha: {
      email: 'Sales@Alpha.example',
      phone: '+49 30 1234',
      industry: 'banking',
      numberOfEmployees: 10,
      annualRevenue: '100.00',
      country: 'DE',
      assigneeIds: [rep.profileId],
      externalId: 'a-1',
    },
    beta: {
      website: 'https://beta.example',
      industry: 'legal',
      numberOfEmployees: 200,
      annualRevenue: '2500.5',
      city: 'Bern',
      isActive: false,
      assigneeIds: [rep.profileId, user.profileId],
    },
    gamma: { description: '50% of_all', city: '50% of_all', teamIds: [team] },
  };
  for (const [name, body] of Object.entries(rows))
    ids[name] = (await admin.post('/accounts', { name, ...body })).body.id;
  await crm.globex.admin.post('/accounts', { name: 'alpha', industry: 'banking', email: 'sales@alpha.example' });
});
afterAll(() => crm.close());

const names = async (query: string): Promise<string> => {
  const { status, body } = await crm.acme.user.get(`/accounts?sort=name&${query}`);
  return status === 200 ? body.data.map(({ name }: { name: string }) => name).join(' ') : `${status} ${body.code}`;
};

describe('a list filters', () => {
  test.each([
    ['name=alpha', 'alpha'],
    ['name[ne]=alpha', 'beta gamma'],
    ['name[in]=alpha,gamma', 'alpha gamma'],
    ['name[in]=alpha&name[in]=gamma', 'alpha gamma'],
    ['name[nin]=alpha', 'beta gamma'],
    ['name[contains]=ET', 'beta'],
    ['name[startsWith]=GA', 'gamma'],
    ['city[contains]=%25 of_', 'gamma'],
    ['city[contains]=_', 'gamma'],
    ['city[isNull]=true', 'alpha'],
    ['email=SALES@alpha.EXAMPLE', 'alpha'],
    ['email[ne]=sales@alpha.example', 'beta gamma'],
    ['phone[contains]=1234', 'alpha'],
    ['website[startsWith]=https://beta', 'beta'],
    ['industry=legal', 'beta'],
    ['industry[in]=legal,banking', 'alpha beta'],
    ['industry[ne]=legal', 'alpha gamma'],
    ['industry[isNull]=true', 'gamma'],
    ['numberOfEmployees=10', 'alpha'],
    ['numberOfEmployees[gt]=10', 'beta'],
    ['numberOfEmployees[gte]=10&numberOfEmployees[lt]=200', 'alpha'],
    ['annualRevenue=100', 'alpha'],
    ['annualRevenue[lte]=2500.50', 'alpha beta'],
    ['annualRevenue[gt]=100.0001', 'beta'],
    ['country=DE', 'alpha'],
    ['isActive=false', 'beta'],
    ['isActive[ne]=false', 'alpha gamma'],
    ['externalId=a-1', 'alpha'],
    ['createdAt[gt]=2020-01-01T00:00:00Z', 'alpha beta gamma'],
    ['createdAt[lt]=2020-01-01T00:00:00%2B02:00', ''],
    ['teamIds[isNull]=false', 'gamma'],
    ['version=1&industry=legal&isActive=false', 'beta'],
    ['version=1&industry=legal&isActive=true', ''],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toBe(expected);
  });

  test('by assignees, teams and ids', async () => {
    const { rep, user, admin } = crm.acme;
    expect(await names(`assigneeIds=${rep.profileId}`)).toBe('alpha beta');
    expect(await names(`assigneeIds[in]=${user.profileId},${admin.profileId}`)).toBe('beta');
    expect(await names(`assigneeIds[all]=${rep.profileId},${user.profileId}`)).toBe('beta');
    expect(await names(`assigneeIds[nin]=${user.profileId}`)).toBe('alpha gamma');
    expect(await names('assigneeIds[isNull]=true')).toBe('gamma');
    expect(await names(`teamIds=${team}`)).toBe('gamma');
    expect(await names(`createdBy=${admin.profileId}`)).toBe('alpha beta gamma');
    expect(await names(`id[in]=${ids.alpha},${ids.beta}`)).toBe('alpha beta');
    expect(await names(`assigneeIds=${crm.globex.rep.profileId}`)).toBe('');
  });

  test.each([
    'nope=1',
    'description=x',
    'industry=mining',
    'industry[contains]=legal',
    'industry[gt]=banking',
    'numberOfEmployees=many',
    'annualRevenue=1e3',
    'isActive=yes',
    'createdAt[gt]=yesterday',
    'assigneeIds=me',
    'assigneeIds[ne]=00000000-0000-4000-8000-000000000000',
    'email[isNull]=maybe',
    'orgId=00000000-0000-4000-8000-000000000000',
    'include=owner',
    'limit=0',
    'limit=101',
    'offset=1&cursor=x',
    'cursor=x',
  ])('and refuses %s', async (query) => {
    expect(await names(query)).toBe('400 VALIDATION_FAILED');
  });
});

describe('a list searches', () => {
  test.each([
    ['ALPH', 'alpha'],
    ['beta.example', 'beta'],
    ['sales@alpha', 'alpha'],
    ['30 1234', 'alpha'],
    ['%25', ''],
    ['zzz', ''],
  ])('%s', async (text, expected) => {
    expect(await names(`search=${text}`)).toBe(expected);
  });
});

describe('a list sorts', () => {
  const order = async (sort: string) => {
    const { status, body } = await crm.acme.user.get(`/accounts?sort=${sort}`);
    return status === 200 ? body.data.map(({ name }: { name: string }) => name).join(' ') : status;
  };

  test('newest first unless told otherwise', async () => {
    const { body } = await crm.acme.user.get('/accounts');
    expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['gamma', 'beta', 'alpha']);
  });

  test.each([
    ['name', 'alpha beta gamma'],
    ['-name', 'gamma beta alpha'],
    ['createdAt', 'alpha beta gamma'],
    ['annualRevenue', 'alpha beta gamma'],
    ['-annualRevenue', 'beta alpha gamma'],
    ['-numberOfEmployees,name', 'beta alpha gamma'],
    ['industry', 400],
    ['email', 400],
    ['name,-name', 400],
  ])('by %s', async (sort, expected) => {
    expect(await order(sort)).toBe(expected);
  });

  test('and pages through ties and nulls without loss or repetition', async () => {
    for (const sort of ['name', '-annualRevenue', 'numberOfEmployees', '-createdAt']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: { data: { name: string }[]; page: { nextCursor: string | null } } } =
          await crm.acme.user.get(`/accounts?limit=1&sort=${sort}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
        seen.push(...body.data.map(({ name }) => name));
        cursor = body.page.nextCursor;
      }
      expect(seen.join(' ')).toBe(await order(sort));
    }
  });
});
