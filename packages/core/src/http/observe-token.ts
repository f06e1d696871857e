import type { FastifyRequest } from 'fastify';
import { sql } from '../database/sql.ts';
import { inTransaction } from '../tenancy/transaction.ts';
import { writeAudit } from './audit/audit.ts';
import { auditOriginOf } from './audit/origin.ts';
import { runtimeOf } from './http-runtime.ts';
import { countForOrganization } from './limit-requests.ts';
import { actorOfRequest, type RequestActor } from './request-actor.ts';

/** How exact `lastUsedAt` is: a token is written at most this often. */
const OBSERVED_EVERY_MS = 60_000;

const isDue = (lastUsedAt: string | Date | null): boolean =>
  lastUsedAt === null || new Date(lastUsedAt).getTime() <= Date.now() - OBSERVED_EVERY_MS;

/**
 * Notes that a token was used, in a short transaction after that of the request; of an API key the audit log tells too. Of
 * requests at once one writes. What cannot be noted is an error of ours, not of the caller.
 */
export async function observeToken(request: FastifyRequest): Promise<void> {
  const actor = actorOfRequest(request);
  if (!actor?.token) return;
  try {
    await countForOrganization(request, actor.orgId);
    if (isDue(actor.token.lastUsedAt)) await noteUse(request, actor, actor.token);
  } catch (error) {
    request.log.error({ err: error }, 'the use of a token could not be noted');
  }
}

async function noteUse(
  request: FastifyRequest,
  { orgId }: RequestActor,
  { id, kind }: NonNullable<RequestActor['token']>,
): Promise<void> {
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  await inTransaction(runtimeOf(request.server).db, opening, async ({ db }) => {
    const { rows } = await sql`update tokens set last_used_at = now() where org_id = ${orgId} and id = ${id}
      and (last_used_at is null or last_used_at <= now() - ${OBSERVED_EVERY_MS} * interval '1 millisecond') returning id`.execute(
      db,
    );
    if (rows.length === 0 || kind !== 'api_key') return;
    await writeAudit(db, orgId, { event: 'api_key_used', details: { tokenId: id } }, auditOriginOf(request));
  });
}
