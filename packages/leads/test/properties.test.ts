import type { Ctx, RecordOf, Where } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAD_STATUSES, Lead } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

type LeadRecord = RecordOf<typeof Lead>;

const WORDS = ['alpha', 'Beta', 'gam%ma', "o'neil", 'al_pha', '\\', 'zeta beta'];
const AMOUNTS = ['0.00', '9.50', '100.00', '100.1234', '99999999999.99'];
const DATES = ['2025-12-31', '2026-01-01', '2026-02-28'];
const STATUSES = LEAD_STATUSES.filter((status) => status !== 'converted');

let crm: TestCrm;
let people: string[];
let leads: LeadRecord[];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const inAcme = <T>(work: (ctx: Ctx) => Promise<T>) => crm.app.crm.tenant({ orgId: crm.acme.id }, work);

beforeAll(async () => {
  crm = await createLeadsCrm();
  people = [crm.acme.rep.profileId, crm.acme.user.profileId, crm.acme.manager.profileId];
  await crm.acme.admin.post('/custom-fields', {
    entity: 'lead',
    key: 'score',
    label: 'Score',
    type: 'number',
    filterable: true,
  });
  leads = await inAcme(async (ctx) => {
    const made: LeadRecord[] = [];
    for (let n = 0; n < 60; n += 1) {
      made.push(
        await ctx.create(Lead, {
          title: pick(WORDS, n),
          companyName: n % 3 === 0 ? null : pick(WORDS, n * 5 + 1),
          status: pick(STATUSES, n * 7),
          opportunityAmount: n % 4 === 0 ? null : pick(AMOUNTS, n * 3),
          probability: n % 5 === 0 ? null : (n * 13) % 101,
          closeDate: n % 6 === 0 ? null : pick(DATES, n),
          assigneeIds: people.filter((_, at) => (n >> at) % 2 === 1),
          customFields: n % 2 === 0 ? {} : { score: (n % 7) - 3 },
        }),
      );
    }
    return made;
  });
});
afterAll(() => crm?.close());

/** What a filter means, without a database. */
const compare: Record<string, (value: never, operand: never) => boolean> = {
  eq: (a: unknown, b: unknown) => a === b,
  ne: (a: unknown, b: unknown) => a !== b,
  in: (a: unknown, list: unknown[]) => list.includes(a),
  nin: (a: unknown, list: unknown[]) => !list.includes(a),
  gt: (a: number | string | null, b: number | string) => a !== null && a > b,
  gte: (a: number | string | null, b: number | string) => a !== null && a >= b,
  lt: (a: number | string | null, b: number | string) => a !== null && a < b,
  lte: (a: number | string | null, b: number | string) => a !== null && a <= b,
  contains: (a: string | null, b: string) => a?.toLowerCase().includes(b.toLowerCase()) ?? false,
  startsWith: (a: string | null, b: string) => a?.toLowerCase().startsWith(b.toLowerCase()) ?? false,
  isNull: (a: unknown, wanted: boolean) => (a === null) === wanted,
};
const many: Record<string, (value: string[], operand: never) => boolean> = {
  in: (a, list: string[]) => list.some((id) => a.includes(id)),
  nin: (a, list: string[]) => !list.some((id) => a.includes(id)),
  all: (a, list: string[]) => list.every((id) => a.includes(id)),
  isNull: (a, wanted: boolean) => (a.length === 0) === wanted,
};

const NUMERIC = new Set(['opportunityAmount', 'customFields.score']);

function fieldOf(lead: LeadRecord, name: string): unknown {
  if (name.startsWith('customFields.')) return lead.customFields?.[name.slice(13)] ?? null;
  const value = (lead as unknown as Record<string, unknown>)[name] ?? null;
  return NUMERIC.has(name) && value !== null ? Number(value) : value;
}

const numeric = (name: string, operand: unknown): unknown =>
  !NUMERIC.has(name) || typeof operand === 'boolean'
    ? operand
    : Array.isArray(operand)
      ? operand.map(Number)
      : Number(operand);

function holds(where: object, lead: LeadRecord): boolean {
  return Object.entries(where).every(([name, operand]) => {
    if (name === 'and') return (operand as object[]).every((part) => holds(part, lead));
    if (name === 'or') return (operand as object[]).some((part) => holds(part, lead));
    if (name === 'not') return !holds(operand as object, lead);
    const rules = name === 'assigneeIds' ? many : compare;
    return Object.entries(operand as object).every(([operator, value]) =>
      rules[operator]?.(fieldOf(lead, name) as never, numeric(name, value) as never),
    );
  });
}

const listOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const equality = <T>(values: readonly T[]) =>
  fc.oneof(
    fc.record({ eq: fc.constantFrom(...values) }),
    fc.record({ ne: fc.constantFrom(...values) }),
    fc.record({ in: listOf(values) }),
    fc.record({ nin: listOf(values) }),
    fc.record({ isNull: fc.boolean() }),
  );
const ordered = <T>(values: readonly T[]) =>
  fc.oneof(
    equality(values),
    ...['gt', 'gte', 'lt', 'lte'].map((operator) => fc.record({ [operator]: fc.constantFrom(...values) })),
  );
const texts = (values: readonly string[]) =>
  fc.oneof(
    equality(values),
    fc.record({ contains: fc.constantFrom('a', 'BETA', '%', '_', "'", '\\', 'et') }),
    fc.record({ startsWith: fc.constantFrom('al', 'AL', '\\', 'z') }),
  );

const leaf = () =>
  fc.oneof(
    fc.record({ title: texts(WORDS) }),
    fc.record({ companyName: texts(WORDS) }),
    fc.record({ status: equality(STATUSES) }),
    fc.record({ opportunityAmount: ordered(AMOUNTS) }),
    fc.record({ probability: ordered([0, 13, 50, 91, 100]) }),
    fc.record({ closeDate: ordered(DATES) }),
    fc.record({ 'customFields.score': ordered([-3, 0, 2]) }),
    fc.oneof(
      ...['in', 'nin', 'all'].map((operator) => fc.record({ assigneeIds: fc.record({ [operator]: listOf(people) }) })),
      fc.record({ assigneeIds: fc.record({ isNull: fc.boolean() }) }),
    ),
  );
const tree = () =>
  fc.letrec<{ node: object }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf(),
      fc.record({ and: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
    ),
  })).node;

