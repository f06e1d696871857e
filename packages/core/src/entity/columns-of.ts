import { foldedExpression } from '../database/collation.ts';
import type { CheckDef, ColumnDef } from '../database/table.ts';
import type { ColumnField } from './compile.ts';
import type { FieldKind } from './field.ts';

const COLUMN_TYPES: Record<Exclude<FieldKind, 'refs' | 'lines' | 'computed' | 'input'>, string> = {
  text: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  enum: 'text',
  integer: 'integer',
  decimal: 'numeric(19,6)',
  money: 'numeric(19,4)',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp with time zone',
  uuid: 'uuid',
  json: 'jsonb',
  rank: 'text',
  ref: 'uuid',
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'::text`;

function defaultExpression(field: ColumnField): string | undefined {
  if (field.column === 'created_at' || field.column === 'updated_at') return 'now()';
  if (field.column === 'version') return '1';
  const value = field.spec.default;
  if (value === undefined) return undefined;
  if (field.kind === 'money' || field.kind === 'decimal') return `'${value}'::numeric`;
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `${literal(JSON.stringify(value)).replace(/::text$/, '')}::jsonb`;
}

/** The column of a field, and those that are kept beside it. */
export function columnsOf(field: ColumnField): ColumnDef[] {
  const type = field.spec.columnType ?? COLUMN_TYPES[field.kind as keyof typeof COLUMN_TYPES];
  const expression = defaultExpression(field);
  const columns: ColumnDef[] = [
    {
      name: field.column,
      type,
      nullable: field.spec.optional,
      ...(expression === undefined ? {} : { default: expression }),
      ...(field.kind === 'rank' ? { collation: 'C' as const } : {}),
    },
  ];
  if (field.keyColumn) {
    columns.push({
      name: field.keyColumn,
      type: 'text',
      nullable: true,
      generated: foldedExpression(field.column),
      collation: 'C',
    });
  }
  if (field.e164Column) columns.push({ name: field.e164Column, type: 'text', nullable: true });
  if (field.unitsColumn) {
    columns.push({
      name: field.unitsColumn,
      type: 'bigint',
      nullable: true,
      generated: `((${field.column} * (${10 ** (field.spec.scale ?? 0)})::numeric))::bigint`,
    });
  }
  return columns;
}

/** What the database itself holds the field's values against. */
export function checksOf(table: string, field: ColumnField): CheckDef[] {
  const { spec, column } = field;
  const name = `${table}_${column}_check`;
  if (field.kind === 'enum') {
    return [{ name, expression: `(${column} = ANY (ARRAY[${(spec.values ?? []).map(literal).join(', ')}]))` }];
  }
  if (spec.maxLength !== undefined) return [{ name, expression: `(char_length(${column}) <= ${spec.maxLength})` }];
  if (field.kind === 'integer' && (spec.min !== -2147483648 || spec.max !== 2147483647)) {
    return [{ name, expression: `((${column} >= ${sqlNumber(spec.min)}) AND (${column} <= ${sqlNumber(spec.max)}))` }];
  }
  if ((field.kind === 'money' || field.kind === 'decimal') && spec.min !== undefined) {
    return [{ name, expression: `(${column} >= (${spec.min})::numeric)` }];
  }
  return [];
}

const sqlNumber = (value = 0): string => (value < 0 ? `'${value}'::integer` : String(value));
