import { composeApplication, defineEntity, definePlugin, f, Profile } from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { samplePlugin } from '../sabotage/notes.ts';

/** PostgreSQL cuts names after 63 bytes: each of these is longer, and two begin with the same 63. */
const Agreement = defineEntity('opportunityNegotiationTermsAgreement', {
  path: 'agreements',
  table: 'opportunity_negotiation_terms_agreements_of_all',
  fields: {
    referenceInTheCounterpartysBookkeepingSystemOfTheYearA: f.text().unique().sortable(),
    referenceInTheCounterpartysBookkeepingSystemOfTheYearB: f.text().optional().unique().sortable(),
    responsibleRepresentativeOfTheCounterpartyOrganization: f.ref(() => Profile).optional(),
    telephoneOfTheRepresentativeOfTheCounterpartyNumber: f.phone().optional(),
    electronicMailAddressOfTheCounterpartyRepresentative: f.email().optional(),
    everyoneWhoTakesPartInTheNegotiationOnOurOwnSides: f.refs(() => Profile),
    conditionsThatBothSidesOfTheAgreementHaveAccepted: f.lines(
      { textOfTheConditionAsItWasAcceptedByBothOfTheSides: f.text(), amount: f.money() },
      { checks: { amountOfEachConditionIsNotAboveAMillionOfAnyCurrency: '(amount <= (1000000)::numeric)' } },
    ),
  },
  search: ['referenceInTheCounterpartysBookkeepingSystemOfTheYearA'],
  access: 'assignable',
});

let test: TestCrm;
beforeAll(async () => {
  test = await createTestCrm({ plugins: [await samplePlugin({ opportunityNegotiationTermsAgreement: Agreement })] });
});
afterAll(() => test?.close());

describe('an entity whose generated names are longer than PostgreSQL keeps', () => {
  it('is migrated to exactly what is declared: there is nothing more to migrate, and the audit finds nothing', async () => {
    const { tables } = internalsOf(test.app.crm).model;
    expect(await database.diffSchema({ ownerUrl: test.urls.ownerUrl, tables })).toEqual({
      up: [],
      down: [],
      tables: [],
    });
    expect(await database.withClient(test.urls.url, (client) => database.auditCatalogue(client, tables))).toEqual([]);
  });

  it('is written, found, and refused by the field that is meant', async () => {
    const { admin } = test.acme;
    const body = {
      referenceInTheCounterpartysBookkeepingSystemOfTheYearA: 'A-1',
      referenceInTheCounterpartysBookkeepingSystemOfTheYearB: 'B-1',
      telephoneOfTheRepresentativeOfTheCounterpartyNumber: '+49 30 901820',
      everyoneWhoTakesPartInTheNegotiationOnOurOwnSideIds: [test.acme.rep.profileId],
      conditionsThatBothSidesOfTheAgreementHaveAccepted: [
        { textOfTheConditionAsItWasAcceptedByBothOfTheSides: 'In advance', amount: '1.00' },
      ],
    };
    expect((await admin.post('/agreements', body)).status).toBe(201);
    const twin = { ...body, referenceInTheCounterpartysBookkeepingSystemOfTheYearA: 'A-2' };
    expect((await admin.post('/agreements', twin)).body).toMatchObject({
      code: 'ALREADY_EXISTS',
      errors: [{ pointer: '/referenceInTheCounterpartysBookkeepingSystemOfTheYearB' }],
    });
    expect((await admin.get('/agreements?search=a-1')).body).toMatchObject({ data: [{ version: 1 }] });
  });
});

describe('names that cannot be', () => {
  const compose = (fields: Parameters<typeof defineEntity>[1]['fields'], tables: readonly database.TableDef[] = []) => {
    const entity = defineEntity('thing', { path: 'things', table: 'things', fields, access: 'shared' });
    const plugin = definePlugin({ name: 'things', core: '*', entities: { thing: entity }, tables, routes: () => {} });
    return composeApplication({ plugins: [plugin], auth: { secret: 'only to compose, never to sign anything' } });
  };
  const table = (name: string): database.TableDef => ({
    name,
    plugin: 'things',
    columns: [{ name: 'org_id', type: 'uuid', nullable: false }],
    primaryKey: ['org_id'],
    foreignKeys: [],
    indexes: [],
    checks: [],
    isolation: { kind: 'organization', column: 'org_id' },
    appGrants: [],
  });

  it.each([
    [
      'two fields that need one column',
      () => compose({ name: f.text().unique(), nameKey: f.text() }),
      'Entity thing: the field "nameKey" and "name" need the same column name_key. Rename it.',
    ],
    [
      'a field that needs the column of the organization',
      () => compose({ org: f.ref(() => Profile) }),
      'Entity thing: the field "org" needs the column org_id, which the table has. Rename it.',
    ],
    [
      'a field that is no word',
      () => compose({ 'Größe in cm': f.integer() }),
      'Entity thing: the field "Größe in cm" must be lower camel case, at most 60 characters.',
    ],
    [
      'a table of a plugin whose name is cut',
      () => compose({ name: f.text() }, [table('t'.repeat(64))]),
      `Table ${'t'.repeat(64)}: PostgreSQL keeps 63 bytes of a name. Shorten "${'t'.repeat(64)}".`,
    ],
    [
      'two tables of one name',
      () => compose({ name: f.text() }, [table('things')]),
      'Table things: two things need the name things. Remove or rename one; a sortable field has an index of its own.',
    ],
    [
      'a table with the name of an index',
      () => compose({ name: f.text().sortable() }, [table('things_name_index')]),
      'Tables things_name_index and things both need the name things_name_index. Rename one of them.',
    ],
  ])('%s are refused at boot with a sentence', async (_, run, sentence) => {
    await expect(run()).rejects.toThrow(sentence);
  });
});
