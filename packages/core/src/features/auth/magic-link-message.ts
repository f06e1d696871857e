import { escapeHtml } from '../../http/escape-html.ts';
import type { MailMessage } from '../mail/mailer.ts';

interface Link {
  readonly id: string;
  readonly to: string;
  /** Where one signs in, as people know it: `crm.example.com`. */
  readonly site: string;
  readonly url: string;
  readonly code: string;
  readonly minutes: number;
}

const grouped = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
const lasting = (minutes: number): string => (minutes === 1 ? 'one minute' : `${minutes} minutes`);

const textOf = ({ site, url, code, minutes }: Link): string => `Sign in to ${site}

Open this link:
${url}

or type this code: ${grouped(code)}

Link and code work once, within ${lasting(minutes)}.
If you did not ask for them, do nothing: nobody can sign in without this message.
`;

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";

// Styles stand at the elements, and tables give the layout: mail programs take little else.
const htmlOf = ({ site, url, code, minutes }: Link): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in to ${escapeHtml(site)}</title></head>
<body style="margin:0;background:#f4f5f7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f5f7"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:480px;background:#ffffff;border:1px solid #e2e5ea;border-radius:12px">
<tr><td style="padding:32px;${FONT};font-size:16px;line-height:1.5;color:#1c2330">
<h1 style="margin:0 0 8px;font-size:22px;line-height:1.3">Sign in to ${escapeHtml(site)}</h1>
<p style="margin:0 0 24px;color:#5b6472">Link and code work once, within ${lasting(minutes)}.</p>
<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="border-radius:8px;background:#2456d6">
<a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 24px;${FONT};font-size:16px;font-weight:600;color:#ffffff;text-decoration:none">Sign in</a>
</td></tr></table>
<p style="margin:24px 0 8px;color:#5b6472">Or type this code where you asked for it:</p>
<p style="margin:0;padding:12px 0;${MONO};font-size:28px;font-weight:600;letter-spacing:4px;text-align:center;background:#f4f5f7;border-radius:8px">${grouped(code)}</p>
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e2e5ea;font-size:13px;color:#5b6472">If you did not ask for this, do nothing: nobody can sign in without this message.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;

/** The mail with link and code. Sent again it is the same message. */
export const magicLinkMessage = (link: Link): MailMessage => ({
  id: link.id,
  template: 'core/magic-link',
  to: link.to,
  subject: `Sign in to ${link.site}`,
  text: textOf(link),
  html: htmlOf(link),
  data: { site: link.site, url: link.url, code: link.code, minutes: link.minutes },
});
