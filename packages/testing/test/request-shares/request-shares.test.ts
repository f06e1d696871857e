import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openGates } from './gates.ts';

let gates: Awaited<ReturnType<typeof openGates>>;
afterEach(async () => {
  for (const gate of gates.arrived) gate.open();
  for (const stream of gates.streams) stream.destroy();
  await gates.crm.close();
});

const names = () => gates.arrived.map(({ name }) => name);
/** Lets the requests into their handlers one after the other, and answers in which order they came. */
async function passAll(count: number): Promise<string[]> {
  for (let at = 0; at < count; at += 1) {
    await gates.arrivedAre(at + 1);
    gates.arrived[at]?.open();
  }
  return names();
}

describe('requests of an organization', () => {
  test('wait for each other, and not before those of another', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme, globex } = gates.crm;
    const first = acme.admin.get('/gate?name=a1');
    await gates.arrivedAre(1);
    const answers = [first];
    for (const name of ['a2', 'a3', 'a4']) {
      answers.push(acme.admin.get(`/gate?name=${name}`));
      await gates.loadIs(1, answers.length - 1);
    }
    answers.push(acme.rep.get('/gate?name=b1'));
    await gates.loadIs(1, 4);
    for (const name of ['g1', 'g2']) {
      answers.push(globex.admin.get(`/gate?name=${name}`));
      await gates.loadIs(1, answers.length - 1);
    }
    expect(await passAll(7)).toEqual(['a1', 'g1', 'a2', 'g2', 'b1', 'a3', 'a4']);
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
    await gates.loadIs(0, 0);
  });

  test('beyond the queue are refused with the time to wait, and no other organization is', async () => {
    gates = await openGates({ maxRunning: 1, maxWaiting: 2 }, 1);
    const { acme, globex } = gates.crm;
    const kept = [acme.admin.get('/gate?name=a1')];
    await gates.arrivedAre(1);
    kept.push(acme.admin.get('/gate?name=a2'));
    await gates.loadIs(1, 1);
    const last = acme.admin.get('/gate?name=a3');
    await gates.loadIs(1, 2);
    kept.push(globex.admin.get('/gate?name=g1'));
    const refused = await last;
    expect(refused).toMatchObject({ status: 503, body: { code: 'SERVER_BUSY' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await passAll(3)).toEqual(['a1', 'g1', 'a2']);
    for (const { status } of await Promise.all(kept)) expect(status).toBe(200);
  });

  test('that has none running begin beside one that has every share', async () => {
    gates = await openGates({ maxRunning: 1 }, 2);
    const { acme, globex } = gates.crm;
    const held = acme.admin.get('/gate?name=a1');
    await gates.arrivedAre(1);
    expect((await globex.admin.get('/org')).status).toBe(200);
    gates.arrived[0]?.open();
    expect((await held).status).toBe(200);
  });
});

describe('whoever proves nothing', () => {
  test('fills no queue of an organization by naming it', async () => {
    gates = await openGates({ maxRunning: 1 }, 3);
    const { acme, anonymous, clientWith } = gates.crm;
    const made = await acme.admin.post('/tokens', { name: 'real', scopes: ['*'] });
    const held = [anonymous.get('/open-gate?name=stranger')];
    await gates.arrivedAre(1);
    const bearer = (token: string) => clientWith(token).get('/gate?name=token');
    const org = acme.id.replaceAll('-', '');
    const forged = ['A', 'B', 'C'].map((letter) => bearer(`bcrm_pat_${org}_${letter.repeat(43)}`));
    await gates.loadIs(1, 3);
    // Every member of the named organization is served meanwhile.
    expect((await acme.admin.get('/org')).status).toBe(200);
    // A token that nobody has seen yet is a stranger's, too.
    const token = made.body.token;
    const unseen = bearer(token);
    await gates.loadIs(1, 4);
    gates.arrived[0]?.open();
    for (const { status } of await Promise.all(forged)) expect(status).toBe(401);
    await gates.arrivedAre(2);
    gates.arrived[1]?.open();
    expect((await unseen).status).toBe(200);
    // Its organization knows it now: it waits behind no stranger.
    held.push(anonymous.get('/open-gate?name=stranger'));
    await gates.arrivedAre(3);
    held.push(bearer(token));
    await gates.arrivedAre(4);
    await gates.loadIs(2, 0);
    for (const gate of gates.arrived) gate.open();
    for (const { status } of await Promise.all(held)) expect(status).toBe(200);
  });
});

