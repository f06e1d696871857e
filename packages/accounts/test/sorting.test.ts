import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../src/index.ts';

let crm: TestCrm;
const NAMES = ['apple2', 'Apfel', 'Äpfel', 'apple10', 'Zebra', 'éclair', 'Eclipse', 'Österreich', 'Ostern', '日本'];
const SORTED = ['Apfel', 'Äpfel', 'apple10', 'apple2', 'éclair', 'Eclipse', 'Ostern', 'Österreich', 'Zebra', '日本'];

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
  for (const name of NAMES) expect((await crm.acme.admin.post('/accounts', { name })).status).toBe(201);
});
afterAll(() => crm?.close());

const page = async (query: string) => (await crm.acme.admin.get(`/accounts?${query}`)).body;
async function all(query: string): Promise<string[]> {
  const names: string[] = [];
  let cursor = '';
  do {
    const { data, page: at } = await page(`limit=3&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    names.push(...data.map(({ name }: { name: string }) => name));
    cursor = at.nextCursor ?? '';
  } while (cursor !== '' && names.length <= 2 * NAMES.length);
  return names;
}

describe('a list that is sorted by text', () => {
  it('is in the order in which people read, page by page, both ways', async () => {
    expect(await all('sort=name')).toEqual(SORTED);
    expect(await all('sort=-name')).toEqual([...SORTED].reverse());
  });

  it('reads an index of that order, with a cursor too', async () => {
    const [{ definition }] = (await crm.adminSql(
      `select pg_get_indexdef('accounts_name_index'::regclass) as definition`,
    )) as [{ definition: string }];
    expect(definition).toContain('(org_id, name COLLATE "und-x-icu", id)');
    const plan = await crm.sql(
      crm.acme,
      `explain select id from accounts t where t.org_id = '${crm.acme.id}' and (t.name collate "und-x-icu", t.id)
        > ('Eclipse', '00000000-0000-0000-0000-000000000000') order by t.name collate "und-x-icu", t.id limit 3`,
    );
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('ROW(');
    expect(lines).not.toContain('Sort');
  });

  it.each([
    ['name[gte]=Zebra', ['Zebra', '日本']],
    ['name[gt]=apple10&name[lte]=éclair', ['apple2', 'éclair']],
    ['name[lt]=Äpfel', ['Apfel']],
    ['name[lt]=Apfel', []],
    ['email[gte]=a', []],
  ])('%s cuts it where people would', async (query, expected) => {
    expect(await all(`sort=name&${encodeURI(query)}`)).toEqual(expected);
    const conditions = Object.fromEntries(new URLSearchParams(query));
    const and = Object.entries(conditions).map(([key, value]) => {
      const [, field = '', operator = ''] = /^(\w+)\[(\w+)\]$/.exec(key) ?? [];
      return { [field]: { [operator]: value } };
    });
    const { status, body } = await crm.acme.admin.post('/accounts/query', { where: { and }, sort: ['name'] });
    expect(status).toBe(200);
    expect(body.data.map(({ name }: { name: string }) => name)).toEqual(expected);
  });

  it('folds case alike in keys, whatever the letters', async () => {
    expect((await crm.acme.admin.post('/accounts', { name: 'ÖSTERREICH' })).body.code).toBe('ALREADY_EXISTS');
    expect((await page(`name[startsWith]=${encodeURIComponent('öster')}`)).data).toHaveLength(1);
    expect((await page(`name[contains]=${encodeURIComponent('STERREI')}`)).data).toHaveLength(1);
    expect((await page(`search=${encodeURIComponent('ÖSTER')}`)).data).toHaveLength(1);
  });
});
