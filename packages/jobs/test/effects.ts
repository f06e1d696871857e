import type { TestCrm } from '@bottlecrm/testing';

/** Jobs of the effects plugin, in Acme. */
export const enqueueMany = (crm: TestCrm, count: number) =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
    for (let at = 0; at < count; at += 1) await ctx.enqueue('effect.count', {});
  });

/** How many jobs took effect how often; undefined while the database is away. */
export const effectsOf = async (crm: TestCrm): Promise<Record<string, number> | undefined> => {
  const rows = await crm
    .adminSql(
      `select value::text as times, count(*)::int as n from document_counters where kind = 'effect' group by value`,
    )
    .catch(() => undefined);
  return rows && Object.fromEntries(rows.map(({ times, n }) => [times, n]));
};
export const doneOf = async (crm: TestCrm) =>
  Object.values((await effectsOf(crm)) ?? {}).reduce((sum, n) => sum + n, 0);