describe('a filter', () => {
  it('finds what it means, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(tree(), async (where) => {
        const { data } = await inAcme((ctx) => ctx.list(Lead, { where: where as Where<typeof Lead>, limit: 100 }));
        const expected = leads.filter((lead) => holds(where, lead)).map((lead) => lead.id);
        expect(data.map((lead) => lead.id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cursor', () => {
  const SORTS = [
    'title',
    'status',
    'opportunityAmount',
    'closeDate',
    'createdAt',
    'companyName',
    'customFields.score',
  ] as const;
  const sorts = () =>
    fc
      .subarray([...SORTS], { minLength: 1, maxLength: 3 })
      .chain((names) => fc.tuple(...names.map((name) => fc.constantFrom(name, `-${name}` as const))));

  it('shows every record once, in the order of one long page, whatever the sort and the page size', async () => {
    await fc.assert(
      fc.asyncProperty(sorts(), fc.integer({ min: 1, max: 23 }), async (sort, limit) => {
        await inAcme(async (ctx) => {
          const whole = await ctx.list(Lead, { sort, limit: 100 });
          const ids: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await ctx.list(Lead, { sort, limit, ...(cursor ? { cursor } : {}) });
            ids.push(...page.data.map((lead) => lead.id));
            cursor = page.page.nextCursor ?? undefined;
          } while (cursor);
          expect(ids).toEqual(whole.data.map((lead) => lead.id));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('neither repeats nor skips what was there all along, while others write', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = `/leads?sort=opportunityAmount,-title&limit=7${cursor ? `&cursor=${cursor}` : ''}`;
      const page = (await crm.acme.admin.get(query)).body;
      seen.push(...page.data.map((lead: LeadRecord) => lead.id));
      cursor = page.page.nextCursor ?? undefined;
      await crm.acme.admin.post('/leads', { title: 'beta', opportunityAmount: '50' });
      await crm.acme.admin.post('/leads', { title: 'New', opportunityAmount: null });
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(leads.filter((lead) => !seen.includes(lead.id))).toEqual([]);
  });

  it('that anybody has changed is refused', async () => {
    const { nextCursor } = (await crm.acme.admin.get('/leads?limit=1')).body.page;
    await fc.assert(
      fc.asyncProperty(fc.nat(nextCursor.length - 2), fc.constantFrom('A', 'z', '0', '-', '_'), async (at, letter) => {
        const changed = `${nextCursor.slice(0, at)}${letter}${nextCursor.slice(at + 1)}`;
        fc.pre(!Buffer.from(changed, 'base64url').equals(Buffer.from(nextCursor, 'base64url')));
        expect((await crm.acme.admin.get(`/leads?limit=1&cursor=${changed}`)).status).toBe(400);
      }),
      { numRuns: 50 },
    );
    expect((await crm.globex.admin.get(`/leads?limit=1&cursor=${nextCursor}`)).status).toBe(400);
    expect((await crm.acme.admin.get(`/accounts?limit=1&cursor=${nextCursor}`)).status).toBe(400);
    expect((await crm.acme.admin.get(`/leads?limit=1&sort=title&cursor=${nextCursor}`)).status).toBe(400);
  });
});

describe('an amount of money', () => {
  it('comes back as it was sent, to the last digit', async () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: 9n * 10n ** 14n - 1n }), fc.nat(4), fc.nat(9999))
      .map(([whole, places, part]) =>
        places === 0 ? `${whole}` : `${whole}.${String(part).padStart(4, '0').slice(0, places)}`,
      );
    await fc.assert(
      fc.asyncProperty(amount, async (text) => {
        const made = await crm.acme.admin.post('/leads?dryRun=true', { title: 'Money', opportunityAmount: text });
        expect(made.status).toBe(201);
        const [whole = '', part = ''] = text.split('.');
        const digits = part.padEnd(4, '0').replace(/0{1,2}$/, '');
        expect(made.body.opportunityAmount).toBe(`${whole}.${digits}`);
      }),
      { numRuns: 100 },
    );
  });

  it('that is not exact, or out of range, is refused', async () => {
    for (const wrong of [
      '1.23456',
      '1e3',
      '-1',
      '',
      ' ',
      '0x10',
      'NaN',
      '1,5',
      '9'.repeat(16),
      0.1 + 0.2,
      1e21,
      -0.01,
      12345678901234.566,
    ]) {
      const { status, body } = await crm.acme.admin.post('/leads?dryRun=true', {
        title: 'x',
        opportunityAmount: wrong,
      });
      if (wrong === '' || wrong === ' ') expect(body.opportunityAmount).toBeNull();
      else expect([wrong, status]).toEqual([wrong, 400]);
    }
    const number = await crm.acme.admin.post('/leads?dryRun=true', { title: 'x', opportunityAmount: 1250.5 });
    expect(number.body.opportunityAmount).toBe('1250.50');
  });
});

describe('custom fields', () => {
  const KEYS = ['plain', 'amount', 'flag', 'many'] as const;
  const values = () =>
    fc.record(
      {
        plain: fc.constantFrom('a', 'b', '', null),
        amount: fc.constantFrom(0, -1.5, 7, null),
        flag: fc.constantFrom(true, false, null),
        many: fc.oneof(fc.subarray(['x', 'y', 'z']), fc.constant(null)),
      },
      { requiredKeys: [] },
    );
  const change = () =>
    fc.record({
      method: fc.constantFrom('PATCH' as const, 'PUT' as const),
      customFields: fc.option(values(), { nil: undefined }),
    });

  it('after any changes hold what was last said of each, and nothing else', async () => {
    const { admin } = crm.acme;
    const options = ['x', 'y', 'z'].map((value) => ({ value, label: value }));
    const types = {
      plain: { type: 'text' },
      amount: { type: 'number' },
      flag: { type: 'checkbox' },
      many: { type: 'multi_select', options },
    };
    for (const key of KEYS) await admin.post('/custom-fields', { entity: 'lead', key, label: key, ...types[key] });
    await fc.assert(
      fc.asyncProperty(values(), fc.array(change(), { maxLength: 5 }), async (first, changes) => {
        const present = (said: object) =>
          Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== ''));
        let expected: Record<string, unknown> = present(first);
        let record = (await admin.post('/leads', { title: 'Merged', customFields: first })).body;
        expect(record.customFields).toEqual(expected);
        for (const { method, customFields } of changes) {
          const body = { title: 'Merged', ...(customFields ? { customFields } : {}) };
          const before = { version: record.version, customFields: record.customFields };
          record = (await admin.request({ method, path: `/leads/${record.id}`, body })).body;
          expected = present({ ...(method === 'PUT' ? {} : expected), ...customFields });
          expect(record.customFields).toEqual(expected);
          const same =
            JSON.stringify(Object.entries(before.customFields).sort()) ===
            JSON.stringify(Object.entries(expected).sort());
          expect(record.version).toBe(same ? before.version : before.version + 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
