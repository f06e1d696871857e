import type { KeyObject } from 'node:crypto';
import { sql } from '../../database/sql.ts';
import { Type } from '../../entity/type.ts';
import { defineJob } from '../../events/job.ts';
import { publicUrlOf } from '../../http/public-url.ts';
import { hashOf } from '../../http/secrets.ts';
import { findUserByEmail } from '../../tenancy/users.ts';
import { type FeaturesRuntime, runtimeOfCtx } from '../features-runtime.ts';
import { linkCode, linkMinutes, linkToken, linkUrl } from './magic-link.ts';
import { magicLinkMessage } from './magic-link-message.ts';

/** The job that mails a link. */
export const MAGIC_LINK_MAIL = 'magicLink.send';

/** Whom the link is for, and the key that made it; undefined when it was used, replaced or has expired meanwhile. */
async function findLink(app: FeaturesRuntime, linkId: string): Promise<{ email: string; key: KeyObject } | undefined> {
  for (const key of app.keys.mail) {
    const email = await addressOf(app, linkId, key);
    if (email !== undefined) return { email, key };
  }
  return undefined;
}

async function addressOf(app: FeaturesRuntime, linkId: string, key: KeyObject): Promise<string | undefined> {
  const holding = { tokenHash: hashOf(linkToken(key, linkId)) };
  const { rows } = await app.installation(
    ({ db }) =>
      sql<{ email: string }>`select email from magic_links
        where id = ${linkId} and used_at is null and expires_at > now()`.execute(db),
    { readOnly: true, holding },
  );
  return rows[0]?.email;
}

/**
 * Where the mail goes: to the address as the account has it. Strangers get one unless sign-up is off, and people whose
 * account is not active get none. This is decided here, long after the request was answered.
 */
async function recipientOf(app: FeaturesRuntime, email: string): Promise<string | undefined> {
  const user = await findUserByEmail(app, email);
  if (user) return user.isActive ? user.email : undefined;
  return (app.options.auth?.signUp ?? true) ? email : undefined;
}

/** Writes and sends the mail from the link's id alone: no secret lies in the outbox or in a queue. */
export async function sendMagicLink(app: FeaturesRuntime, linkId: string): Promise<void> {
  const link = await findLink(app, linkId);
  const to = link && (await recipientOf(app, link.email));
  const { mailer } = app;
  if (!to || !mailer) return;
  const message = magicLinkMessage({
    id: linkId,
    to,
    site: new URL(publicUrlOf(app)).host,
    url: linkUrl(app, link.key, linkId),
    code: linkCode(link.key, linkId),
    minutes: linkMinutes(app),
  });
  await app.installation((ctx) => mailer.send(ctx, message));
}

export const magicLinkMail = defineJob({
  payload: Type.Object({ linkId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  attempts: 5,
  ofInstallation: true,
  async perform(job, { linkId }) {
    const app = await job.tenant(async (ctx) => runtimeOfCtx(ctx));
    await sendMagicLink(app, linkId);
  },
});
