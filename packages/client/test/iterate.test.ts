import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, type ServedCrm, serveCrm } from './crm.ts';

let served: ServedCrm;
let crm: ReturnType<typeof clientOf>;
const COUNT = 130;
const names = Array.from({ length: COUNT }, (_, n) => `Lead ${String(n).padStart(3, '0')}`);
beforeAll(async () => {
  served = await serveCrm();
  crm = clientOf(served.acme.admin, served.origin);
  await crm.POST('/api/leads/batch', {
    body: { records: names.map((lastName) => ({ lastName, source: 'partner' as const })) },
  });
});
afterAll(() => served?.close());

describe('iterating a list', () => {
  it('meets every record once while others write', async () => {
    const seen: (string | null)[] = [];
    const query = { source: { eq: 'partner' }, limit: 20, sort: 'lastName' } as const;
    for await (const lead of crm.iterate('/api/leads', { query })) {
      seen.push(lead.lastName);
      // Before the present page and behind it: neither shifts the pages that follow.
      if (seen.length % 20 === 10) {
        await crm.POST('/api/leads', { body: { lastName: `Before ${seen.length}`, source: 'partner' } });
        await crm.PATCH('/api/leads/{id}', { params: { path: { id: lead.id } }, body: { jobTitle: 'Seen' } });
      }
      if (seen.length === 15) await crm.DELETE('/api/leads/{id}', { params: { path: { id: lead.id } } });
    }
    expect(seen).toEqual(names);
  });

  it('asks for pages only as the loop gets there', async () => {
    let requests = 0;
    const counting = clientOf(served.acme.admin, served.origin, {
      fetch: (request) => {
        requests += 1;
        return fetch(request);
      },
    });
    for await (const lead of counting.iterate('/api/leads', { query: { limit: 10 } })) if (lead.id) break;
    expect(requests).toBe(1);
    const all = await Array.fromAsync(counting.iterate('/api/leads'));
    expect(all.length).toBeGreaterThan(100);
    expect(requests).toBe(3);
  });

  it('gives pages with their totals', async () => {
    const sizes: number[] = [];
    let total: number | undefined;
    const query = { source: { eq: 'partner' }, limit: 50, total: true, lastName: { startsWith: 'Lead 0' } } as const;
    for await (const page of crm.pages('/api/leads', { query })) {
      sizes.push(page.data.length);
      total = page.page.total;
    }
    expect(sizes).toEqual([50, 49]);
    expect(total).toBe(99);
  });

  it('of nothing ends at once', async () => {
    expect(await Array.fromAsync(crm.iterate('/api/leads', { query: { lastName: { eq: 'Nobody' } } }))).toEqual([]);
  });

  it('ends with the problem of a page', async () => {
    const wrong = crm.iterate('/api/leads', { query: { sort: 'shoeSize' } });
    await expect(Array.fromAsync(wrong)).rejects.toMatchObject({ status: 400, errors: [{ pointer: '?sort' }] });
  });

  it('stops between two pages when the signal aborts', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const lead of crm.iterate('/api/leads', { query: { limit: 10 }, signal: controller.signal })) {
        seen.push(lead.id);
        if (seen.length === 10) controller.abort();
      }
    };
    await expect(walk()).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(10);
  });
});
