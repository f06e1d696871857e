import type { TestCrm } from '@bottlecrm/testing';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

interface Operation {
  operationId: string;
  security: object[];
  parameters: { name: string }[];
  responses: Record<string, unknown>;
}

let crm: TestCrm;
let document: { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: object } };
beforeAll(async () => {
  crm = await createLeadsCrm();
  document = (await crm.anonymous.get('/openapi.json')).body;
});
afterAll(() => crm?.close());

const operations = (): Operation[] => Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document) as never);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('has every route of the application once, under a name of its own', () => {
    const ids = operations().map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const routes = crm.app.crm.routes.filter((route) => route.method !== 'HEAD' && route.method !== 'OPTIONS');
    expect(ids.length).toBe(routes.length);
    expect(ids).toEqual(expect.arrayContaining(['listLead', 'moveLead', 'convertLead', 'createContact', 'devLogin']));
  });

  it('refers only to components that it has', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const names = new Set(Object.keys(document.components.schemas));
    for (const [, name] of references) expect(names).toContain(name);
  });

  it('names the filters, the includes and the error of a list', () => {
    const list = document.paths['/api/leads']?.get;
    const names = list?.parameters.map((parameter) => parameter.name);
    expect(names).toEqual(
      expect.arrayContaining(['status', 'status[in]', 'opportunityAmount[gte]', 'assigneeIds[all]', 'include']),
    );
    expect(list?.responses).toHaveProperty('default');
    expect(list?.security).toEqual([{ bearer: [] }]);
  });

  it('shows relations that a later plugin adds to an earlier entity', () => {
    const { schemas } = document.components as { schemas: Record<string, { properties: object }> };
    expect(schemas.AccountResponse?.properties).toHaveProperty('contactIds');
    expect(schemas.CreateAccountBody?.properties).toHaveProperty('contactIds');
    expect(schemas.AccountWithRelations?.properties).toHaveProperty('contacts');
  });
});

describe("an organization's own document", () => {
  it('types its custom fields, and nobody else sees them', async () => {
    const field = { entity: 'lead', key: 'tier', label: 'Tier', type: 'dropdown', filterable: true, required: true };
    await crm.acme.admin.post('/custom-fields', { ...field, options: [{ value: 'gold', label: 'Gold' }] });
    const own = (await crm.acme.rep.get('/openapi.json')).body;
    const result = await new Validator().validate(structuredClone(own));
    expect(result.errors ?? []).toEqual([]);
    const { schemas } = own.components;
    expect(schemas.CreateLeadBody.properties.customFields).toMatchObject({
      additionalProperties: false,
      properties: { tier: { enum: ['gold', null] } },
      required: ['tier'],
    });
    expect(schemas.LeadResponse.properties.customFields.properties).toHaveProperty('tier');
    const names = own.paths['/api/leads'].get.parameters.map((parameter: { name: string }) => parameter.name);
    expect(names).toContain('customFields.tier[in]');
    const publicDocument = (await crm.anonymous.get('/openapi.json')).body;
    const foreign = (await crm.globex.rep.get('/openapi.json')).body;
    for (const other of [publicDocument, foreign]) expect(JSON.stringify(other)).not.toContain('customFields.tier');
    expect((await crm.clientWith('nonsense').get('/openapi.json')).status).toBe(401);
  });

  it('is matched by the metadata of entities', async () => {
    const { body } = await crm.acme.user.get('/entities');
    const lead = body.data.find((entity: { name: string }) => entity.name === 'lead');
    expect(lead).toMatchObject({ label: 'Lead', path: 'leads', plugin: 'leads', customFields: true });
    const fields = Object.fromEntries(lead.fields.map((one: { name: string }) => [one.name, one]));
    expect(fields.status).toMatchObject({ type: 'enum', sortable: true, filters: ['eq', 'ne', 'in', 'nin', 'isNull'] });
    expect(fields.isStale).toMatchObject({ readOnly: true, filters: [] });
    expect(fields.assigneeIds).toMatchObject({ target: 'profile' });
    expect(fields['customFields.tier']).toMatchObject({ label: 'Tier', values: ['gold'], required: true });
    expect(JSON.stringify(body)).not.toContain('userIsActive');
  });
});
