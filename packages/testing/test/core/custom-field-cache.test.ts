import { createOrganization } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm?.close());

it('forgets the custom fields of the organization that asked longest ago', async () => {
  const { customFields } = internalsOf(crm.app.crm);
  const cache = Reflect.construct(customFields.constructor, [2]) as typeof customFields;
  const third = await createOrganization(crm.app.crm, { name: 'Third' });
  const ask = (orgId: string) => crm.app.crm.tenant({ orgId }, (ctx) => cache.of(ctx, 1));
  const [acme, globex] = [await ask(crm.acme.id), await ask(crm.globex.id)];
  expect(await ask(crm.acme.id)).toBe(acme);
  await ask(third.id);
  // Acme asked after Globex, so that Globex made room.
  expect(await ask(crm.acme.id)).toBe(acme);
  expect(await ask(crm.globex.id)).not.toBe(globex);
});
