import { readFileSync } from 'node:fs';
import { type MoveRule, movesTable } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ESTIMATE_MOVES, ESTIMATE_STATUSES, INVOICE_MOVES, INVOICE_STATUSES } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

type Moves = Readonly<Record<string, MoveRule>>;

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const page = readFileSync(new URL('../../../docs/packages/invoices.md', import.meta.url), 'utf8');

describe.each([
  ['invoice', INVOICE_MOVES as Moves, INVOICE_STATUSES],
  ['estimate', ESTIMATE_MOVES as Moves, ESTIMATE_STATUSES],
] as const)('the moves of an %s', (kind, moves, statuses) => {
  it('are those of the documentation', () => {
    const [, block] = page.split(new RegExp(`<!-- /?moves:${kind} -->`));
    expect(block?.trim()).toBe(movesTable(moves));
  });

  it('name statuses that there are, and reach each', () => {
    const named = Object.values(moves).flatMap(({ from, to }) => [...from, ...to]);
    expect(named.filter((status) => !statuses.some((one) => one === status))).toEqual([]);
    const reached = new Set(['draft', ...Object.values(moves).flatMap(({ to }) => to)]);
    expect([...statuses].filter((status) => !reached.has(status))).toEqual([]);
  });

  it('are made from their statuses, and refused from every other', async () => {
    const verbs = Object.entries(moves).filter(([, { by = 'member' }]) => by === 'member');
    expect(verbs.length).toBeGreaterThan(1);
    for (const [verb, { from }] of verbs) {
      for (const status of statuses) {
        const { id } = await on[kind]();
        await crm.sql(crm.acme, `update ${kind}s set status = $1 where id = $2`, [status, id]);
        const { status: answer, body } = await crm.acme.admin.post(`/${kind}s/${id}/${verb}`, {});
        if (from.includes(status)) expect(answer, `${verb} from ${status}`).toBeLessThan(300);
        else expect([answer, body.code], `${verb} from ${status}`).toEqual([409, 'DOCUMENT_MOVE_REFUSED']);
      }
    }
  });
});
