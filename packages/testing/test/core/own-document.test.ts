import { defineEntity, f, Type } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { samplePlugin } from '../sabotage/notes.ts';

const Matter = defineEntity('matter', {
  path: 'matters',
  table: 'matters',
  fields: {
    title: f.text(),
    terms: f.json(Type.Object({ settlement: Type.Object({ ceiling: Type.String() }) })).optional(),
    items: f.lines({ rebate: f.money().default('0') }, { max: 5 }),
  },
  access: 'shared',
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [await samplePlugin({ matter: Matter })],
    fieldAccess: { matter: { read: { user: ['title'] }, write: { user: ['title'] } } },
  });
});
afterAll(() => crm?.close());

describe("a role's own OpenAPI document", () => {
  it('has no schema from inside a field that the role may not read', async () => {
    const secret = /terms|settlement|ceiling|rebate/i;
    const { admin, user } = crm.acme;
    expect(JSON.stringify((await admin.get('/openapi.json')).body)).toMatch(secret);
    const { components, paths } = (await user.get('/openapi.json')).body;
    expect(components.schemas).toHaveProperty('MatterResponse');
    expect(Object.keys(components.schemas).filter((name) => secret.test(name))).toEqual([]);
    const told = JSON.stringify({ components, paths }).matchAll(/.{60}(terms|settlement|ceiling|rebate).{30}/gi);
    expect(Array.from(told, ([around]) => around)).toEqual([]);
  });

  it('has a schema for each reference, and a reference to each schema', async () => {
    for (const client of [crm.acme.admin, crm.acme.user]) {
      const document = (await client.get('/openapi.json')).body;
      const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect(Object.keys(document.components.schemas).sort()).toEqual([...new Set(named)].sort());
    }
  });
});
