import { contacts } from '@bottlecrm/contacts';
import { errors } from '@bottlecrm/core';
import { convertLead, leadConversion, leads } from '@bottlecrm/leads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, type FilesCrm, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm({}, { plugins: [contacts, leads] });
});
afterAll(() => crm?.close());

const newLead = async (lead: object) => {
  const { id } = (await crm.acme.rep.post('/leads', lead)).body;
  await upload(crm.acme.rep, `/leads/${id}/attachments`, { filename: 'offer.txt', content: 'our offer' });
  return id as string;
};
const convert = (id: string, body: object = {}) => crm.acme.rep.post(`/leads/${id}/convert`, body);
const namesAt = async (path: string, client = crm.acme.rep): Promise<string[]> =>
  (await client.get(`${path}/attachments`)).body.data.map(({ name }: { name: string }) => name);

describe('the files of a converted lead', () => {
  it('are those of its account, as they were', async () => {
    const id = await newLead({ companyName: 'Initech', lastName: 'Doe' });
    const [before] = (await crm.acme.rep.get(`/leads/${id}/attachments`)).body.data;
    const { account, contact } = (await convert(id)).body;
    expect(await namesAt(`/leads/${id}`)).toEqual([]);
    expect(await namesAt(`/contacts/${contact.id}`)).toEqual([]);
    const moved = `/accounts/${account.id}/attachments/${before.id}`;
    expect((await crm.acme.rep.get(moved)).body).toEqual({ ...before, entity: 'account', recordId: account.id });
    expect((await crm.acme.rep.get(`${moved}/content`)).body).toBe('our offer');
    expect((await crm.globex.admin.get(moved)).status).toBe(404);
  });

  it('join those that the account has', async () => {
    const { id: accountId } = (await crm.acme.admin.post('/accounts', { name: 'Known' })).body;
    await upload(crm.acme.admin, `/accounts/${accountId}/attachments`, { filename: 'contract.txt' });
    const id = await newLead({ lastName: 'Roe' });
    expect((await convert(id, { accountId })).body.account).toEqual({ id: accountId, created: false });
    expect(await namesAt(`/accounts/${accountId}`)).toEqual(['offer.txt', 'contract.txt']);
  });

  it('are those of its contact where no account is made, and stay where nothing is', async () => {
    const alone = await newLead({ lastName: 'Solo' });
    const { contact } = (await convert(alone, { createAccount: false })).body;
    expect(await namesAt(`/contacts/${contact.id}`)).toEqual(['offer.txt']);
    const kept = await newLead({ title: 'Nobody' });
    expect((await convert(kept, { createAccount: false, createContact: false })).status).toBe(200);
    expect(await namesAt(`/leads/${kept}`)).toEqual(['offer.txt']);
  });

  it('go along when the status converts it', async () => {
    const id = await newLead({ companyName: 'Patched', lastName: 'Doe' });
    const { convertedAccountId } = (await crm.acme.rep.patch(`/leads/${id}`, { status: 'converted' })).body;
    expect(await namesAt(`/accounts/${convertedAccountId}`)).toEqual(['offer.txt']);
  });

  it('stay when the conversion is refused, or only tried', async () => {
    const id = await newLead({ companyName: 'Refused', lastName: 'Doe' });
    expect((await crm.acme.rep.post(`/leads/${id}/convert?dryRun=true`, {})).status).toBe(200);
    expect(await namesAt(`/leads/${id}`)).toEqual(['offer.txt']);
    crm.app.crm.onBecame((_ctx, { from, to, by }) => {
      expect([from.entity, to.entity, by]).toEqual(['lead', 'account', 'conversion']);
      if (from.recordId === id) throw errors.CONFLICT('Not this one.');
    });
    expect((await convert(id)).status).toBe(409);
    expect(await namesAt(`/leads/${id}`)).toEqual(['offer.txt']);
    expect((await crm.acme.rep.get(`/leads/${id}`)).body.status).toBe('assigned');
  });

  it('move once, however many convert at once, and telling it twice changes nothing', async () => {
    const id = await newLead({ companyName: 'At once', lastName: 'Doe' });
    const answers = await Promise.all([convert(id), convert(id), convert(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const accountId = answers.find(({ status }) => status === 200)?.body.account.id as string;
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      const [from, to] = [
        { entity: { name: 'lead' }, id },
        { entity: { name: 'account' }, id: accountId },
      ] as const;
      await ctx.became(from, to, 'conversion');
      await ctx.became(from, to, 'conversion');
    });
    expect(await namesAt(`/accounts/${accountId}`)).toEqual(['offer.txt']);
  });

  it('never leave their organization', async () => {
    const id = await newLead({ companyName: 'Mine', lastName: 'Doe' });
    const theirs = (await crm.globex.admin.post('/accounts', { name: 'Theirs' })).body.id;
    expect((await convert(id, { accountId: theirs })).status).toBe(400);
    const move = crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) =>
      ctx.became({ entity: { name: 'lead' }, id }, { entity: { name: 'account' }, id: theirs }, 'merge'),
    );
    await expect(move).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await namesAt(`/leads/${id}`)).toEqual(['offer.txt']);
  });

  it('go along in the transaction of code, too', async () => {
    const id = await newLead({ companyName: 'By code', lastName: 'Doe' });
    expect(leadConversion.name).toBe('lead.convert');
    const converted = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => convertLead(ctx, id));
    expect(await namesAt(`/accounts/${converted.account?.id}`)).toEqual(['offer.txt']);
  });
});
