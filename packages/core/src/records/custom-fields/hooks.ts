import { caseFolded } from '../../database/collation.ts';
import { sql } from '../../database/sql.ts';
import { takesCustomFields } from '../../entity/compile.ts';
import type { RecordOf } from '../../entity/shapes.ts';
import { errors } from '../../errors/core-errors.ts';
import { refuse } from '../../errors/refuse.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { before, type ResolveHook, resolve } from '../hooks.ts';
import { insideOf } from '../inside-of.ts';
import type { TenantCtx } from '../tenant-ctx.ts';
import { CustomField } from './entity.ts';
import { type CustomFieldOption, type CustomFieldType, TYPE_RULES } from './types.ts';

/** The most custom fields of one organization. */
export const MAX_CUSTOM_FIELDS = 200;

/** The next request of the organization, on any server, sees the change. */
async function raiseVersion(ctx: Ctx): Promise<void> {
  await sql`update organizations set custom_fields_version = custom_fields_version + 1 where id = ${ctx.org.id}`.execute(
    ctx.db,
  );
}

type Options = readonly CustomFieldOption[] | null | undefined;

function checkOptions(type: CustomFieldType, options: Options): void {
  const list = options ?? [];
  const takes = TYPE_RULES[type].takesOptions === true;
  if (takes && list.length === 0) throw refuse('/options', `is required for ${type}`);
  if (!takes && list.length > 0) throw refuse('/options', `is not for ${type}`);
  if (new Set(list.map((option) => option.value)).size !== list.length) throw refuse('/options', 'names a value twice');
}

function checkTarget(ctx: TenantCtx, type: CustomFieldType, target: unknown): void {
  if (!TYPE_RULES[type].takesTarget) {
    if (target !== undefined && target !== null) throw refuse('/target', `is not for ${type}`);
    return;
  }
  if (typeof target !== 'string' || !ctx.app.model.registry.has(target))
    throw refuse('/target', 'must name an entity, such as account');
}

/** A new field: of an entity that takes them, with a key that no object has, and no more than an organization may have. */
const checkNewField: ResolveHook<typeof CustomField, 'create'> = async (ctx, values) => {
  const tenant = insideOf(ctx);
  const { entity, key, type, options, target, unique } = values;
  if (type === undefined) throw refuse('/type', 'is required');
  const found = tenant.app.model.registry.get(entity ?? '');
  if (!found || !takesCustomFields(found.entity))
    throw refuse('/entity', 'must name an entity that takes custom fields, such as lead');
  if (key !== undefined && key in Object.prototype) throw refuse('/key', 'is a reserved name');
  checkOptions(type, options);
  checkTarget(tenant, type, target);
  if (unique && !TYPE_RULES[type].canBeUnique) throw refuse('/unique', `is not for ${type}`);
  await raiseVersion(ctx);
  await refuseOtherType(ctx, entity, key, type);
  const { rows } = await sql<{ count: number }>`select count(*) as count from custom_fields
    where org_id = ${ctx.org.id} and deleted_at is null`.execute(ctx.db);
  if ((rows[0]?.count ?? 0) >= MAX_CUSTOM_FIELDS)
    throw errors.CONFLICT(`An organization has at most ${MAX_CUSTOM_FIELDS} custom fields.`);
};

/** A changed field: an option that records use stays. */
const checkChangedField: ResolveHook<typeof CustomField, 'update'> = async (ctx, values, { current }) => {
  if (values.options !== undefined) {
    checkOptions(current.type, values.options);
    await keepUsedOptions(insideOf(ctx), current, values.options);
  }
  await raiseVersion(ctx);
};

async function keepUsedOptions(ctx: TenantCtx, current: RecordOf<typeof CustomField>, options: Options): Promise<void> {
  const kept = new Set((options ?? []).map((option) => option.value));
  const removed = (current.options ?? []).map((option) => option.value).filter((value) => !kept.has(value));
  if (removed.length === 0) return;
  const { table } = ctx.app.model.entity(current.entity).entity;
  const { key } = current;
  const { rows } =
    await sql`select 1 from ${sql.table(table)} as t where t.org_id = ${ctx.org.id} and t.deleted_at is null
    and (t.custom_fields ->> ${key} = any(${removed}::text[]) or t.custom_fields -> ${key} ?| ${removed}::text[]) limit 1`.execute(
      ctx.db,
    );
  if (rows.length > 0)
    throw errors.STILL_REFERENCED('Records use an option that this would remove: change them first, or keep it.');
}

/** Values of a deleted field are still there: a new one of its name must read them as the old one did. */
async function refuseOtherType(
  ctx: Ctx,
  entity: string | undefined,
  key: string | undefined,
  type: string,
): Promise<void> {
  const { rows } = await sql`select 1 from custom_fields where org_id = ${ctx.org.id} and entity = ${entity}
    and key_key = ${caseFolded(key ?? '')} and type <> ${type} and deleted_at is not null limit 1`.execute(ctx.db);
  if (rows.length > 0)
    throw errors.CONFLICT('A deleted field of this key had another type: purge it first, or choose another key.');
}

/** A purged field takes its values with it. */
const forgetValues = async (ctx: Ctx, { entity: name, key }: RecordOf<typeof CustomField>): Promise<void> => {
  await raiseVersion(ctx);
  const entity = insideOf(ctx).app.model.registry.get(name);
  if (!entity || !takesCustomFields(entity.entity)) return;
  await sql`update ${sql.table(entity.entity.table)} set custom_fields = custom_fields - ${key}
    where org_id = ${ctx.org.id} and custom_fields ? ${key}`.execute(ctx.db);
};

/** What holds for fields, whoever changes them. */
export const customFieldHooks = [
  before(CustomField, ['delete', 'restore'], raiseVersion),
  before(CustomField, 'purge', forgetValues),
  resolve(CustomField, 'create', checkNewField),
  resolve(CustomField, 'update', checkChangedField),
];
