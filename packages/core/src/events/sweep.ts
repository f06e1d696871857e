import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import type { Entity } from '../entity/entity.ts';
import { type Static, Type } from '../entity/type.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { defineJob, type JobDefinition } from './job.ts';

/** Records that a run of the finding job hands on before it leaves the rest to another. */
const AT_ONCE = 500;

const Id = Type.String({ format: 'uuid' });
const FindPayload = Type.Object({ after: Type.Optional(Id) }, { additionalProperties: false });
const OnePayload = Type.Object({ id: Id }, { additionalProperties: false });

/** Records that the clock has something to do with, one by one. */
export interface Sweep {
  readonly entity: Entity;
  /** Which live records are due, as a condition over the entity's table with the alias `t`. */
  readonly due: (ctx: Ctx) => RawBuilder<SqlBool>;
  /** What is done with one of them: it is locked, and still due. Runs in a transaction of its own, as the system. */
  readonly each: (ctx: Ctx, id: string) => Promise<void>;
}

/**
 * Two jobs for a schedule: `name` finds the organization's records that are due, `<name>One` does one of them. One that fails is
 * tried again by itself and keeps no other from being done.
 * @example jobs: defineSweep('invoice.markOverdue', { entity: Invoice, due: …, each: … })
 */
export function defineSweep(name: string, { entity, due, each }: Sweep): Readonly<Record<string, JobDefinition>> {
  const table = sql.table(entity.table);
  const one = `${name}One`;

  async function find(ctx: Ctx, { after }: Static<typeof FindPayload>): Promise<void> {
    const position = after === undefined ? sql`` : sql` and t.id > ${after}`;
    const { rows } = await sql<{ id: string }>`select t.id from ${table} as t where t.org_id = ${ctx.org.id}
      and t.deleted_at is null and (${due(ctx)})${position} order by t.id limit ${AT_ONCE}`.execute(ctx.db);
    for (const { id } of rows) await ctx.enqueue(one, { id });
    const last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
    if (last) await ctx.enqueue(name, { after: last.id });
  }

  async function doOne(ctx: Ctx, { id }: Static<typeof OnePayload>): Promise<void> {
    const { rows } = await sql`select from ${table} as t where t.org_id = ${ctx.org.id} and t.id = ${id}
      and t.deleted_at is null and (${due(ctx)}) for update`.execute(ctx.db);
    if (rows.length > 0) await each(ctx, id);
  }

  return {
    [name]: defineJob({ payload: FindPayload, handler: find }),
    [one]: defineJob({ payload: OnePayload, handler: doOne }),
  } as Readonly<Record<string, JobDefinition>>;
}
