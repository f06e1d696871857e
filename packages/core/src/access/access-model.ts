import type { Registry } from '../entity/compile.ts';
import type { Grants } from '../entity/roles.ts';

/** What access is decided by, apart from who asks. */
export interface AccessModel {
  readonly registry: Registry;
  /** Grants by permission word. */
  readonly permissions: ReadonlyMap<string, Grants>;
  /** Permission words whose token scope a plugin declares. */
  readonly tokenScopes: ReadonlyMap<string, string>;
}
