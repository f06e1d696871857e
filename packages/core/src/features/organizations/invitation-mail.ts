import { sql } from '../../database/sql.ts';
import { Type } from '../../entity/type.ts';
import { defineJob } from '../../events/job.ts';
import { insideOf } from '../../records/inside-of.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { dateIn } from '../../tenancy/today.ts';
import { runtimeOfCtx } from '../features-runtime.ts';
import { invitationMessage } from './invitation-message.ts';
import { invitationUrl } from './invitation-token.ts';

interface Pending {
  readonly email: string;
  readonly expiresAt: string;
  readonly hash: string;
  readonly inviter: string | null;
}

/** Nothing, when it was answered, withdrawn or has expired meanwhile. */
async function findPending(ctx: TenantCtx, id: string): Promise<Pending | undefined> {
  const { rows } =
    await sql<Pending>`select i.email, i.expires_at as "expiresAt", i.token_hash as hash, p.name as inviter
    from invitations i left join profiles p on p.org_id = i.org_id and p.id = i.invited_by
    where i.org_id = ${ctx.org.id} and i.id = ${id} and i.accepted_at is null and i.revoked_at is null
      and i.expires_at > now()`.execute(ctx.db);
  return rows[0];
}

/** Writes and sends the mail from the invitation's id alone: no secret lies in the outbox or in a queue. */
export const invitationMail = defineJob({
  payload: Type.Object({ invitationId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  attempts: 5,
  async perform(job, { invitationId: id }) {
    const { app, message } = await job.tenant(async (ctx) => messageFor(insideOf(ctx), id, job.id));
    if (!message) return;
    const { mailer } = app;
    if (!mailer) throw new Error('Nothing sends mail: give crm a mailer, or register a mail plugin.');
    // Never by way of the organization: whoever read its mail could sign in as the one who is invited.
    await app.installation((ctx) => mailer.send(ctx, message));
  },
});

async function messageFor(ctx: TenantCtx, id: string, sendingId: string) {
  const { org } = ctx;
  const app = runtimeOfCtx(ctx);
  const pending = await findPending(ctx, id);
  if (!pending) return { app };
  const { email, expiresAt, hash, inviter } = pending;
  const message = invitationMessage({
    // Of this sending: a renewed invitation is another message.
    id: sendingId,
    to: email,
    organization: org.name,
    inviter: inviter ?? undefined,
    url: invitationUrl(app, { orgId: org.id, id, expiresAt }, hash),
    until: dateIn(org.timezone, new Date(expiresAt)),
  });
  return { app, message };
}
