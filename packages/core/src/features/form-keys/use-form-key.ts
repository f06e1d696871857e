import type { FastifyRequest } from 'fastify';
import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import { CrmError } from '../../errors/crm-error.ts';
import { FORM_KEY_HEADER } from '../../http/limit-requests.ts';
import { requestIdOf } from '../../http/request-id.ts';
import { parseMinted, TOKEN_KINDS } from '../../http/secrets.ts';
import { runAsTenant } from '../../records/tenant.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { Profile } from '../../tenancy/entities.ts';
import { runAgain } from '../../tenancy/run-again.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import { runtimeOf } from '../features-runtime.ts';

/** A form key, as the form that it opens sees it. */
export interface UsedFormKey {
  readonly id: string;
  readonly title: string;
  readonly allowedOrigins: readonly string[];
  /** Of its default assignees those who are active members. */
  readonly assigneeIds: readonly string[];
}

const OBSERVED_EVERY = sql`interval '1 minute'`;

/** The same for a key that is missing, none of ours, another organization's, inactive or deleted. */
const refused = () => errors.UNAUTHENTICATED('Send the key of an active form as X-Form-Key.');

function mintedOf(request: FastifyRequest): { orgId: string; hash: string } {
  const key = request.headers[FORM_KEY_HEADER];
  const minted = typeof key === 'string' ? parseMinted(key) : undefined;
  if (minted?.kind !== TOKEN_KINDS.form) throw refused();
  return minted;
}

async function findFormKey(ctx: Ctx, hash: string): Promise<UsedFormKey | undefined> {
  const { rows } = await sql<UsedFormKey>`select k.id, k.title, k.allowed_origins as "allowedOrigins",
      array(select a.profile_id from form_key_assignees a where a.org_id = k.org_id and a.form_key_id = k.id) as "assigneeIds"
    from form_keys k where k.org_id = ${ctx.org.id} and k.key_hash = ${hash} and k.is_active and k.deleted_at is null`.execute(
    ctx.db,
  );
  return rows[0];
}

/** A page's origin must be one of the key's; a key without origins is for servers, which send none. */
function checkOrigin(request: FastifyRequest, { allowedOrigins }: UsedFormKey): void {
  const { origin } = request.headers;
  const allowed = allowedOrigins.length === 0 ? origin === undefined : allowedOrigins.includes(origin ?? '');
  if (!allowed) throw errors.FORBIDDEN('This form may not be sent from here.');
}

/**
 * Runs `work` in a transaction of the organization whose form key the request carries, as the system.
 * @throws {UNAUTHENTICATED} without an active key @throws {FORBIDDEN} from an origin that the key does not allow
 */
export async function withFormKey<T>(
  request: FastifyRequest,
  work: (ctx: Ctx, formKey: UsedFormKey) => Promise<T>,
): Promise<T> {
  const { orgId, hash } = mintedOf(request);
  const requestId = requestIdOf(request);
  const crm = runtimeOf(request.server);
  try {
    const inside = async (ctx: Ctx): Promise<T> => {
      const found = await findFormKey(ctx, hash);
      if (!found) throw refused();
      checkOrigin(request, found);
      return work(ctx, { ...found, assigneeIds: await ctx.referable(Profile, found.assigneeIds) });
    };
    return await runAgain((attempt) => runAsTenant(crm, { orgId, requestId, isRepeat: attempt > 1 }, inside));
  } catch (error) {
    // An organization that is none, or not active.
    throw error instanceof CrmError && error.status === 401 ? refused() : error;
  }
}

/** Notes that a key was used, at most once a minute, in a short transaction of its own. Never fails the request. */
export async function observeFormKey(request: FastifyRequest): Promise<void> {
  const { orgId, hash } = mintedOf(request);
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  try {
    await inTransaction(runtimeOf(request.server).db, opening, ({ db }) =>
      sql`update form_keys set last_used_at = now() where org_id = ${orgId} and key_hash = ${hash} and deleted_at is null
        and (last_used_at is null or last_used_at <= now() - ${OBSERVED_EVERY})`.execute(db),
    );
  } catch (error) {
    request.log.error({ err: error }, 'the use of a form key could not be noted');
  }
}
