import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
});
afterAll(() => crm.close());

test('the migrations make exactly what the entities describe', async () => {
  const change = await database.diffSchema({
    ownerUrl: crm.urls.ownerUrl,
    tables: internalsOf(crm.app.crm).model.tables,
  });
  expect({ up: change.up, down: change.down }).toEqual({ up: [], down: [] });
});
