import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts } from '../src/index.ts';

const REVENUES = ['0', '0.0001', '1250', '1250.5', '9.99', '10', '899999999999999.9999', '900000000000000', null, null];

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
  for (const [at, annualRevenue] of REVENUES.entries()) {
    const { status } = await crm.acme.admin.post('/accounts', { name: `Account ${at}`, annualRevenue });
    expect(status).toBe(201);
    await crm.globex.admin.post('/accounts', { name: `Account ${at}`, annualRevenue });
  }
});
afterAll(() => crm?.close());

type Listed = { annualRevenue: string | null };
const revenues = (data: Listed[]): (string | null)[] => data.map(({ annualRevenue }) => annualRevenue);

describe('filters by an amount', () => {
  test.each([
    ['annualRevenue=1250', ['1250.00']],
    ['annualRevenue=1250.0000', ['1250.00']],
    ['annualRevenue=1250.00001', []],
    ['annualRevenue[in]=10,0.0001,0.00011', ['0.0001', '10.00']],
    ['annualRevenue[gt]=1250', ['1250.50', '899999999999999.9999', '900000000000000.00']],
    ['annualRevenue[gt]=1250.499999', ['1250.50', '899999999999999.9999', '900000000000000.00']],
    ['annualRevenue[gte]=1250.500001', ['899999999999999.9999', '900000000000000.00']],
    ['annualRevenue[lt]=0.0001', ['0.00']],
    ['annualRevenue[lt]=0.00011', ['0.00', '0.0001']],
    ['annualRevenue[lte]=-0.00001', []],
    ['annualRevenue[gt]=-0.00001&annualRevenue[lte]=0.000199', ['0.00', '0.0001']],
    [
      'annualRevenue[lt]=999999999999999&annualRevenue[gt]=9.98999',
      ['9.99', '10.00', '1250.00', '1250.50', '899999999999999.9999', '900000000000000.00'],
    ],
    ['annualRevenue[gt]=999999999999999', []],
    ['annualRevenue[isNull]=true', [null, null]],
  ])('%s', async (query, expected) => {
    const { status, body } = await crm.acme.admin.get(`/accounts?sort=annualRevenue&${query}`);
    expect(status).toBe(200);
    expect(revenues(body.data)).toEqual(expected);
  });

  test('those that are not it have all that are not, empty ones among them', async () => {
    for (const [query, count] of [
      ['annualRevenue[ne]=1250', 9],
      ['annualRevenue[ne]=1250.00001', 10],
      ['annualRevenue[nin]=1250,10,0.00001', 8],
    ] as const) {
      const { body } = await crm.acme.admin.get(`/accounts?total=true&${query}`);
      expect(body.page.total, query).toBe(count);
    }
  });
});

describe('sorting by an amount', () => {
  const ascending = [
    '0.00',
    '0.0001',
    '9.99',
    '10.00',
    '1250.00',
    '1250.50',
    '899999999999999.9999',
    '900000000000000.00',
  ];

  test.each([
    ['annualRevenue', [...ascending, null, null]],
    ['-annualRevenue', [...ascending].reverse().concat([null, null] as never)],
  ])('%s goes through every page once, the empty ones last', async (sort, expected) => {
    for (const limit of [1, 3, 8, 9, 10, 100]) {
      const seen: (string | null)[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const { status, body } = await crm.acme.admin.get(`/accounts?sort=${sort}&limit=${limit}${from}`);
        expect(status).toBe(200);
        seen.push(...revenues(body.data));
        cursor = body.page.nextCursor;
      }
      expect(seen, `pages of ${limit}`).toEqual(expected);
    }
    const skipped = await crm.acme.admin.get(`/accounts?sort=${sort}&limit=3&offset=7`);
    expect(revenues(skipped.body.data)).toEqual(expected.slice(7, 10));
  });
});
