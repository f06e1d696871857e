import { type Ctx, errors, INSTALLATION_ORG_ID, sql } from '@bottlecrm/core';
import { mailboxOf } from '../addresses.ts';
import { isOneLine } from '../one-line.ts';

/** How an organization's messages are signed; null means the standard. */
export interface MailSettings {
  /** The name beside the installation's address. */
  readonly fromName: string | null;
  /** Where answers go. */
  readonly replyTo: string | null;
}

const STANDARD: MailSettings = { fromName: null, replyTo: null };

/** The installation's own mail has no settings: what signs people in is never in somebody's chosen name. */
export async function findSettings(ctx: Ctx): Promise<MailSettings> {
  if (ctx.org.id === INSTALLATION_ORG_ID) return STANDARD;
  const { rows } = await sql<MailSettings>`select from_name as "fromName", reply_to as "replyTo" from mail_settings
    where org_id = ${ctx.org.id}`.execute(ctx.db);
  return rows[0] ?? STANDARD;
}

const refuse = (pointer: string, detail: string) =>
  errors.VALIDATION_FAILED({ detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });

/** A name with an @ or brackets would be read as an address that it is not. */
function checkName(name: string): string {
  if (!isOneLine(name)) throw refuse('/fromName', 'must not have line breaks or control characters');
  if (/[@<>]/.test(name)) throw refuse('/fromName', 'must not look like an address: leave out @, < and >');
  return name.trim();
}

function checkReplyTo(address: string): string {
  try {
    return mailboxOf('replyTo', { address }).address;
  } catch {
    throw refuse('/replyTo', 'must be an e-mail address');
  }
}

/** @throws {VALIDATION_FAILED} */
export async function updateSettings(ctx: Ctx, patch: Partial<MailSettings>): Promise<MailSettings> {
  const current = await findSettings(ctx);
  const { fromName = current.fromName, replyTo = current.replyTo } = patch;
  const next: MailSettings = {
    fromName: fromName === null ? null : checkName(fromName) || null,
    replyTo: replyTo === null ? null : checkReplyTo(replyTo),
  };
  await sql`insert into mail_settings (org_id, from_name, reply_to)
    values (${ctx.org.id}, ${next.fromName}, ${next.replyTo})
    on conflict (org_id) do update set from_name = excluded.from_name, reply_to = excluded.reply_to, updated_at = now()`.execute(
    ctx.db,
  );
  return next;
}
