import type { FastifyRequest } from 'fastify';
import type { Kysely, RawBuilder } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../database/sql.ts';
import { UUID } from '../../entity/values.ts';
import type { Tables } from '../../tenancy/ctx.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../../tenancy/transaction.ts';
import { type HttpRuntime, runtimeOf } from '../http-runtime.ts';
import { actorOfRequest } from '../request-actor.ts';
import { type AuditOrigin, auditOriginOf } from './origin.ts';

/** What the security audit log tells of. */
export const AUDIT_EVENTS = [
  'login_success',
  'login_failure',
  'logout',
  'org_switch',
  'password_changed',
  'token_refresh',
  'token_reuse_detected',
  'token_created',
  'token_revoked',
  'permission_denied',
  'cross_org_attempt',
  'api_key_used',
  'api_key_invalid',
  'membership_changed',
  'organization_changed',
  'organization_erased',
  'suspicious_activity',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

export interface AuditEntry {
  readonly event: AuditEvent;
  /** @defaultValue true */
  readonly success?: boolean;
  /** Whose log it is kept in. @defaultValue the caller's organization, else the installation's own context */
  readonly orgId?: string | undefined;
  readonly userId?: string | null | undefined;
  readonly profileId?: string | null | undefined;
  /** Ids and codes; never a secret, never what somebody typed. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Writes an entry in a transaction that is open: of the organization that it is kept in. False when that organization is
 * erased, or about to be: nothing of it comes back.
 */
export async function writeAudit(
  db: Kysely<Tables>,
  orgId: string,
  entry: AuditEntry,
  origin: AuditOrigin = {},
): Promise<boolean> {
  const { numAffectedRows = 0n } = await auditQuery(orgId, entry, origin).execute(db);
  return numAffectedRows > 0n;
}

/** Makes the statement that writes an entry. @see writeAudit */
export function auditQuery(orgId: string, entry: AuditEntry, origin: AuditOrigin = {}): RawBuilder<unknown> {
  const { event, success = true, userId = null, profileId = null, details = {} } = entry;
  const { ip = null, userAgent = null, method = null, path = null, requestId } = origin;
  return sql`insert into audit_log (org_id, id, event, success, user_id, profile_id, ip, user_agent, method, path, request_id, details)
    select ${orgId}::uuid, ${uuidv7()}::uuid, ${event}, ${success}::boolean, ${userId}::uuid, ${profileId}::uuid, ${ip}, ${userAgent}, ${method}, ${path},
      ${requestId && UUID.test(requestId) ? requestId : null}::uuid, ${JSON.stringify(details)}::jsonb
    where ${orgId}::uuid = ${INSTALLATION_ORG_ID}::uuid
      or exists (select from organizations o where o.id = ${orgId}::uuid and o.erase_requested_at is null)`;
}

/** Writes an entry in a transaction of its own. */
export async function audit(app: HttpRuntime, entry: AuditEntry, origin: AuditOrigin = {}): Promise<void> {
  const { orgId = INSTALLATION_ORG_ID } = entry;
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  const isKept = await inTransaction(app.db, opening, ({ db }) => writeAudit(db, orgId, entry, origin));
  // Somebody signs out with a token of an organization that is gone: that is about the user alone.
  if (!isKept) await audit(app, { ...entry, orgId: INSTALLATION_ORG_ID, profileId: null }, origin);
}

/**
 * Tells of a request, as its caller, in a transaction of its own: a refusal is kept although its request rolled back. A log
 * that cannot be written is an error of ours, not of the caller.
 */
export async function auditRequest(request: FastifyRequest, entry: AuditEntry): Promise<void> {
  const actor = actorOfRequest(request);
  const caller = actor ? { orgId: actor.orgId, userId: actor.userId, profileId: actor.profileId } : {};
  try {
    await audit(runtimeOf(request.server), { ...caller, ...entry }, auditOriginOf(request));
  } catch (error) {
    request.log.error({ err: error, event: entry.event }, 'the audit log could not be written');
  }
}
