import type { RawBuilder, SqlBool } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../database/sql.ts';
import type { Role } from '../../entity/roles.ts';
import { errors } from '../../errors/core-errors.ts';
import { tooMany } from '../../http/limit-requests.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { emailKeyOf } from '../../tenancy/users.ts';
import { runtimeOfCtx } from '../features-runtime.ts';
import { invitationHash } from './invitation-token.ts';
import { checkRank } from './role-rank.ts';

const LIFETIME_DAYS = 7;
const DAY_MS = 86_400_000;

export interface Invitation {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly role: Role;
  readonly status: InvitationStatus;
  /** Profile id; null when nobody of the organization sent it, or who did is gone. */
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

export const INVITATION_STATUSES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

const STATUS = sql`case when accepted_at is not null then 'accepted' when revoked_at is not null then 'revoked'
  when expires_at <= now() then 'expired' else 'open' end`;

export const hasStatus = (status: InvitationStatus): RawBuilder<SqlBool> => sql<SqlBool>`${STATUS} = ${status}`;

/** Never the hash. */
export const INVITATION_COLUMNS = sql`id, email, role, ${STATUS} as status, invited_by as "invitedBy", created_at as "createdAt",
  expires_at as "expiresAt", accepted_at as "acceptedAt", revoked_at as "revokedAt"`;

/** Neither accepted nor revoked; it may have expired. */
const PENDING = sql`accepted_at is null and revoked_at is null`;

/** The job that mails an invitation. */
export const INVITATION_MAIL = 'invitation.send';

/**
 * Asks somebody into the organization. An invitation that the address has not answered is renewed: its link is void, and a new
 * one is mailed.
 * @throws {FORBIDDEN} for a role above the caller's
 * @throws {ALREADY_EXISTS} when the address is an active member
 */
export async function inviteMember(ctx: TenantCtx, input: { email: string; role: Role }): Promise<Invitation> {
  const { role } = input;
  const email = input.email.toLowerCase();
  checkRank(ctx, role);
  await ctx.holdUntilCommit('invitation', email);
  const members = await sql`select from profiles where org_id = ${ctx.org.id} and email_key = ${email} and is_active
    and deleted_at is null`.execute(ctx.db);
  if (members.rows.length > 0)
    throw errors.ALREADY_EXISTS({ errors: [{ pointer: '/email', detail: 'is a member already' }] });
  const pending = await sql<Invitation>`select ${INVITATION_COLUMNS} from invitations
    where org_id = ${ctx.org.id} and email = ${email} and ${PENDING}`.execute(ctx.db);
  const [known] = pending.rows;
  if (known) checkRank(ctx, known.role);
  return sendInvitation(ctx, { id: known?.id ?? uuidv7(), email, role });
}

/** Renews an invitation for its address: a new link, a new term. @throws {NOT_FOUND} when it was accepted or revoked */
export async function resendInvitation(ctx: TenantCtx, id: string): Promise<Invitation> {
  const { email, role } = await lockPending(ctx, id);
  return sendInvitation(ctx, { id, email, role });
}

/** Makes its link void. @throws {NOT_FOUND} when it was accepted or revoked */
export async function revokeInvitation(ctx: TenantCtx, id: string): Promise<void> {
  await lockPending(ctx, id);
  await sql`update invitations set revoked_at = now() where org_id = ${ctx.org.id} and id = ${id}`.execute(ctx.db);
}

async function lockPending(ctx: TenantCtx, id: string): Promise<Invitation> {
  const { rows } = await sql<Invitation>`select ${INVITATION_COLUMNS} from invitations
    where org_id = ${ctx.org.id} and id = ${id} and ${PENDING} for update`.execute(ctx.db);
  const [invitation] = rows;
  if (!invitation) throw errors.NOT_FOUND('There is no such invitation, or it was accepted or withdrawn.');
  checkRank(ctx, invitation.role);
  return invitation;
}

/**
 * Anybody may make an organization, name it anything, and have that mailed to anybody.
 * @throws {RATE_LIMITED} so that nobody is pestered in our name
 */
async function spareStrangers(ctx: TenantCtx, email: string): Promise<void> {
  const { rateLimits } = runtimeOfCtx(ctx);
  const sent = ctx.profile && (await rateLimits?.take('inviter', ctx.profile.userId));
  if (sent?.exceeded) throw tooMany(sent);
  const received = await rateLimits?.take('invitation', emailKeyOf(email));
  if (received?.exceeded) throw tooMany(received);
}

async function sendInvitation(
  ctx: TenantCtx,
  { id, email, role }: { id: string; email: string; role: Role },
): Promise<Invitation> {
  await spareStrangers(ctx, email);
  const expiresAt = new Date(ctx.now.getTime() + LIFETIME_DAYS * DAY_MS).toISOString();
  const hash = invitationHash(runtimeOfCtx(ctx), { orgId: ctx.org.id, id, expiresAt });
  const { rows } =
    await sql<Invitation>`insert into invitations (org_id, id, email, role, token_hash, invited_by, expires_at)
    values (${ctx.org.id}, ${id}, ${email}, ${role}, ${hash}, ${ctx.profile?.id ?? null}, ${expiresAt})
    on conflict (org_id, id) do update set role = excluded.role, token_hash = excluded.token_hash,
      invited_by = excluded.invited_by, expires_at = excluded.expires_at
    returning ${INVITATION_COLUMNS}`.execute(ctx.db);
  const [invitation] = rows;
  if (!invitation) throw new Error('The invitation could not be written.');
  await ctx.enqueue(INVITATION_MAIL, { invitationId: id });
  return invitation;
}
