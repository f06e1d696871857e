import { defineEntity, f, identifierOf, labelOf } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { documentProblems, type TestCrm } from '@bottlecrm/testing';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

interface Operation {
  operationId: string;
  security?: object[];
  description: string;
  parameters?: { name?: string; $ref?: string }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string }; example?: unknown }> };
  responses: Record<string, unknown>;
}

let crm: TestCrm;
let document: { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: object } };
beforeAll(async () => {
  crm = await createLeadsCrm();
  document = (await crm.anonymous.get('/openapi.json')).body;
});
afterAll(() => crm?.close());

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = () => document.components.schemas as Record<string, Record<string, unknown>>;
const operations = (): Operation[] => Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await documentProblems(document)).toEqual([]);
    expect(document.openapi).toBe('3.1.0');
  });

  it('has every route of the application once, under a name of its own', () => {
    const ids = operations().map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const routes = internalsOf(crm.app.crm).model.routes.filter(
      (route) => route.method !== 'HEAD' && route.method !== 'OPTIONS',
    );
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
    const parameters = new Map(
      (list?.parameters ?? []).map((given) => {
        const { parameters: shared } = document.components as unknown as {
          parameters: Record<string, { name: string }>;
        };
        const parameter = shared[given.$ref?.split('/').at(-1) ?? ''] ?? given;
        return [parameter.name, parameter];
      }),
    );
    const filter = { in: 'query', style: 'deepObject', explode: true };
    expect(parameters.get('opportunityAmount')).toMatchObject({ ...filter, schema: reference('DecimalFilter') });
    expect(parameters.get('status')).toMatchObject({ ...filter, schema: reference('LeadStatusFilter') });
    expect(schemas().LeadStatusFilter?.properties).toMatchObject({
      eq: { enum: expect.arrayContaining(['assigned']) },
    });
    expect(schemas().IdsFilter?.properties).toHaveProperty('all');
    expect(parameters.get('include')).toMatchObject({ schema: { pattern: expect.stringContaining('assignees') } });
    expect(Object.keys(list?.responses ?? {})).toEqual(['200', '400', '401', '403', '429', 'default']);
    expect(Object.keys(document.paths['/api/leads/{id}']?.patch?.responses ?? {})).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '422',
      '429',
      'default',
    ]);
    expect(list?.security).toBeUndefined();
  });

  it('shows relations that a later plugin adds to an earlier entity', () => {
    const { schemas } = document.components as { schemas: Record<string, { properties: object }> };
    expect(schemas.AccountResponse?.properties).toHaveProperty('contactIds');
    expect(schemas.CreateAccountBody?.properties).toHaveProperty('contactIds');
    // Written out: generators lose the null of what comes through `allOf`.
    const { properties: own = {} } = schemas.AccountResponse ?? {};
    const { properties: whole = {} } = schemas.AccountWithRelations ?? {};
    expect(whole).toMatchObject({ ...own, contacts: { type: 'array', items: reference('ContactResponse') } });
  });
});

describe('for people', () => {
  it('describes every operation and has an introduction', () => {
    for (const { operationId, description } of operations())
      expect(description, operationId).toMatch(/^[A-Z].{20,}\.$/s);
    const { info } = document as unknown as { info: { description: string } };
    expect(info.description).toContain('at most 60 query parameters');
  });

  it('has an example of every body, which the server would understand', () => {
    const bodies = operations().flatMap(({ operationId, requestBody }) => {
      const json = requestBody?.content['application/json'];
      // A body that another operation takes as well is shown there.
      return json && !/^(replace|upsert)/.test(operationId) ? [{ operationId, ...json }] : [];
    });
    expect(bodies.length).toBeGreaterThan(30);
    const ajv = ajvFormats.default(new Ajv({ strict: false }));
    ajv.addSchema({ $id: 'document', components: document.components }, 'document');
    for (const { operationId, schema, example } of bodies) {
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')));
      expect(validate(example), `${operationId}: ${JSON.stringify([example, validate.errors])}`).toBe(true);
    }
  });
});

describe('names', () => {
  it('are never made of what people call an entity', () => {
    const Machine = defineEntity('machine', {
      path: 'machines',
      table: 'machines',
      label: 'Grüne Maschine (alt)',
      access: 'shared',
      fields: { name: f.text() },
    });
    expect([identifierOf(Machine), labelOf(Machine)]).toEqual(['Machine', 'Grüne Maschine (alt)']);
    expect(identifierOf({ name: 'machine', identifier: 'Engine' })).toBe('Engine');
  });

  it('of operations and components do not meet in generated code', () => {
    const names = new Set(Object.keys(document.components.schemas));
    for (const { operationId } of operations())
      for (const suffix of ['Response', 'Request', 'Params', 'JSONBody', 'JSONRequestBody'])
        expect(names).not.toContain(operationId.charAt(0).toUpperCase() + operationId.slice(1) + suffix);
  });
});

