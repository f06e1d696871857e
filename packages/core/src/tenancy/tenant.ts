import type { Application } from '../application.ts';
import { errors } from '../errors/core-errors.ts';
import { UUID } from '../records/values.ts';
import { organizationOf, type Precondition, profileOf, TenantCtx } from './tenant-ctx.ts';
import {
  INSTALLATION_ORG_ID,
  inTransaction,
  type Membership,
  membershipQuery,
  noSuchOrganization,
  type OpenTransaction,
} from './transaction.ts';

/** In whose name a transaction outside HTTP runs. */
export interface TenantIdentity {
  readonly orgId: string;
  /** The member who acts; without one the system acts, with every permission. */
  readonly profileId?: string;
  /** A UUID for the change log. @defaultValue a new one */
  readonly requestId?: string;
  /** @defaultValue false */
  readonly readOnly?: boolean;
}

interface Caller extends TenantIdentity {
  readonly requestId: string;
  /** The token's user, which must be the profile's. */
  readonly userId?: string;
  readonly dryRun?: boolean;
  readonly precondition?: Precondition;
}

function ctxOf(app: Application, caller: Caller, transaction: OpenTransaction): TenantCtx {
  const membership = transaction.firstRow as unknown as Membership | undefined;
  const profile = membership && profileOf(membership);
  if (!membership?.orgActive) throw noSuchOrganization();
  if (caller.profileId !== undefined && !profile) throw noSuchOrganization();
  if (caller.userId !== undefined && profile?.userId !== caller.userId) throw noSuchOrganization();
  return new TenantCtx({
    app,
    db: transaction.db,
    org: organizationOf(caller.orgId, membership),
    profile,
    requestId: caller.requestId,
    now: new Date(),
    checked: profile !== undefined,
    precondition: caller.precondition,
  });
}

/**
 * Runs `work` in one transaction of one organization: BEGIN, the settings and the caller's membership are one round trip.
 * @throws {UNAUTHENTICATED} when the organization or the membership is not active.
 */
export async function runAsTenant<T>(
  app: Application,
  caller: Caller,
  work: (ctx: TenantCtx) => Promise<T>,
): Promise<T> {
  const { orgId, profileId, requestId } = caller;
  if (!UUID.test(orgId) || orgId === INSTALLATION_ORG_ID) throw errors.UNAUTHENTICATED('This is not an organization.');
  const opening = {
    settings: {
      organizationId: orgId.toLowerCase(),
      ...(profileId ? { profileId: profileId.toLowerCase() } : {}),
      requestId,
    },
    readOnly: caller.readOnly ?? false,
    firstQuery: membershipQuery(orgId.toLowerCase(), profileId?.toLowerCase()),
  };
  return inTransaction(app.db, opening, (transaction) => work(ctxOf(app, caller, transaction)), caller.dryRun);
}
