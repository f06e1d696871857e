import { crm as plugin } from '@bottlecrm/core';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm?.close());

describe('a server without serverOptions', () => {
  it('serves, and boot says what it does otherwise', async () => {
    const lines: string[] = [];
    const app = Fastify({ logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } } });
    const { adminUrl: _, ...database } = crm.urls;
    await app.register(plugin, { auth: { secret: TEST_SECRET }, database: { ...database, migrateAtStart: false } });
    const headers = { authorization: `Bearer ${crm.acme.admin.token}` };
    const answer = await app.inject({ method: 'GET', url: '/api/teams', headers });
    expect(answer.statusCode).toBe(200);
    expect(lines.join('')).toContain('genReqId does not make UUIDs');
    await app.close();
  });
});
