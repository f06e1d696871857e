import type { CompiledEntity } from '../entity/compile.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { createRecord } from './create.ts';
import { deleteRecord } from './delete.ts';
import type { TenantCtx } from './tenant-ctx.ts';
import { type UpdateOptions, updateRecord } from './update.ts';

type Values = Record<string, unknown>;

/** The route that a write comes by: its verb is that of the operation, such as `replace` for PUT. */
export interface WriteRoute {
  readonly verb: 'create' | 'update' | 'replace' | 'upsert' | 'batch' | 'bulk' | 'move' | 'delete';
}

/**
 * Verbs in place of the factory's, for every route that writes: `update` serves PATCH, PUT, upserts, batches, bulk changes and
 * moves to another stage. The routes, their schemas and permissions stay. A replacement calls `ctx.create`, `ctx.update` and
 * `ctx.delete`, which are always the factory's.
 */
export interface VerbOverrides {
  /** Answers the new record. */
  readonly create?: (ctx: Ctx, body: Values, route: WriteRoute) => Promise<unknown>;
  /** Answers the record. The body is what changes: of a PUT all that it sets, absent fields as null. */
  readonly update?: (ctx: Ctx, id: string, body: Values, route: WriteRoute) => Promise<unknown>;
  readonly delete?: (ctx: Ctx, id: string, route: WriteRoute) => Promise<void>;
}

const REPLACEABLE: readonly string[] = ['create', 'update', 'delete'];

/** @throws Error for a verb that does not exist, or is no function. */
export function checkOverrides(entity: string, verbs: VerbOverrides): void {
  for (const [verb, work] of Object.entries(verbs)) {
    if (!REPLACEABLE.includes(verb))
      throw new Error(`verbs.${entity}.${verb} does not exist: replace one of ${REPLACEABLE.join(', ')}.`);
    if (work !== undefined && typeof work !== 'function')
      throw new Error(`verbs.${entity}.${verb} must be a function.`);
  }
}

/** The writes of one entity as every route does them. */
export interface RecordVerbs {
  /** `set` carries what only the server sets; `last` says that nothing follows in the transaction. */
  create(body: Values, set?: Values, last?: boolean): Promise<Values>;
  update(id: string, body: Values, options?: UpdateOptions): Promise<Values>;
  delete(id: string): Promise<void>;
}

function recordOf(entity: CompiledEntity, verb: string, answer: unknown): Values {
  if (typeof (answer as { id?: unknown } | null | undefined)?.id === 'string') return answer as Values;
  throw new TypeError(`verbs.${entity.name}.${verb} must answer the record.`);
}

/** The verbs of an entity: the host's, else the plugin's, else the factory's. Every route that writes a record goes through them. */
export function recordVerbs(ctx: TenantCtx, entity: CompiledEntity, route: WriteRoute): RecordVerbs {
  const own = ctx.app.model.verbOverrides.get(entity.name) ?? {};
  return {
    async create(body, set = {}, last = false) {
      if (!own.create) return createRecord(ctx, entity, body, set, { last });
      const inside = ctx.through({ entity: entity.name, id: undefined, options: { set, last } });
      return recordOf(entity, 'create', await own.create(inside, structuredClone(body), route));
    },
    async update(id, body, options = {}) {
      if (!own.update) return updateRecord(ctx, entity, id, body, options);
      const inside = ctx.through({ entity: entity.name, id, options });
      return recordOf(entity, 'update', await own.update(inside, id, structuredClone(body), route));
    },
    async delete(id) {
      await (own.delete ? own.delete(ctx, id, route) : deleteRecord(ctx, entity, id));
    },
  };
}

/** Whether deleting a record is more than the factory does. */
export const replacesDelete = (ctx: TenantCtx, entity: CompiledEntity): boolean =>
  ctx.app.model.verbOverrides.get(entity.name)?.delete !== undefined;
