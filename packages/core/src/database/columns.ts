import type { ColumnDef } from './table.ts';

/** A column that is never null, for tables that no entity describes. */
export const column = (name: string, type: string, rest: Partial<ColumnDef> = {}): ColumnDef => ({
  name,
  type,
  nullable: false,
  ...rest,
});

/** A column that may be null. */
export const optionalColumn = (name: string, type = 'text'): ColumnDef => column(name, type, { nullable: true });

/** PostgreSQL's name of a point in time. */
export const TIMESTAMP = 'timestamp with time zone';

/** Settings of the transaction as policies read them: what one must hold to see a row. NULL when not set. */
export const HELD = {
  organization: `(NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid`,
  user: `(NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid`,
  emailKey: `NULLIF(current_setting('app.email_key'::text, true), ''::text)`,
  tokenHash: `NULLIF(current_setting('app.token_hash'::text, true), ''::text)`,
} as const;

/** `column = setting`, read once per statement, in the form that PostgreSQL prints. */
export const holds = (name: string, setting: keyof typeof HELD): string =>
  `(${name} = ( SELECT ${HELD[setting]} AS "nullif"))`;
