import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pluginsWith } from './crm.ts';
import { doneOf, effectsOf, enqueueMany } from './effects.ts';
import { effects } from './fixtures/effects-plugin.ts';

describe('when PostgreSQL is restarted under load', () => {
  let server: EmbeddedPostgres;
  const outer = process.env.TEST_DATABASE_URL;
  const dataDir = mkdtempSync(join(tmpdir(), 'bottlecrm-restart-'));
  let crm: TestCrm;

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir, fsync: false });
    // Other tests run on theirs meanwhile.
    process.env.TEST_DATABASE_URL = server.url;
    crm = await createTestCrm({ plugins: pluginsWith({ redis: undefined }, [effects]) });
  });
  afterAll(async () => {
    await crm?.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
    if (outer) process.env.TEST_DATABASE_URL = outer;
  });

  it('no job is lost, and each takes effect once', async () => {
    await enqueueMany(crm, 100);
    await expect.poll(() => doneOf(crm)).toBeGreaterThan(10);
    const { port } = server;
    await server.stop();
    server = await startEmbeddedPostgres({ dataDir, fsync: false, port });
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 100 });
    await enqueueMany(crm, 10);
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 110 });
  });
});
