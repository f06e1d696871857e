import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
  for (const [title, city] of [
    ['Doe, Jane', 'Berlin'],
    ['Doe', 'Köln'],
    ['Jane', 'Berlin'],
    ['Roe', 'Köln'],
  ])
    await crm.acme.admin.post('/leads', { title, city });
});
afterAll(() => crm?.close());

const list = (query: string) => crm.acme.admin.get(`/leads?sort=createdAt&${query}`);
const titles = async (query: string): Promise<string[]> =>
  (await list(query)).body.data.map((lead: { title: string }) => lead.title);

describe('a list of values in a query string', () => {
  it('is separated by commas when given once', async () => {
    expect(await titles('title[in]=Doe,Jane')).toEqual(['Doe', 'Jane']);
  });

  it('is taken whole when repeated, with the commas that a value has', async () => {
    expect(await titles('title[in]=Doe,%20Jane&title[in]=Roe')).toEqual(['Doe, Jane', 'Roe']);
    expect(await titles('title[nin]=Doe,%20Jane&title[nin]=Roe')).toEqual(['Doe', 'Jane']);
  });
});

describe('several conditions on one field', () => {
  it('all hold', async () => {
    expect(await titles('title[contains]=Doe&title[contains]=Jane')).toEqual(['Doe, Jane']);
    expect(await titles('title[ne]=Doe&title[ne]=Roe')).toEqual(['Doe, Jane', 'Jane']);
    expect(await titles('title[contains]=Doe&title[ne]=Doe&title[contains]=Jane')).toEqual(['Doe, Jane']);
    const all = await list('');
    const { createdAt: first } = all.body.data[0];
    const { createdAt: third } = all.body.data[2];
    const range = `createdAt[gte]=${encodeURIComponent(first)}&createdAt[lt]=${encodeURIComponent(third)}`;
    expect(await titles(range)).toEqual(['Doe, Jane', 'Doe']);
  });

  it('are refused by name where only one can hold', async () => {
    for (const [query, pointer, detail] of [
      ['title=Doe&title=Roe', '?title', 'title[in]'],
      ['title=Doe&title[eq]=Roe', '?title[eq]', 'twice'],
      ['title[isNull]=true&title[isNull]=false', '?title[isNull]', 'once'],
    ] as const) {
      const { status, body } = await list(query);
      expect(status).toBe(400);
      expect(body.errors).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
    }
  });
});

it('an empty sort or include is none; an empty cursor is refused', async () => {
  const usual = await crm.acme.admin.get('/leads');
  for (const query of ['sort=', 'include=', 'sort=,'])
    expect((await crm.acme.admin.get(`/leads?${query}`)).body).toEqual(usual.body);
  expect((await crm.acme.admin.post('/leads/query', { sort: [], include: [] })).body).toEqual(usual.body);
  expect((await crm.acme.admin.get('/leads?cursor=')).status).toBe(400);
});

describe('a refusal', () => {
  it('says in a sentence what a value must be', async () => {
    const wrong = {
      title: 'x',
      opportunityAmount: 'much',
      website: 'ftp://x.example',
      closeDate: '2026-02-30',
      probability: '5',
    };
    const { body } = await crm.acme.admin.post('/leads', wrong);
    const details = new Map(
      body.errors.map((item: { pointer: string; detail: string }) => [item.pointer, item.detail]),
    );
    expect(details.get('/opportunityAmount')).toMatch(
      /^must be a decimal number with at most 4 decimals, such as "12.50"/,
    );
    expect(details.get('/closeDate')).toBe('must be a date of the years 1 to 9999, YYYY-MM-DD');
    expect(details.get('/probability')).toBe('must be a whole number or null');
  });

  it('names the field of a day or a time that no calendar of four digits has', async () => {
    for (const closeDate of ['0000-01-01', '10000-01-01']) {
      const { status, body } = await crm.acme.admin.post('/leads', { title: 'x', closeDate });
      expect(status).toBe(400);
      expect(body.errors[0].pointer).toBe('/closeDate');
    }
    for (const time of ['9999-12-31T23:59:59-14:00', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59.9999999Z']) {
      const { status, body } = await list(`createdAt[lt]=${encodeURIComponent(time)}`);
      expect(status).toBe(400);
      expect(body.errors[0].pointer).toBe('?createdAt[lt]');
    }
    // PostgreSQL takes no such offset, and no place has one.
    const nowhere = encodeURIComponent('2026-01-31T09:00:00-19:47');
    expect((await list(`createdAt[lt]=${nowhere}`)).body.errors[0].pointer).toBe('?createdAt[lt]');
    expect((await crm.acme.admin.get(`/audit-log?to=${nowhere}`)).body.errors[0].pointer).toBe('?to');
    expect((await list(`createdAt[lt]=${encodeURIComponent('9999-12-31T23:59:59Z')}`)).status).toBe(200);
  });
});
