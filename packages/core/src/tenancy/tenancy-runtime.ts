import type { Kysely } from 'kysely';
import type { Tables } from './ctx.ts';
import type { Tracer } from './span.ts';

/** What opens the transactions of organizations. */
export interface TenancyRuntime {
  /** The request pool. @throws {UNAVAILABLE} before it is open */
  readonly db: Kysely<Tables>;
  readonly options: { readonly tracer?: Tracer };
}
