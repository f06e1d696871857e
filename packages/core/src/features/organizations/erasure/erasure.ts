import type { Crm } from '../../../http/crm.ts';
import type { Ctx } from '../../../tenancy/ctx.ts';

/** The erasure of an organization, as a plugin takes part in it. */
export interface Erasure {
  readonly app: Crm;
  readonly orgId: string;
  /** A transaction of the organization, which is deactivated: to look up what belongs to its rows. */
  read<T>(work: (db: Ctx['db']) => Promise<T>): Promise<T>;
}
