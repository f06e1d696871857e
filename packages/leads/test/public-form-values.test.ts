import { findCountry } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
let key: string;
beforeAll(async () => {
  crm = await createLeadsCrm();
  key = (await crm.acme.admin.post('/form-keys', { title: 'Website' })).body.key;
});
afterAll(() => crm?.close());

const send = (body: unknown) => crm.anonymous.post('/public/leads', body, { 'x-form-key': key });
const latest = async () => (await crm.acme.admin.get('/leads?limit=1')).body.data[0];
const sent = async (body: object) => {
  expect(await send(body)).toMatchObject({ status: 202 });
  return latest();
};

describe('what a visitor sends', () => {
  it('is brought into the shape of its field where it has one', async () => {
    const lead = await sent({
      lastName: '  Doe\tfrom \u202eInitech\r\n',
      email: 'Doe@Initech.example',
      country: 'Germany',
      city: null,
      state: '',
      description: 'First line\r\nSecond\u0007line',
    });
    expect(lead).toMatchObject({
      lastName: 'Doe from Initech',
      email: 'Doe@Initech.example',
      country: 'DE',
      city: null,
      state: null,
      description: 'First line\nSecond line',
    });
    for (const [written, code] of [
      ['de', 'DE'],
      ['Deutschland', 'DE'],
      ['Côte d’Ivoire', 'CI'],
      ['the Netherlands', 'NL'],
      ['U.S.A.', 'US'],
      ['日本', 'JP'],
    ])
      expect([written, await findCountry(written as string)]).toEqual([written, code]);
    for (const unclear of ['Congo', 'Atlantis', '', 'XX', 'constructor'])
      expect([unclear, await findCountry(unclear)]).toEqual([unclear, undefined]);
  });

  it('takes an address without a scheme and a long phone number', async () => {
    const phone = '+49 (0) 89 / 1234567 – 890';
    expect(phone).toHaveLength(26);
    expect(
      await sent({ lastName: 'Doe', website: 'initech.example', phone, email: 'doe@bücher.example' }),
    ).toMatchObject({
      website: 'https://initech.example',
      phone,
      email: 'doe@xn--bcher-kva.example',
      description: null,
    });
  });

  it('is kept in the description where it fits no field', async () => {
    const lead = await sent({
      lastName: 'Doe',
      companyName: 'x'.repeat(300),
      email: 'doe at initech',
      website: 'javascript:alert(1)',
      phone: `call me ${'0'.repeat(50)}`,
      postcode: '9'.repeat(65),
      country: 'Atlantis',
      description: 'The message.',
    });
    expect(lead).toMatchObject({
      lastName: 'Doe',
      ...{ companyName: null, email: null, website: null, country: null, phone: null, postcode: null },
    });
    expect(lead.description.split('\n\n')).toEqual([
      `Company name: ${'x'.repeat(300)}`,
      'E-mail: doe at initech',
      'Website: javascript:alert(1)',
      `Phone: call me ${'0'.repeat(50)}`,
      `Postcode: ${'9'.repeat(65)}`,
      'Country: Atlantis',
      'The message.',
    ]);
  });

  it('becomes a lead without a name, too, called by the first thing that was said', async () => {
    expect(await sent({ firstName: 'Jane' })).toMatchObject({ firstName: 'Jane', title: 'Jane' });
    expect(await sent({ phone: '+1 212 555 0100' })).toMatchObject({ title: '+1 212 555 0100' });
    expect(await sent({ description: 'Do you deliver?\nTo Mars?' })).toMatchObject({ title: 'Do you deliver?' });
    expect(await sent({ email: 'nobody' })).toMatchObject({ title: 'nobody', description: 'E-mail: nobody' });
    const long = await sent({ description: 'y'.repeat(20_000) });
    expect([long.title.length, long.description.length]).toEqual([255, 10_000]);
  });

  it('is not lost for a custom field that the organization requires', async () => {
    const field = { entity: 'lead', key: 'budget', label: 'Budget', type: 'number', required: true };
    const { id } = (await crm.acme.admin.post('/custom-fields', field)).body;
    expect((await crm.acme.admin.post('/leads', { lastName: 'Member' })).status).toBe(400);
    expect(await sent({ lastName: 'Visitor' })).toMatchObject({ lastName: 'Visitor', customFields: {} });
    await crm.acme.admin.delete(`/custom-fields/${id}`);
  });

  it('is 400 when it makes no lead at all', async () => {
    for (const body of [{}, { lastName: ' ' }, { firstName: null }, { description: '\u202e \n' }])
      expect(await send(body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });
});
