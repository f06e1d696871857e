import type { ColumnDef } from './table.ts';

type NotNull<N extends string, T extends string> = { readonly name: N; readonly type: T; readonly nullable: false };
type Further = Partial<Omit<ColumnDef, 'name' | 'type' | 'nullable'>>;
const NOTHING = {} as const;

/** A column that is never null, for tables that no entity describes. */
export const column = <const N extends string, const T extends string, const R extends Further = typeof NOTHING>(
  name: N,
  type: T,
  rest?: R,
): NotNull<N, T> & R => ({ name, type, nullable: false, ...(rest ?? NOTHING) }) as NotNull<N, T> & R;

/** A column that may be null. */
export const optionalColumn = <const N extends string, const T extends string = 'text'>(
  name: N,
  type?: T,
): { readonly name: N; readonly type: T; readonly nullable: true } => ({
  name,
  // The default of the parameter is that of its type.
  type: type ?? ('text' as T),
  nullable: true,
});

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
