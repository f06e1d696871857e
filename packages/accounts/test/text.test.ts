import { connect } from 'node:net';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts], http: true });
});
afterAll(() => crm?.close());

const NFC = 'Caf\u00e9 Amélie'.normalize('NFC');
const NFD = NFC.normalize('NFD');
const create = (body: object) => crm.acme.admin.post('/accounts', body);
const names = async (query: string): Promise<string[]> =>
  (await crm.acme.admin.get(`/accounts?${query}`)).body.data.map(({ name }: { name: string }) => name);

/** The status of a request whose bytes are these. */
const send = (headers: readonly string[], body: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(crm.origin ?? '');
    const socket = connect(Number(port), hostname, () => {
      const lines = [...headers, `Host: ${hostname}`, 'Connection: close', `Content-Length: ${body.length}`, '', ''];
      socket.write(lines.join('\r\n'), 'latin1');
      socket.write(body);
    });
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(Number(answer.split(' ')[1]))).on('error', reject);
  });
const authorization = () => `Authorization: Bearer ${crm.acme.admin.token}`;
const post = (type: string, body: Buffer) =>
  send(['POST /api/accounts HTTP/1.1', authorization(), `Content-Type: ${type}`], body);

describe('text of a body', () => {
  it('is composed, so that both forms of a name are one', async () => {
    expect((await create({ name: NFD })).body.name).toBe(NFC);
    expect((await create({ name: NFC })).body).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect((await create({ name: NFD.toUpperCase() })).body).toMatchObject({ code: 'ALREADY_EXISTS' });
    for (const form of [NFC, NFD]) {
      const text = encodeURIComponent(form);
      expect(await names(`name=${text}`)).toEqual([NFC]);
      expect(await names(`name[startsWith]=${text}`)).toEqual([NFC]);
      expect(await names(`name[contains]=${text}`)).toEqual([NFC]);
      expect(await names(`search=${text}`)).toEqual([NFC]);
      const where = { name: { in: [form] } };
      expect((await crm.acme.admin.post('/accounts/query', { where })).body.data).toHaveLength(1);
    }
    const upsert = await crm.acme.admin.put('/accounts?matchBy=name', { name: NFD, city: 'Lyon' });
    expect([upsert.status, upsert.body.name]).toEqual([200, NFC]);
  });

  it.each(['\u200b', '\u2060\ufeff', 'a\nb', 'a\u0085b', 'a\u2028b', 'a\u202eb', 'a\u2066b', '\ud800', 'a\udc00b'])(
    'that is %j is no name',
    async (name) => {
      const { status, body } = await create({ name });
      expect([status, body.errors[0].pointer]).toEqual([400, '/name']);
    },
  );

  it('that may have many lines keeps them, and an optional one that is invisible is none', async () => {
    const { status, body } = await create({ name: 'Lines', description: 'a\nb\u202ec', city: '\u200b' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ description: 'a\nb\u202ec', city: null });
  });

  it('is UTF-8', async () => {
    const body = Buffer.from('{"name":"Caf\xe9"}', 'latin1');
    expect(await post('application/json', body)).toBe(400);
    expect(await post('application/json; charset=ISO-8859-1', body)).toBe(415);
    expect(await post('application/json; charset="utf-16"', Buffer.from('{"name":"x"}', 'utf16le'))).toBe(415);
    expect(await post('application/json; charset=UTF-8', Buffer.from('\ufeff{"name":"Café"}'))).toBe(201);
    expect(await post('application/json', Buffer.from('{"name":"\\ud800"}'))).toBe(400);
  });

  it('is UTF-8 in the query string, too', async () => {
    const get = (query: string) => send([`GET /api/accounts?${query} HTTP/1.1`, authorization()], Buffer.of());
    expect(await get('search=Caf%E9')).toBe(400);
    expect(await get('search=Caf\xe9')).toBe(400);
    expect(await get('name=%ED%A0%80')).toBe(400);
    expect(await get('search=Caf%C3%A9')).toBe(200);
  });
});

describe('addresses', () => {
  it('with an internationalized domain are taken, and compared by its ASCII form', async () => {
    const { status, body } = await create({ name: 'Bücher', email: 'Ann@Bücher.example', website: 'bücher.example' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ email: 'Ann@xn--bcher-kva.example', website: 'https://xn--bcher-kva.example/' });
    for (const email of ['ann@BÜCHER.example', 'ANN@xn--bcher-kva.example'])
      expect(await names(`email=${encodeURIComponent(email)}`)).toEqual(['Bücher']);
    expect(await names(`website=${encodeURIComponent('bücher.example/')}`)).toEqual(['Bücher']);
  });

  it('of web pages get the scheme that people leave out', async () => {
    const { body } = await create({ name: 'Bare', website: 'www.example.com/about' });
    expect(body.website).toBe('https://www.example.com/about');
    const org = await crm.acme.admin.patch('/org', { website: 'example.com', email: 'office@bücher.example' });
    expect(org.body).toMatchObject({ website: 'https://example.com', email: 'office@xn--bcher-kva.example' });
    for (const website of ['javascript:alert(1)', 'nonsense', 'https://a b.example'])
      expect((await create({ name: `Refused ${website}`, website })).status).toBe(400);
  });

  it('by phone have a digit and at most 40 characters', async () => {
    const long = '+49 (0) 30 / 12 34 56 - 78 (ext. 90123)';
    expect((await create({ name: 'Phone', phone: long })).body.phone).toBe(long);
    for (const phone of ['call me', `${long}${long}`, '12\u202e34'])
      expect((await create({ name: 'No phone', phone })).body.errors[0].pointer).toBe('/phone');
  });
});
