import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCrm, rollBackMigration, type TestCrm } from '../src/index.ts';
import { notesPlugin } from './sabotage/notes.ts';

let crm: TestCrm;
beforeAll(async () => {
  const backfill = {
    name: '0001-price-notes',
    tables: ['notes', 'organizations'],
    up: [
      `UPDATE notes n SET price = 1, currency = o.default_currency FROM organizations o WHERE o.id = n.org_id AND n.price IS NULL`,
    ],
    down: [],
  };
  crm = await createTestCrm({ plugins: [await notesPlugin()], migrations: [backfill] });
});
afterAll(() => crm?.close());

it('takes a migration back, so that its back-fill meets the rows of every organization', async () => {
  await crm.globex.admin.patch('/org', { defaultCurrency: 'JPY' });
  const migrateAgain = await rollBackMigration(crm, 'host', '0001-price-notes');
  const insert = (orgId: string, title: string, currency: string | null) =>
    crm.adminSql(
      'INSERT INTO notes (org_id, id, title, price, currency) VALUES ($1, gen_random_uuid(), $2, CASE WHEN $3::text IS NULL THEN NULL ELSE 5 END, $3)',
      [orgId, title, currency],
    );
  await insert(crm.acme.id, 'a', null);
  await insert(crm.acme.id, 'b', 'CHF');
  await insert(crm.globex.id, 'c', null);
  await migrateAgain();
  expect(await crm.adminSql('SELECT title, currency, version FROM notes ORDER BY 1')).toEqual([
    { title: 'a', currency: 'USD', version: 2 },
    { title: 'b', currency: 'CHF', version: 1 },
    { title: 'c', currency: 'JPY', version: 2 },
  ]);
});
