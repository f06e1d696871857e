import { crm as crmPlugin } from '@bottlecrm/core';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { mailFor, tokenOf } from './mail.ts';

const EARLIER = 'the secret of yesterday, which nobody knows either';

/** It has the secret of today, and delivers what the server before it left in the outbox. */
let crm: TestCrm;
/** The server of yesterday, on the same database. */
let before: FastifyInstance;
beforeAll(async () => {
  crm = await createTestCrm({ publicUrl: 'https://crm.example.com', auth: { previousSecrets: [EARLIER] } });
  before = Fastify();
  await before.register(crmPlugin, {
    auth: { secret: EARLIER, devLogin: true },
    database: { url: crm.urls.url, migrateAtStart: false },
    publicUrl: 'https://crm.example.com',
    rateLimit: false,
  });
  await before.ready();
});
afterAll(async () => {
  await before?.close();
  await crm?.close();
});

async function postBefore(path: string, payload: object, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await before.inject({ method: 'POST', url: `/api${path}`, payload, headers });
  return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
}
const signInBefore = async (email: string) => (await postBefore('/auth/dev-login', { email })).body;
const refresh = (refreshToken: string) => crm.anonymous.post('/auth/refresh', { refreshToken });
const reuses = () => crm.adminSql("select 1 from audit_log where event = 'token_reuse_detected'");

async function latestMail(email: string) {
  const find = async () => (await mailFor(crm, email))[0];
  await expect.poll(find).toBeTruthy();
  const message = await find();
  if (!message) throw new Error('The mailbox lost it.');
  return message;
}

test('a session goes on: its refresh token refreshes once, also when the answer gets lost', async () => {
  const session = await signInBefore(crm.acme.rep.email);
  const first = await refresh(session.refreshToken);
  const repeated = await refresh(session.refreshToken);
  expect([first.status, repeated.status]).toEqual([200, 200]);
  expect(repeated.body.refreshToken).toBe(first.body.refreshToken);
  expect((await crm.clientWith(first.body.accessToken).get('/org')).status).toBe(200);
  expect(await reuses()).toEqual([]);
  expect((await refresh(first.body.refreshToken)).status).toBe(200);
  expect((await refresh(session.refreshToken)).status).toBe(401);
  expect(await reuses()).toHaveLength(1);
});

test('a link that was asked for before is mailed after, and its token signs in', async () => {
  const { email } = crm.acme.manager;
  expect((await postBefore('/auth/magic-link/request', { email })).status).toBe(202);
  const token = tokenOf(await latestMail(email));
  expect((await crm.anonymous.post('/auth/magic-link/verify', { token })).status).toBe(200);
});

test('its code signs in too, and no other', async () => {
  const { email } = crm.globex.manager;
  await postBefore('/auth/magic-link/request', { email });
  const { code } = (await latestMail(email)).data;
  const other = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  expect((await crm.anonymous.post('/auth/magic-link/verify', { email, code: other })).status).toBe(401);
  expect((await crm.anonymous.post('/auth/magic-link/verify', { email, code })).status).toBe(200);
});

test('an invitation that was written before is mailed after, and is good', async () => {
  const email = 'guest-of-yesterday@example.com';
  const { accessToken } = await signInBefore(crm.acme.admin.email);
  expect((await postBefore('/members/invite', { email, role: 'user' }, accessToken)).status).toBe(201);
  const token = tokenOf(await latestMail(email));
  expect((await crm.anonymous.post('/invitations/accept', { token })).status).toBe(200);
});

test('what is made after is made with the secret of today alone', async () => {
  const { email } = crm.acme.user;
  const { body } = await crm.anonymous.post('/auth/dev-login', { email });
  expect((await postBefore('/auth/refresh', { refreshToken: body.refreshToken })).status).toBe(401);
});
