import type { TransactionOpening } from '../database/tenancy-driver.ts';
import { databaseProblem } from '../entity/database-problem.ts';
import { UUID } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import { CrmError } from '../errors/crm-error.ts';
import { inSpan } from '../tenancy/span.ts';
import {
  actAsTokenOwner,
  INSTALLATION_ORG_ID,
  inTransaction,
  type Membership,
  membershipQuery,
  noSuchOrganization,
  type OpenTransaction,
  sessionEnded,
  tokenMembershipQuery,
} from '../tenancy/transaction.ts';
import type { RecordsRuntime } from './records-runtime.ts';
import { organizationOf, type Precondition, profileOf, TenantCtx, tokenOf } from './tenant-ctx.ts';

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

export interface TransactionOptions {
  /**
   * The work may run again from the start where the database rolled it back because of others (a deadlock, a serialization failure):
   * it changes rows and nothing else. @defaultValue false
   */
  readonly repeatable?: boolean;
}

export interface Caller extends TenantIdentity {
  readonly requestId: string;
  /** The token's user, which must be the profile's. */
  readonly userId?: string;
  /** The session that the token belongs to: it may have ended. */
  readonly sessionId?: string;
  /** Hex SHA-256 of a personal token or API key, which says who acts. */
  readonly tokenHash?: string;
  readonly dryRun?: boolean;
  /** The operationId of the route, for traces. */
  readonly operation?: string;
  readonly precondition?: Precondition;
  /** An earlier attempt was rolled back because of others. */
  readonly isRepeat?: boolean;
  /** Nothing follows the route's own work but COMMIT: it may be sent with the last query. */
  readonly mayEndEarly?: boolean;
}

async function ctxOf(
  app: RecordsRuntime,
  caller: Caller,
  transaction: OpenTransaction,
  opening: TransactionOpening,
): Promise<TenantCtx> {
  const membership = transaction.firstRow as unknown as Membership | undefined;
  const profile = membership && profileOf(membership);
  if (caller.tokenHash !== undefined) checkToken(membership, profile !== undefined);
  if (!membership?.orgActive) throw noSuchOrganization();
  if (caller.sessionId !== undefined && membership.endedSessions?.[caller.sessionId] !== undefined)
    throw sessionEnded();
  if (caller.profileId !== undefined && !profile) throw noSuchOrganization();
  if (caller.userId !== undefined && profile?.userId !== caller.userId) throw noSuchOrganization();
  const org = organizationOf(caller.orgId, membership);
  const customFields = await app.customFields.of({ org, db: transaction.db }, membership.customFieldsVersion);
  return new TenantCtx({
    app,
    customFields,
    db: transaction.db,
    org,
    profile,
    requestId: caller.requestId,
    now: new Date(),
    checked: profile !== undefined || caller.tokenHash !== undefined,
    token: tokenOf(membership),
    precondition: caller.precondition,
    isRepeat: caller.isRepeat ?? false,
    opening,
    endWithNextQuery:
      opening.readOnly || caller.mayEndEarly
        ? () => {
            opening.endsWithNextQuery = true;
          }
        : undefined,
  });
}

/** The same answer whatever is wrong with it. A personal token sleeps while its owner is not an active member. */
function checkToken(membership: Membership | undefined, hasProfile: boolean): void {
  const { tokenKind, orgActive } = membership ?? {};
  if (!orgActive || !tokenKind || (tokenKind === 'personal' && !hasProfile)) throw tokenRefused();
}

const tokenRefused = () => errors.UNAUTHENTICATED('The token is unknown, expired or revoked.');

/**
 * Runs `work` in one transaction of one organization: BEGIN, the settings and the caller's membership are one round trip.
 * What the database refuses leaves as a CrmError, also where no route of ours answers.
 * @throws {UNAUTHENTICATED} when the organization or the membership is not active.
 */
export async function runAsTenant<T>(
  app: RecordsRuntime,
  caller: Caller,
  work: (ctx: TenantCtx) => Promise<T>,
): Promise<T> {
  const { orgId, profileId, requestId, tokenHash, operation } = caller;
  if (!UUID.test(orgId) || orgId === INSTALLATION_ORG_ID)
    throw tokenHash ? tokenRefused() : errors.UNAUTHENTICATED('This is not an organization.');
  const opening: TransactionOpening = {
    settings: {
      organizationId: orgId.toLowerCase(),
      ...(profileId ? { profileId: profileId.toLowerCase() } : {}),
      requestId,
    },
    readOnly: caller.readOnly ?? false,
    firstQuery: tokenHash
      ? `${caller.readOnly ? '' : `${actAsTokenOwner(orgId.toLowerCase(), tokenHash)}; `}${tokenMembershipQuery(orgId.toLowerCase(), tokenHash)}`
      : membershipQuery(orgId.toLowerCase(), profileId?.toLowerCase()),
  };
  const attributes = {
    'bottlecrm.org.id': orgId.toLowerCase(),
    'bottlecrm.read_only': opening.readOnly,
    ...(operation === undefined ? {} : { 'bottlecrm.operation': operation }),
  };
  return inSpan(app.options.tracer, 'bottlecrm.transaction', attributes, async () => {
    try {
      return await inTransaction(
        app.db,
        opening,
        async (transaction) => work(await ctxOf(app, caller, transaction, opening)),
        caller.dryRun,
      );
    } catch (error) {
      throw error instanceof CrmError ? error : (databaseProblem(error, app.model.registry) ?? error);
    }
  });
}
