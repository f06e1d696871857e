import type { RawBuilder } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../database/sql.ts';
import { runTogether } from '../database/together.ts';
import { type CompiledEntity, type LinkField, takesCustomFields } from '../entity/compile.ts';
import { validateBody } from '../entity/validation.ts';
import type { CustomFieldSource } from '../tenancy/declarations.ts';
import { checkWritable, refineBody, settleBody } from './body.ts';
import { readPlan, visible } from './columns.ts';
import { carriedCustomFields, withPointersAt } from './custom-fields/carry.ts';
import { checkCustomFields, mergeCustomFields } from './custom-fields/values.ts';
import { lineStatements, linesIn } from './lines.ts';
import { announce } from './record-event.ts';
import { forgetShared } from './reference-locks.ts';
import { checkReferences } from './references.ts';
import { runBodyHooks } from './run-body-hooks.ts';
import { stampCurrency } from './stamp-currency.ts';
import { assignments, insertLinks } from './store.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

function withDefaults(entity: CompiledEntity, values: Values): Values {
  const result = { ...values };
  for (const { wire, spec } of entity.columns) {
    if (result[wire] === undefined && spec.default !== undefined) result[wire] = spec.default;
  }
  return result;
}

async function newCustomFields(
  ctx: TenantCtx,
  entity: CompiledEntity,
  sent: unknown,
  { madeFrom, customFieldsAt, mayLackCustomFields: mayLack = false }: CustomFieldSource,
): Promise<Values> {
  if (!takesCustomFields(entity.entity)) return {};
  const set = ctx.customFieldsOf(entity.name);
  const carried = madeFrom ? await carriedCustomFields(ctx, entity, madeFrom) : {};
  return withPointersAt(customFieldsAt, async () => {
    const all = { ...carried, ...(sent as Values | undefined) };
    const merged = mergeCustomFields(set, { sent: all, current: undefined, replace: false, mayLack }) ?? {};
    await checkCustomFields(ctx, entity, set, merged);
    return { customFields: merged };
  });
}

interface NewLinks {
  readonly link: LinkField;
  readonly ids: readonly string[];
}

/** The record's insert and its links' as one statement: one round trip, whatever the number of relations. */
function withLinks(
  ctx: TenantCtx,
  id: string,
  insert: RawBuilder<Values>,
  links: readonly NewLinks[],
): RawBuilder<Values> {
  const inserts = links.flatMap(({ link, ids }, at) =>
    ids.length === 0 ? [] : [sql`${sql.id(`links_${at}`)} as (${insertLinks(ctx, link, id, ids)})`],
  );
  if (inserts.length === 0) return insert;
  return sql<Values>`with made as (${insert}), ${sql.join(inserts)} select * from made`;
}

/** The statements that store the rows of a new record, and read them as they were stored. */
function linesOf(ctx: TenantCtx, entity: CompiledEntity, id: string, values: Values): RawBuilder<Values>[] {
  const { selectLines } = readPlan(entity);
  if (!selectLines) return [];
  const writes = linesIn(entity, values).flatMap(([field, rows]) => lineStatements(ctx, field, id, rows));
  const read = sql<Values>`select ${selectLines} from ${sql.table(entity.entity.table)} as t
    where t.org_id = ${ctx.org.id} and t.id = ${id}`;
  return [...(writes as RawBuilder<Values>[]), read];
}

export interface CreateRecordOptions extends CustomFieldSource {
  /** Nothing follows in the transaction: COMMIT is sent with the record, where nothing else needs it first. */
  readonly last?: boolean;
  /** A verb in place of the factory's says so; the route that it serves must say it, too. */
  readonly isLast?: boolean;
}

/** Creates a record, its links and its rows. `set` carries what only the server sets. Answers it as reads do. */
export async function createRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  input: Values,
  given: Values = {},
  { last: ofRoute = false, isLast = false, ...source }: CreateRecordOptions = {},
): Promise<Values> {
  const door = ctx.takeDoor(entity.name, undefined);
  const last = door ? door.last === true && isLast : ofRoute;
  const set = { ...door?.set, ...given };
  ctx.require(`${entity.name}:create`);
  const body = settleBody(entity, input);
  checkWritable(ctx, entity, body);
  await runBodyHooks(ctx, entity, 'create', body, undefined);
  validateBody(ctx.app.model.schemas(entity.name).create, body);
  const refined = refineBody(entity, body);
  const values: Values = { ...withDefaults(entity, refined), ...set };
  Object.assign(values, await newCustomFields(ctx, entity, body.customFields, source));
  const along = ctx.app.model.hooks.readAhead(`${entity.name}.create`, ctx, values, body);
  await checkReferences(ctx, entity, values, { along });
  stampCurrency(ctx, entity, values);
  await ctx.app.model.hooks.runResolve(`${entity.name}.create`, ctx, values, { body: refined, current: undefined });
  // Hooks may have set an amount.
  stampCurrency(ctx, entity, values);
  forgetShared(ctx);
  const id = (set.id as string | undefined) ?? uuidv7();
  const columns = [
    { column: 'org_id', value: sql`${ctx.org.id}` },
    { column: 'id', value: sql`${id}` },
    { column: 'created_by', value: sql`${ctx.profile?.id ?? null}` },
    { column: 'updated_by', value: sql`${ctx.profile?.id ?? null}` },
    ...assignments(entity, { ...values, id: undefined }),
  ];
  const plan = readPlan(entity);
  const insert = sql<Values>`insert into ${sql.table(entity.entity.table)} as t (${sql.join(columns.map(({ column }) => sql.id(column)))})
    values (${sql.join(columns.map(({ value }) => value))}) returning ${plan.selectColumns}`;
  const links = entity.links.map((link) => ({
    link,
    ids: [...new Set((values[link.wire] ?? []) as string[])].sort(),
  }));
  const lines = linesOf(ctx, entity, id, values);
  // Before the record, so that both are sent together; a new record is its first version.
  await announce(ctx, entity, 'created', { id, version: 1 });
  if (last && !entity.inputs.some(({ spec }) => spec.accept)) ctx.endWithNextQuery?.();
  const results = await runTogether(ctx.db, [withLinks(ctx, id, insert, links), ...lines]);
  const row = results[0]?.[0] ?? {};
  for (const { link, ids } of links) if (visible(link)) row[link.wire] = ids;
  if (lines.length > 0) Object.assign(row, results.at(-1)?.[0]);
  const record = plan.present(row, ctx);
  for (const { wire, spec } of entity.inputs) await spec.accept?.(ctx, record, body[wire]);
  return record;
}
