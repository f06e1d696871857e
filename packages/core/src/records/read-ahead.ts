import type { RawBuilder } from 'kysely';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

/** A query that a hook will need, sent along with the check of references instead of in a round trip of its own. */
export interface ReadAhead {
  readonly query: RawBuilder<unknown>;
  /** Called with its rows before any hook runs. */
  readonly keep: (rows: readonly unknown[]) => void;
}

/** Returns what a hook will read of a new record, as far as its values tell; undefined for nothing. */
export type ReadsAhead = (ctx: TenantCtx, values: Values, body: Values) => ReadAhead | undefined;

const readers = new WeakMap<object, ReadsAhead>();

/** Marks a hook on new records with what it reads. It must do without: values may change until it runs. */
export function readingAhead<H extends object>(hook: H, reads: ReadsAhead): H {
  readers.set(hook, reads);
  return hook;
}

/** Returns what the hooks read of a new record. */
export const readsOf = (hooks: readonly object[], ctx: TenantCtx, values: Values, body: Values): ReadAhead[] =>
  hooks.flatMap((hook) => readers.get(hook)?.(ctx, values, body) ?? []);
