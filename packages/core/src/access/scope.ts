import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import type { CompiledEntity, LinkField } from '../entity/compile.ts';
import type { Scope } from '../entity/roles.ts';

/** Who asks, as far as scopes depend on it. */
export interface ScopedCaller {
  readonly org: { readonly id: string };
  readonly profile: { readonly id: string; readonly teamIds: readonly string[] } | undefined;
}

const link = (field: LinkField, target: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select 1 from ${sql.table(field.table)} x
  where x.org_id = t.org_id and x.${sql.id(field.ownerColumn)} = t.id and x.${sql.id(field.targetColumn)} ${target})`;

/**
 * The scope as an SQL condition over the entity's table aliased `t`; undefined when every record is within it.
 * Written with the caller's ids as parameters, so that it stays correct with RLS off.
 */
export function scopeCondition(
  ctx: ScopedCaller,
  entity: CompiledEntity,
  scope: Scope,
): RawBuilder<SqlBool> | undefined {
  if (scope === 'all') return undefined;
  const me = ctx.profile?.id;
  if (scope === 'none' || me === undefined) return sql<SqlBool>`false`;
  const conditions = [sql<SqlBool>`t.created_by = ${me}`];
  if (scope !== 'created' && entity.assignees) conditions.push(link(entity.assignees, sql`= ${me}`));
  if (scope === 'team' || (scope === 'own' && entity.entity.sharedWith))
    conditions.push(...teamConditions(ctx, entity));
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

function teamConditions(ctx: ScopedCaller, entity: CompiledEntity): RawBuilder<SqlBool>[] {
  const teams = ctx.profile?.teamIds ?? [];
  if (teams.length === 0) return [];
  const mine = sql`any(${teams}::uuid[])`;
  const teammates = sql`in (select m.profile_id from team_members m where m.org_id = ${ctx.org.id} and m.team_id = ${mine})`;
  return [
    ...(entity.teams ? [link(entity.teams, sql`= ${mine}`)] : []),
    // What is shared with a teammate by name is not shared with the team.
    ...(entity.assignees && !entity.entity.sharedWith ? [link(entity.assignees, teammates)] : []),
  ];
}
