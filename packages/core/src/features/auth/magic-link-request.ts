import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../database/sql.ts';
import { runLater } from '../../database/together.ts';
import { UUID } from '../../entity/values.ts';
import { auditQuery } from '../../http/audit/audit.ts';
import type { AuditOrigin } from '../../http/audit/origin.ts';
import { hashOf } from '../../http/secrets.ts';
import { emailKeyOf } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { LINKS_PER_HOUR, linkMinutes, linkToken } from './magic-link.ts';
import { MAGIC_LINK_MAIL } from './magic-link-mail.ts';

export interface MagicLinkRequest {
  readonly email: string;
  readonly returnTo?: string;
}

/**
 * Makes a link for an address and has it mailed; older links of the address are void from then on. Nobody looks whether the
 * address is known: the statements are the same for every address, and as many when there have been too many links.
 */
export async function requestMagicLink(
  app: FeaturesRuntime,
  input: MagicLinkRequest,
  origin: AuditOrigin,
): Promise<void> {
  const { email, returnTo = null } = input;
  const { requestId } = origin;
  const emailKey = emailKeyOf(email);
  const id = uuidv7();
  await app.installation(
    async (ctx) => {
      const { db } = ctx;
      // Requests for one address wait for each other: else they would be counted before they are there.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`magic link ${emailKey}`}, 0))`.execute(db);
      await sql`delete from magic_links where email_key = ${emailKey} and created_at < now() - interval '1 day'`.execute(
        db,
      );
      const { rows } = await sql<{ recent: number }>`select count(*)::int as recent from magic_links
        where email_key = ${emailKey} and created_at > now() - interval '1 hour'`.execute(db);
      const allowed = (rows[0]?.recent ?? 0) < LINKS_PER_HOUR;
      await sql`update magic_links set used_at = now()
        where email_key = ${emailKey} and used_at is null and ${allowed}`.execute(db);
      await sql`insert into magic_links (id, email, email_key, token_hash, return_to, expires_at)
        select ${id}::uuid, ${email}, ${emailKey}, ${hashOf(linkToken(app.keys.mail[0], id))}, ${returnTo},
          now() + make_interval(mins => ${linkMinutes(app)}) where ${allowed}`.execute(db);
      if (allowed) await ctx.enqueue(MAGIC_LINK_MAIL, { linkId: id });
      // Sent with COMMIT, as the job is.
      else await runLater(db, auditQuery(ctx.org.id, TOO_MANY, origin));
    },
    { holding: { emailKey }, ...(requestId && UUID.test(requestId) ? { requestId: requestId.toLowerCase() } : {}) },
  );
}

const TOO_MANY = {
  event: 'suspicious_activity',
  success: false,
  details: { reason: 'too_many_magic_links' },
} as const;