describe('a share', () => {
  test('comes back from every answer', async () => {
    gates = await openGates({ maxRunning: 2 });
    const { acme, anonymous, clientWith } = gates.crm;
    const bad = { 'content-type': 'application/json' };
    const all = [
      acme.admin.get('/org'),
      acme.admin.get('/teams'),
      acme.admin.get('/nothing-here'),
      acme.admin.get('/teams/01890000-0000-7000-8000-000000000000'),
      acme.admin.get('/teams?limit=none'),
      acme.admin.get('/broken'),
      acme.admin.post('/teams', { name: 1 }),
      acme.admin.request({ method: 'POST', path: '/teams', body: '{"name":', headers: bad }),
      acme.admin.request({ method: 'POST', path: '/teams', body: 'x', headers: { 'content-type': 'text/html' } }),
      acme.admin.post('/teams', { name: 'x'.repeat(2_000_000) }),
      acme.admin.post('/teams?dryRun=true', { name: 'Sales' }),
      acme.user.post('/teams', { name: 'Sales' }),
      anonymous.get('/org'),
      anonymous.post('/auth/refresh', { refreshToken: 'no' }),
      clientWith('no token').get('/org'),
    ];
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 404, 404, 400, 500, 400, 400, 415, 413, 201, 403, 401, 401, 401]);
    await gates.loadIs(0, 0);
  });

  test('of whoever leaves while waiting goes to nobody, and its place in the queue is free', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme } = gates.crm;
    const held = acme.admin.get('/gate?name=a1');
    await gates.arrivedAre(1);
    const left = gates.raw('GET', '/api/gate?name=left', acme.admin.token);
    left.end();
    await gates.loadIs(1, 1);
    left.destroy();
    await gates.loadIs(1, 0);
    gates.arrived[0]?.open();
    await held;
    await gates.loadIs(0, 0);
    expect(names()).toEqual(['a1']);
  });

  test('of whoever leaves while being served is kept until the work is done', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme } = gates.crm;
    const left = gates.raw('GET', '/api/gate?name=left', acme.admin.token);
    left.end();
    await gates.arrivedAre(1);
    left.destroy();
    const next = acme.admin.get('/gate?name=next');
    await gates.loadIs(1, 1);
    gates.arrived[0]?.open();
    await gates.arrivedAre(2);
    gates.arrived[1]?.open();
    expect((await next).status).toBe(200);
    await gates.loadIs(0, 0);
  });

  test('is held by no answer while its bytes flow', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme } = gates.crm;
    const sent = gates.raw('GET', '/api/stream', acme.admin.token);
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    await once(answer, 'readable');
    await gates.loadIs(0, 0);
    expect((await acme.admin.get('/org')).status).toBe(200);
    gates.streams[0]?.push(null);
    expect(await text(answer)).toBe('first');
  });

  test('is held by no upload while its bytes flow', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme } = gates.crm;
    const sent = gates.raw('POST', '/api/upload', acme.admin.token, { 'content-type': 'application/octet-stream' });
    sent.write('first');
    await vi.waitFor(() => expect(gates.uploads).toHaveLength(1), { timeout: 120_000 });
    await gates.loadIs(0, 0);
    expect((await acme.admin.get('/org')).status).toBe(200);
    sent.end('last');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(answer))).toEqual({ size: 9 });
    await gates.loadIs(0, 0);
  });

  test('is not held by a body that comes slowly, nor by one that never ends', async () => {
    gates = await openGates({ maxRunning: 1 }, 1);
    const { acme } = gates.crm;
    const json = { 'content-type': 'application/json' };
    const slow = gates.raw('POST', '/api/teams', acme.admin.token, json);
    slow.write('{"name":');
    await gates.loadIs(1, 0);
    await gates.loadIs(0, 0);
    const never = gates.raw('POST', '/api/teams', acme.admin.token, json);
    never.write('{"name":');
    await gates.loadIs(1, 0);
    never.destroy();
    await gates.loadIs(0, 0);
    slow.end('"Sales"}');
    const [answer] = (await once(slow, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(201);
    answer.resume();
    await gates.loadIs(0, 0);
  });
});
