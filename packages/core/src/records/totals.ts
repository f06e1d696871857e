import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import type { TenantCtx } from './tenant-ctx.ts';
import { compileWhere } from './where.ts';

/** `count` and the entity's own, by name. */
export type Totals = Readonly<Record<string, number>>;

type Condition = Readonly<Record<string, unknown>>;

/** The names of the totals that lists of the entity have. */
export const totalNames = ({ entity }: CompiledEntity): string[] =>
  entity.totals === undefined ? [] : ['count', ...Object.keys(entity.totals)];

/** The fields that a condition names, at any depth. */
function fieldsIn(condition: Condition): string[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'not') return fieldsIn(value as Condition);
    return key === 'and' || key === 'or' ? (value as Condition[]).flatMap(fieldsIn) : [key];
  });
}

/** Counts in one query. A total that goes by a field which the caller may not see is left out. */
export async function countTotals(
  ctx: TenantCtx,
  entity: CompiledEntity,
  conditions: readonly RawBuilder<SqlBool>[],
): Promise<Totals> {
  const named = Object.entries(entity.entity.totals ?? {}).map(([name, of]) => [name, of(ctx)] as const);
  const shown = named.filter(([, condition]) => fieldsIn(condition).every((field) => entity.lookup.has(field)));
  const counts = shown.map(([name, condition]) => {
    const met = sql.join([sql`true`, ...compileWhere(entity, condition)], sql` and `);
    return sql`, (count(*) filter (where ${met}))::int as ${sql.id(name)}`;
  });
  const { rows } = await sql<Totals>`select count(*)::int as count${sql.join(counts, sql``)}
    from ${sql.table(entity.entity.table)} as t where ${sql.join(conditions, sql` and `)}`.execute(ctx.db);
  return rows[0] ?? { count: 0 };
}
