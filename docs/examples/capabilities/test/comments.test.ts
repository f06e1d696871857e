import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: config.plugins });
});
afterAll(() => crm?.close());

const account = async (more: object = {}): Promise<string> => {
  const { body } = await crm.acme.admin.post('/accounts', { name: `Account ${crypto.randomUUID()}`, ...more });
  return `/accounts/${body.id}`;
};
const textsOf = async (record: string): Promise<string[]> =>
  (await crm.acme.admin.get(`${record}/comments`)).body.data.map(({ text }: { text: string }) => text);

describe('comments', () => {
  it('belong to the record that they are made on', async () => {
    const [one, two] = [await account(), await account()];
    const made = await crm.acme.admin.post(`${one}/comments`, { text: 'Call back' });
    expect(made).toMatchObject({ status: 201, body: { text: 'Call back', createdBy: crm.acme.admin.profileId } });
    expect(await textsOf(one)).toEqual(['Call back']);
    expect(await textsOf(two)).toEqual([]);
  });

  it('are made by whom the permission reaches', async () => {
    const own = await account({ assigneeIds: [crm.acme.rep.profileId, crm.acme.user.profileId] });
    expect((await crm.acme.rep.post(`${own}/comments`, { text: 'Mine' })).status).toBe(201);
    expect((await crm.acme.user.post(`${own}/comments`, { text: 'Not mine' })).status).toBe(403);
    expect(await textsOf(own)).toEqual(['Mine']);
  });

  it('are out of sight of another organization', async () => {
    const record = await account();
    expect((await crm.globex.admin.get(`${record}/comments`)).status).toBe(404);
    expect((await crm.globex.admin.post(`${record}/comments`, { text: 'Hello' })).status).toBe(404);
  });

  it('go with a record that is purged, and no others', async () => {
    const [gone, kept] = [await account(), await account()];
    for (const record of [gone, kept]) await crm.acme.admin.post(`${record}/comments`, { text: 'Noted' });
    expect((await crm.acme.admin.delete(`${gone}?purge=true`)).status).toBe(204);
    const left = () => crm.adminSql('select 1 from comments where record_id = $1', [gone.split('/')[2]]);
    await expect.poll(left).toEqual([]);
    expect(await textsOf(kept)).toEqual(['Noted']);
  });
});

describe('the page of a comment', () => {
  const commented = async () => {
    const record = await account();
    const { body } = await crm.acme.admin.post(`${record}/comments`, { text: '<b>Call</b> back' });
    return { record, url: `/comments/${body.token}` };
  };
  const answer = (url: string, payload: string) =>
    crm.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('shows it to whoever has the token, and takes an answer', async () => {
    const { record, url } = await commented();
    const page = await crm.app.inject(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('&lt;b&gt;Call&lt;/b&gt; back');
    const sent = await answer(url, 'text=Tomorrow');
    expect(sent).toMatchObject({ statusCode: 303, headers: { location: url } });
    expect(await textsOf(record)).toEqual(['Tomorrow', '<b>Call</b> back']);
  });

  it('refuses what is no token of its own, a form that does not fit, and a record that is deleted', async () => {
    const { record, url } = await commented();
    const forged = url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const [acme, globex] = [crm.acme.id, crm.globex.id].map((id) => id.replaceAll('-', ''));
    for (const wrong of [forged, '/comments/none', url.replace(acme ?? '', globex ?? '')]) {
      expect((await crm.app.inject(wrong)).statusCode).toBe(404);
      expect((await answer(wrong, 'text=Hello')).statusCode).toBe(404);
    }
    for (const form of ['', 'text=', 'text=a&text=b', 'text=a&more=b'])
      expect((await answer(url, form)).statusCode, form).toBe(400);
    expect((await crm.acme.admin.delete(record)).status).toBe(204);
    expect((await crm.app.inject(url)).statusCode).toBe(404);
    expect((await answer(url, 'text=Hello')).statusCode).toBe(404);
    expect(await crm.adminSql('select 1 from comments where record_id = $1', [record.split('/')[2]])).toHaveLength(1);
  });
});

describe('the public route of a comment', () => {
  it('answers whoever has the token, and nobody else', async () => {
    const record = await account();
    const { body } = await crm.acme.admin.post(`${record}/comments`, { text: 'Call back' });
    const read = (token: string) => crm.app.inject(`/api/public/comments/${token}`);
    expect((await read(body.token)).json()).toEqual({ text: 'Call back' });
    const forged = body.token.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A'));
    for (const token of [forged, 'none']) expect((await read(token)).statusCode, token).toBe(404);
    expect((await crm.acme.admin.delete(record)).status).toBe(204);
    expect((await read(body.token)).statusCode).toBe(404);
  });
});
