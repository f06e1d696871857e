import { sql } from '../../database/sql.ts';
import type { Entity } from '../../entity/entity.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Board } from './define-board.ts';

/** Gives the organization its first pipeline of this kind, unless it has one. Answers whether it had one. */
export async function ensureDefaultPipeline(ctx: Ctx, { pipeline, defaults }: Board): Promise<boolean> {
  if (await hasPipeline(ctx, pipeline)) return true;
  await ctx.holdUntilCommit('first pipeline', pipeline.name);
  if (await hasPipeline(ctx, pipeline)) return true;
  await ctx.elevated.create(pipeline, { name: defaults.name, isDefault: true });
  return false;
}

async function hasPipeline(ctx: Ctx, { table }: Entity): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)}
    where org_id = ${ctx.org.id} and deleted_at is null limit 1`.execute(ctx.db);
  return rows.length > 0;
}
