import { defineJob, definePlugin, Type } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, expect, it } from 'vitest';
import { onBothBackends } from './crm.ts';

const MANY = 10_000;
const PER_ORGANIZATION = 20;
const CONCURRENCY = 3;

onBothBackends('an organization with many jobs', (backend) => {
  let crm: TestCrm;
  afterAll(() => crm?.close());

  it('has a bounded number of them in the queue, and keeps no other waiting behind the rest', async () => {
    const order: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const count = defineJob({
      payload: Type.Object({}, { additionalProperties: false }),
      async handler(ctx) {
        await gate;
        order.push(ctx.org.id);
      },
    });
    const host = definePlugin({ name: '@test/host', core: '^0.1.0', jobs: { 'count.up': count } });
    crm = await backend.createCrm([host], { perOrganization: PER_ORGANIZATION, concurrency: CONCURRENCY });
    await crm.adminSql(
      `with rows as (insert into outbox (org_id, id, kind, payload)
         select $1::uuid, gen_random_uuid(), 'job:count.up', '{}' from generate_series(1, $2))
       select pg_notify('bottlecrm_outbox', '')`,
      [crm.acme.id, MANY],
    );
    const left = async (orgId: string) =>
      (await crm.adminSql('select count(*)::int as n from outbox where org_id = $1', [orgId]))[0]?.n;
    await expect.poll(() => left(crm.acme.id)).toBe(MANY - PER_ORGANIZATION);
    // Held at the gate: however often the relay looks, no more of it is admitted.
    await crm.app.crm.tenant({ orgId: crm.globex.id }, (ctx) => ctx.enqueue('count.up', {}));
    await expect.poll(() => left(crm.globex.id)).toBe(0);
    expect(await left(crm.acme.id)).toBe(MANY - PER_ORGANIZATION);

    open();
    await expect.poll(() => order.includes(crm.globex.id)).toBe(true);
    // It was taken after the admitted ones; those that run beside it may end before it.
    expect(order.indexOf(crm.globex.id)).toBeLessThan(PER_ORGANIZATION + CONCURRENCY);
  });
});
