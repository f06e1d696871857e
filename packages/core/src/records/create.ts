import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { checkCustomFields, mergeCustomFields } from '../custom-fields/values.ts';
import { type CompiledEntity, takesCustomFields } from '../entity/compile.ts';
import { announce } from '../events/outbox.ts';
import { validateBody } from '../http/validation.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { blankToNull, checkWritable, refineBody } from './body.ts';
import { readPlan } from './columns.ts';
import { checkReferences } from './references.ts';
import { addLinks, assignments } from './store.ts';

type Values = Record<string, unknown>;

function withDefaults(entity: CompiledEntity, values: Values): Values {
  const result = { ...values };
  for (const { wire, spec } of entity.columns) {
    if (result[wire] === undefined && spec.default !== undefined) result[wire] = spec.default;
  }
  return result;
}

async function setCustomFields(ctx: TenantCtx, entity: CompiledEntity, values: Values, body: Values): Promise<void> {
  if (!takesCustomFields(entity.entity)) return;
  const set = ctx.customFieldsOf(entity.name);
  const merged = mergeCustomFields(set, { sent: body.customFields, current: undefined, replace: false }) ?? {};
  await checkCustomFields(ctx, entity, set, merged);
  values.customFields = merged;
}

/** Creates a record and its links. `set` carries what only the server sets. Answers it as reads do. */
export async function createRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  input: Values,
  set: Values = {},
): Promise<Values> {
  ctx.require(`${entity.name}:create`);
  const body = blankToNull(entity, input);
  checkWritable(ctx, entity, body);
  await ctx.app.runBefore(`${entity.name}.create`, ctx, body);
  validateBody(ctx.app.schemas(entity.name).create, body);
  const values = { ...withDefaults(entity, refineBody(entity, body)), ...set };
  await setCustomFields(ctx, entity, values, body);
  await checkReferences(ctx, entity, values);
  await ctx.app.runDerive(`${entity.name}.create`, ctx, values, { body });
  const id = (set.id as string | undefined) ?? uuidv7();
  const columns = [
    { column: 'org_id', value: sql`${ctx.org.id}` },
    { column: 'id', value: sql`${id}` },
    { column: 'created_by', value: sql`${ctx.profile?.id ?? null}` },
    { column: 'updated_by', value: sql`${ctx.profile?.id ?? null}` },
    ...assignments(entity, { ...values, id: undefined }),
  ];
  const plan = readPlan(entity);
  const { rows } =
    await sql<Values>`insert into ${sql.table(entity.entity.table)} as t (${sql.join(columns.map(({ column }) => sql.id(column)))})
    values (${sql.join(columns.map(({ value }) => value))}) returning ${plan.select}`.execute(ctx.db);
  const record = plan.present(rows[0] ?? {}, ctx);
  for (const link of entity.links) {
    const ids = [...new Set((values[link.wire] ?? []) as string[])].sort();
    await addLinks(ctx, link, id, ids);
    if (link.wire in record) record[link.wire] = ids;
  }
  await announce(ctx, entity, 'created', record);
  return record;
}
