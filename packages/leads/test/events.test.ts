import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CrmEvent, Ctx } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lead } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
const seen: CrmEvent[] = [];
const failures = new Map<string, number>();

beforeAll(async () => {
  const remember = async (ctx: Ctx, event: CrmEvent) => {
    const id = String(event.payload.recordId ?? event.payload.leadId);
    const left = failures.get(id) ?? 0;
    failures.set(id, left - 1);
    if (left > 0) throw new Error('not now');
    // The handler reads what was committed, in the event's own organization.
    if (event.name === 'lead.created') expect((await ctx.get(Lead, id)).id).toBe(id);
    expect(ctx.org.id).toBe(event.orgId);
    seen.push(event);
  };
  crm = await createLeadsCrm({
    host: (app) => {
      for (const name of ['created', 'updated', 'deleted', 'restored', 'converted'])
        app.crm.on(`lead.${name}`, remember);
    },
  });
});
afterAll(() => crm?.close());

const namesOf = (id: string): string[] =>
  seen.filter((event) => [event.payload.recordId, event.payload.leadId].includes(id)).map((event) => event.name);

describe('an event', () => {
  it('follows each committed change, with the version of the record', async () => {
    const { admin } = crm.acme;
    const { id } = (await admin.post('/leads', { title: 'Told', companyName: 'Told' })).body;
    await admin.patch(`/leads/${id}`, { rating: 'hot' });
    await admin.patch(`/leads/${id}`, { rating: 'hot' });
    await admin.delete(`/leads/${id}`);
    await admin.post(`/leads/${id}/restore`);
    await admin.post(`/leads/${id}/convert`, {});
    const expected = [
      'lead.converted',
      'lead.created',
      'lead.deleted',
      'lead.restored',
      'lead.updated',
      'lead.updated',
    ];
    await expect.poll(() => namesOf(id).sort(), { timeout: 20_000 }).toEqual(expected);
    const versions = seen.filter((event) => event.payload.recordId === id).map((event) => event.payload.version);
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5]);
    const positions = new Set(seen.filter((event) => event.payload.recordId === id).map((event) => event.position));
    expect(positions.size).toBe(5);
    await expect.poll(async () => (await crm.adminSql('select 1 from outbox')).length, { timeout: 20_000 }).toBe(0);
  });

  it('never tells of what was rolled back, or only tried', async () => {
    const { admin } = crm.acme;
    await admin.post('/leads?dryRun=true', { title: 'Dry' });
    await admin.post('/leads/batch', { records: [{ title: 'Half' }, { firstName: 'Wrong' }] });
    const { id } = (await admin.post('/leads', { title: 'After' })).body;
    await expect.poll(() => namesOf(id), { timeout: 20_000 }).toEqual(['lead.created']);
    for (const event of seen.filter((one) => one.name === 'lead.created')) {
      const found = await crm.adminSql('select 1 from leads where id = $1', [event.payload.recordId]);
      expect(found).toHaveLength(1);
    }
  });

  it('comes again until its handler succeeds', async () => {
    const { id } = (await crm.acme.admin.post('/leads', { title: 'Stubborn' })).body;
    failures.set(id, 0);
    await expect.poll(() => namesOf(id), { timeout: 20_000 }).toEqual(['lead.created']);
    failures.set(id, 2);
    await crm.acme.admin.patch(`/leads/${id}`, { rating: 'cold' });
    await expect.poll(() => namesOf(id), { timeout: 25_000 }).toEqual(['lead.created', 'lead.updated']);
    expect(failures.get(id)).toBe(-1);
  });

  it('outlives a process that is killed while it delivers', async () => {
    const other = await createLeadsCrm();
    const { url, systemUrl } = other.urls;
    await other.app.crm.stopRelay();
    const script = fileURLToPath(new URL('./fixtures/hanging-server.ts', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', script], {
      env: { ...process.env, DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, ORG_ID: other.acme.id },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const delivering = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data) => String(data).includes('delivering') && resolve(String(data)));
      child.on('exit', () => reject(new Error('the server ended by itself')));
    });
    const announced = await delivering;
    child.kill('SIGKILL');
    const id = /delivering (\S+)/.exec(announced)?.[1] ?? '';
    const again: string[] = [];
    other.app.crm.on('lead.created', (_ctx, event) => void again.push(String(event.payload.recordId)));
    other.app.crm.startRelay(systemUrl);
    await expect.poll(() => again, { timeout: 25_000 }).toContain(id);
    await other.close();
  });

  it('that nobody declares cannot be listened to', () => {
    expect(() => crm.app.crm.on('lead.exploded', () => {})).toThrow(/names no event/);
  });
});
