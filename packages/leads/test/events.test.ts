import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import {
  type CrmEvent,
  type Ctx,
  created,
  defineEvent,
  definePlugin,
  deleted,
  errors,
  on,
  type RecordEventPayload,
  restored,
  Type,
  updated,
  withApplication,
} from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, TEST_SECRET, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lead, leadConverted, leads } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
type Seen = CrmEvent<Partial<RecordEventPayload> & { readonly leadId?: string }>;
const seen: Seen[] = [];
const failures = new Map<string, number>();

beforeAll(async () => {
  const remember = async (ctx: Ctx, event: Seen) => {
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
      for (const event of [created, updated, deleted, restored]) app.crm.on(event(Lead), remember);
      app.crm.on(leadConverted, remember);
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
    await expect.poll(() => namesOf(id).sort()).toEqual(expected);
    const versions = seen.filter((event) => event.payload.recordId === id).map((event) => event.payload.version);
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5]);
    const positions = new Set(seen.filter((event) => event.payload.recordId === id).map((event) => event.position));
    expect(positions.size).toBe(5);
    await expect.poll(async () => (await crm.adminSql('select 1 from outbox')).length).toBe(0);
  });

  it('never tells of what was rolled back, or only tried', async () => {
    const { admin } = crm.acme;
    await admin.post('/leads?dryRun=true', { title: 'Dry' });
    await admin.post('/leads/batch', { records: [{ title: 'Half' }, { firstName: 'Wrong' }] });
    const { id } = (await admin.post('/leads', { title: 'After' })).body;
    await expect.poll(() => namesOf(id)).toEqual(['lead.created']);
    for (const event of seen.filter((one) => one.name === 'lead.created')) {
      const found = await crm.adminSql('select 1 from leads where id = $1', [event.payload.recordId]);
      expect(found).toHaveLength(1);
    }
  });

  it('comes again until its handler succeeds', async () => {
    const { id } = (await crm.acme.admin.post('/leads', { title: 'Stubborn' })).body;
    failures.set(id, 0);
    await expect.poll(() => namesOf(id)).toEqual(['lead.created']);
    failures.set(id, 2);
    await crm.acme.admin.patch(`/leads/${id}`, { rating: 'cold' });
    await expect.poll(() => namesOf(id)).toEqual(['lead.created', 'lead.updated']);
    expect(failures.get(id)).toBe(-1);
  });

  it('outlives a process that is killed while it delivers', async () => {
    const other = await createLeadsCrm();
    const { url, systemUrl } = other.urls;
    await internalsOf(other.app.crm).stopRelay();
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
    other.app.crm.on(created(Lead), (_ctx, event) => void again.push(event.payload.recordId));
    internalsOf(other.app.crm).startRelay(systemUrl);
    await expect.poll(() => again).toContain(id);
    await other.close();
  });

  it('comes again when its handler is refused something, and when its connection ends meanwhile', async () => {
    const told: string[] = [];
    const other = await createLeadsCrm();
    other.app.crm.on(created(Lead), async (_ctx, event) => {
      told.push(event.id);
      if (told.length === 1) throw errors.UNAUTHENTICATED('of another service');
      const relay = "application_name = 'bottlecrm relay' and datname = current_database()";
      if (told.length === 2) {
        await other.adminSql(`select pg_terminate_backend(pid) from pg_stat_activity where ${relay}`);
        await expect.poll(() => other.adminSql(`select 1 from pg_stat_activity where ${relay}`)).toEqual([]);
      }
    });
    await other.acme.admin.post('/leads', { title: 'Refused' });
    await expect.poll(() => told.length).toBe(3);
    expect(new Set(told).size).toBe(1);
    await other.close();
  });

  it('is left for the next start once the relay stops', async () => {
    const other = await createLeadsCrm();
    const { systemUrl } = other.urls;
    await internalsOf(other.app.crm).stopRelay();
    const told: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    other.app.crm.on(created(Lead), async (_ctx, event) => {
      told.push(event.id);
      await finished;
    });
    for (const title of ['One', 'Two', 'Three']) await other.acme.admin.post('/leads', { title });
    internalsOf(other.app.crm).startRelay(systemUrl);
    await expect.poll(() => told.length).toBe(1);
    const stopped = internalsOf(other.app.crm).stopRelay();
    finish();
    await stopped;
    expect(told).toHaveLength(1);
    expect(await other.adminSql('select 1 from outbox')).toHaveLength(2);
    await other.close();
  });

  it('is not taken by a tool that works on the same database', async () => {
    const { adminUrl: _, ...database } = crm.urls;
    const plugins = [accounts, contacts, leads];
    await withApplication({ plugins, database, auth: { secret: TEST_SECRET } }, async (tool) => {
      const relays = async () =>
        (
          await crm.adminSql(
            "select 1 from pg_stat_activity where application_name = 'bottlecrm outbox channel' and datname = current_database()",
          )
        ).length;
      expect(tool.has('leads')).toBe(true);
      expect(await relays()).toBe(1);
    });
  });

  it('that cannot happen has no handlers, and boot says so', async () => {
    const sold = defineEvent('vehicle.sold', Type.Object({}));
    const never = /a handler of vehicle.sold, which never happens/;
    expect(() => crm.app.crm.on(sold, () => {})).toThrow(never);
    expect(() => crm.app.crm.on(created({ name: 'vehicle' }), () => {})).toThrow(
      /vehicle.created, which never happens/,
    );
    // @ts-expect-error an event is a value, not its name
    expect(() => crm.app.crm.on('lead.created', () => {})).toThrow(/of lead.created, which never happens/);
    const boot = (definition: object) =>
      createTestCrm({
        plugins: [accounts, contacts, leads, definePlugin({ name: 'watcher', core: '^0.1.0', ...definition })],
      });
    await expect(boot({ hooks: [on(sold, () => {})] })).rejects.toThrow(never);
    await expect(boot({ events: [leadConverted] })).rejects.toThrow(
      /watcher declares the event lead.converted, which @bottlecrm.leads has declared/,
    );
    await expect(boot({ events: [defineEvent('lead.created', Type.Object({}))] })).rejects.toThrow(
      /lead.created, which core announces itself/,
    );
    await expect(boot({ events: { 'lead.sold': Type.Object({}) } })).rejects.toThrow(/a list of events/);
    const twice = [on(leadConverted, () => {}), on(leadConverted, () => {})];
    await expect(boot({ hooks: twice })).rejects.toThrow(/watcher has two handlers of lead.converted/);
    // @ts-expect-error no noun
    expect(() => defineEvent('sold', Type.Object({}))).toThrow(/no name of an event/);
  });

  it('of a plugin that is not registered cannot be announced', async () => {
    const sold = defineEvent('vehicle.sold', Type.Object({ price: Type.Integer() }));
    const announce = (work: (ctx: Ctx) => Promise<void>) => crm.app.crm.tenant({ orgId: crm.acme.id }, work);
    await expect(announce((ctx) => ctx.emit(sold, { price: 1 }))).rejects.toThrow(/No registered plugin declares/);
    // @ts-expect-error the payload lacks three ids
    await expect(announce((ctx) => ctx.emit(leadConverted, { leadId: crm.acme.id }))).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
  });
});
