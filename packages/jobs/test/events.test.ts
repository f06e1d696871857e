import { type CrmEvent, created, definePlugin, on, type RecordEventPayload, Team } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothBackends } from './crm.ts';

onBothBackends('an event', (backend) => {
  let crm: TestCrm;
  const seen: { handler: string; event: CrmEvent<RecordEventPayload> }[] = [];
  const failures = new Map<string, number>();

  const handlerCalled = (handler: string) => async (_ctx: unknown, event: CrmEvent<RecordEventPayload>) => {
    seen.push({ handler, event });
    const left = failures.get(handler) ?? 0;
    failures.set(handler, left - 1);
    if (left > 0) throw new Error('not now');
  };

  beforeAll(async () => {
    const watcher = definePlugin({
      name: '@test/watcher',
      core: '^0.1.0',
      hooks: [on(created(Team), handlerCalled('watcher'))],
    });
    crm = await backend.createCrm(
      [watcher],
      {},
      {
        host: (app) => {
          app.crm.on(created(Team), handlerCalled('host'));
          app.crm.on(created(Team), handlerCalled('second'), { name: 'second' });
        },
      },
    );
  });
  afterAll(() => crm?.close());

  const createTeam = (name: string) => crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.create(Team, { name }));
  const runsFor = (id: string) => seen.filter(({ event }) => event.payload.recordId === id);
  const handlersFor = (id: string) =>
    runsFor(id)
      .map(({ handler }) => handler)
      .sort();

  it('reaches each handler once', async () => {
    const { id } = await createTeam('North');
    await expect.poll(() => handlersFor(id)).toEqual(['host', 'second', 'watcher']);
    for (const { event } of runsFor(id)) {
      expect(event).toMatchObject({
        name: 'team.created',
        orgId: crm.acme.id,
        payload: { entity: 'team', recordId: id },
      });
    }
    expect(new Set(runsFor(id).map(({ event }) => event.position)).size).toBe(1);
  });

  it('comes again to the handler that failed, and to no other', async () => {
    failures.set('second', 1);
    const { id } = await createTeam('South');
    await expect.poll(() => handlersFor(id)).toEqual(['host', 'second', 'second', 'watcher']);
    const ids = new Set(runsFor(id).flatMap(({ handler, event }) => (handler === 'second' ? [event.id] : [])));
    expect(ids.size).toBe(1);
  });

  it('cannot have two handlers of one name', () => {
    const again = () => crm.app.crm.on(created(Team), async () => {}, { name: 'second' });
    expect(again).toThrow('has a handler "second" already');
  });
});