describe('patterns', () => {
  it('stand beside their type, where every generator reads them', () => {
    expect(JSON.stringify(document)).not.toMatch(/"allOf":\[\{"pattern"/);
    expect(schemas().CreateLeadStageBody?.properties).toMatchObject({ color: { pattern: '^#[0-9A-Fa-f]{6}$' } });
  });
});

describe('what is repeated', () => {
  it('is written once: text of one length, pages, answers', () => {
    expect(schemas().Line255OrNull).toMatchObject({ type: ['string', 'null'], maxLength: 255 });
    expect(schemas().CreateLeadBody?.properties).toMatchObject({ firstName: reference('Line255OrNull') });
    expect(schemas().LeadResponse?.properties).toMatchObject({ firstName: { type: ['string', 'null'] } });
    expect(schemas().AccountPage?.properties).toMatchObject({ page: reference('PageOfList') });
    expect(schemas().LeadPage?.properties).toMatchObject({ page: reference('LeadPageOfList') });
    expect(schemas()).not.toHaveProperty('PageOfList2');
    expect(document.paths['/api/leads']?.post?.responses['201']).toEqual({ $ref: '#/components/responses/LeadAnswer' });
  });

  it('leaves the document below 2,400 bytes an operation', () => {
    expect(JSON.stringify(document).length / operations().length).toBeLessThan(2400);
  });
});

describe('PATCH', () => {
  it('takes JSON and merge patches', () => {
    const content = document.paths['/api/leads/{id}']?.patch?.requestBody?.content ?? {};
    expect(Object.keys(content)).toEqual(['application/json', 'application/merge-patch+json']);
    expect(content['application/merge-patch+json']?.schema).toEqual(reference('UpdateLeadBody'));
  });
});

describe('choices', () => {
  it('are written as such', () => {
    expect(schemas().BulkLeadBody?.oneOf).toHaveLength(4);
    expect(schemas().VerifyMagicLinkBody?.oneOf).toEqual([reference('MagicLinkToken'), reference('MagicLinkCode')]);
    expect(schemas().BatchLeadBody?.properties).toMatchObject({ matchBy: { enum: ['externalId', 'email'] } });
    expect(schemas().LeadWhere?.properties).toMatchObject({ and: { type: 'array', items: reference('LeadWhere') } });
    expect(schemas().CreateLeadBody?.properties).toMatchObject({ opportunityAmount: { type: ['string', 'null'] } });
  });
});

describe("an organization's own document", () => {
  it('types its custom fields, and nobody else sees them', async () => {
    const field = { entity: 'lead', key: 'tier', label: 'Tier', type: 'dropdown', filterable: true, required: true };
    await crm.acme.admin.post('/custom-fields', { ...field, options: [{ value: 'gold', label: 'Gold' }] });
    const own = (await crm.acme.rep.get('/openapi.json')).body;
    expect(await documentProblems(own)).toEqual([]);
    const { schemas } = own.components;
    expect(schemas.CreateLeadBody.properties.customFields).toMatchObject({
      additionalProperties: false,
      properties: { tier: { enum: ['gold', null] } },
      required: ['tier'],
    });
    expect(schemas.LeadResponse.properties.customFields.properties).toHaveProperty('tier');
    expect(schemas.CreateAccountBody.properties.customFields.properties).toEqual({});
    const { parameters } = own.paths['/api/leads'].get;
    const tier = parameters.find(({ name }: { name?: string }) => name === 'customFields.tier');
    expect(tier).toMatchObject({ style: 'deepObject', schema: { properties: { eq: { enum: ['gold'] } } } });
    expect(schemas.LeadWhere.properties).toHaveProperty(['customFields.tier']);
    const publicDocument = (await crm.anonymous.get('/openapi.json')).body;
    const foreign = (await crm.globex.rep.get('/openapi.json')).body;
    for (const other of [publicDocument, foreign]) expect(JSON.stringify(other)).not.toContain('customFields.tier');
    expect((await crm.clientWith('nonsense').get('/openapi.json')).status).toBe(401);
  });

  it('types custom fields in the bodies of verbs', async () => {
    const field = { entity: 'account', key: 'segment', label: 'Segment', type: 'text', required: true };
    await crm.acme.admin.post('/custom-fields', field);
    const { schemas } = (await crm.acme.rep.get('/openapi.json')).body.components;
    const { account, contact } = schemas.ConvertLeadBodyCustomFields.properties;
    expect(account).toMatchObject({
      additionalProperties: false,
      properties: { segment: { type: ['string', 'null'] } },
    });
    expect(account).not.toHaveProperty('required');
    expect(contact).toMatchObject({ additionalProperties: false, properties: {} });
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
