import type { FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Application } from '../application.ts';
import { actorOfRequest } from '../http/handler.ts';
import { UUID } from '../records/values.ts';
import type { Tables } from '../tenancy/ctx.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../tenancy/transaction.ts';

/** What the security audit log tells of. */
export const AUDIT_EVENTS = [
  'login_success',
  'login_failure',
  'logout',
  'org_switch',
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

/** Where it came from; all of it is absent for what the command line or a job did. */
export interface AuditOrigin {
  readonly ip?: string;
  readonly userAgent?: string | null;
  readonly method?: string;
  /** Without its query, which may hold a secret. */
  readonly path?: string;
  readonly requestId?: string;
}

const MAX_PATH = 500;

/** Writes an entry in a transaction that is open: of the organization that it is kept in. */
export async function writeAudit(
  db: Kysely<Tables>,
  orgId: string,
  entry: AuditEntry,
  origin: AuditOrigin = {},
): Promise<void> {
  const { event, success = true, userId = null, profileId = null, details = {} } = entry;
  const { ip = null, userAgent = null, method = null, path = null, requestId } = origin;
  await sql`insert into audit_log (org_id, id, event, success, user_id, profile_id, ip, user_agent, method, path, request_id, details)
    values (${orgId}, ${uuidv7()}, ${event}, ${success}, ${userId}, ${profileId}, ${ip}, ${userAgent}, ${method}, ${path},
      ${requestId && UUID.test(requestId) ? requestId : null}, ${JSON.stringify(details)}::jsonb)`.execute(db);
}

/** Writes an entry in a transaction of its own. */
export async function audit(app: Application, entry: AuditEntry, origin: AuditOrigin = {}): Promise<void> {
  const orgId = entry.orgId ?? INSTALLATION_ORG_ID;
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  await inTransaction(app.db, opening, ({ db }) => writeAudit(db, orgId, entry, origin));
}

export const auditOriginOf = (request: FastifyRequest): AuditOrigin => ({
  ip: request.ip,
  userAgent: request.headers['user-agent']?.slice(0, 255) ?? null,
  method: request.method,
  path: request.url.split('?', 1)[0]?.slice(0, MAX_PATH) ?? '',
  requestId: request.id,
});

/**
 * Tells of a request, as its caller, in a transaction of its own: a refusal is kept although its request rolled back. A log
 * that cannot be written is an error of ours, not of the caller.
 */
export async function auditRequest(request: FastifyRequest, entry: AuditEntry): Promise<void> {
  const actor = actorOfRequest(request);
  const caller = actor ? { orgId: actor.orgId, userId: actor.userId, profileId: actor.profileId } : {};
  try {
    await audit(request.server.crm, { ...caller, ...entry }, auditOriginOf(request));
  } catch (error) {
    request.log.error({ err: error, event: entry.event }, 'the audit log could not be written');
  }
}
