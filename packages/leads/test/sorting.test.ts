import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
const LEADS = [
  { title: 'Zebra', companyName: 'A' },
  { title: 'äpfel', companyName: 'B' },
  { title: null, companyName: 'B' },
  { title: 'Apfel', companyName: 'B' },
  { title: null, companyName: 'A' },
  { title: 'apfel', companyName: null, lastName: 'C' },
  { title: 'Zebra', companyName: 'B' },
];
beforeAll(async () => {
  crm = await createLeadsCrm();
  for (const lead of LEADS) expect((await crm.acme.admin.post('/leads', { lastName: 'X', ...lead })).status).toBe(201);
});
afterAll(() => crm?.close());

async function all(sort: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  let cursor = '';
  do {
    const { body } = await crm.acme.admin.get(
      `/leads?limit=${limit}&sort=${sort}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    found.push(...body.data.map((one: (typeof LEADS)[0]) => `${one.title} ${one.companyName}`));
    cursor = body.page.nextCursor ?? '';
  } while (cursor !== '' && found.length <= 2 * LEADS.length);
  return found;
}

describe('pages of a list whose keys may be null or run both ways', () => {
  it.each(['title', '-title', 'title,-companyName', '-companyName,title', 'companyName,title,-createdAt'])(
    'by %s are the whole list, each record once',
    async (sort) => {
      const whole = await all(sort, 100);
      expect(whole).toHaveLength(LEADS.length);
      for (const limit of [1, 2, 3]) expect(await all(sort, limit)).toEqual(whole);
    },
  );

  it('have nulls last', async () => {
    expect((await all('title', 2)).slice(0, 3)).toEqual(['apfel null', 'Apfel B', 'äpfel B']);
    expect((await all('title', 2)).slice(-2).map((one) => one.split(' ')[0])).toEqual(['null', 'null']);
    expect((await all('-title', 2)).slice(-2).map((one) => one.split(' ')[0])).toEqual(['null', 'null']);
  });
});
