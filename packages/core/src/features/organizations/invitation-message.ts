import { escapeHtml } from '../../http/escape-html.ts';
import type { MailMessage } from '../mail/mailer.ts';

interface InvitationMail {
  readonly id: string;
  readonly to: string;
  readonly organization: string;
  /** Who invites; undefined when nobody of the organization did. */
  readonly inviter: string | undefined;
  readonly url: string;
  /** Calendar date in the organization's time zone. */
  readonly until: string;
}

/** A name as it may stand in a header: whoever chose it could have put line breaks into it. */
const oneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const sentence = ({ inviter, organization }: InvitationMail): string =>
  inviter ? `${inviter} invites you to join ${organization}.` : `You are invited to join ${organization}.`;

const textOf = (mail: InvitationMail): string => `${sentence(mail)}

Open this link to accept:
${mail.url}

It works once, until ${mail.until}, and for this address alone.
If you did not expect it, do nothing.
`;

const htmlOf = (mail: InvitationMail): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Invitation to ${escapeHtml(mail.organization)}</title></head>
<body style="margin:0;padding:32px 16px;background:#f4f5f7;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1c2330">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#ffffff;border:1px solid #e2e5ea;border-radius:12px;line-height:1.5">
<h1 style="margin:0 0 8px;font-size:22px;line-height:1.3">${escapeHtml(sentence(mail))}</h1>
<p style="margin:24px 0"><a href="${escapeHtml(mail.url)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#2456d6;color:#ffffff;font-weight:600;text-decoration:none">Accept the invitation</a></p>
<p style="margin:0;color:#5b6472;font-size:13px">The link works once, until ${mail.until}, and for this address alone. If you did not expect it, do nothing.</p>
</div>
</body>
</html>
`;

/** The mail that asks somebody into an organization. Sent again it is the same message. */
export function invitationMessage(given: InvitationMail): MailMessage {
  const { inviter } = given;
  const mail = { ...given, organization: oneLine(given.organization), inviter: inviter && oneLine(inviter) };
  return {
    id: mail.id,
    template: 'core/invitation',
    to: mail.to,
    subject: `Invitation to join ${mail.organization}`,
    text: textOf(mail),
    html: htmlOf(mail),
    data: { organization: mail.organization, inviter: mail.inviter ?? null, url: mail.url, until: mail.until },
  };
}
