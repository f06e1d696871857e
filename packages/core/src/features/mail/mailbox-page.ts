import { escapeHtml } from '../../http/escape-html.ts';
import type { Page } from '../../http/page.ts';
import type { KeptMessage } from './development-mailbox.ts';

const STYLE = `
main{max-width:860px;margin:0 auto;padding:40px 16px;display:grid;gap:20px}
header{display:grid;gap:4px}
ul{list-style:none;margin:0;padding:0;overflow:hidden}
li+li{border-top:1px solid var(--line)}
li a{display:grid;grid-template-columns:1fr auto;gap:2px 16px;padding:14px 20px;color:inherit;text-decoration:none}
li a:hover{background:color-mix(in srgb,var(--accent) 8%,transparent)}
li a:focus-visible{outline-offset:-3px}
.subject{font-weight:600}
.empty{padding:40px 20px;text-align:center}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0;padding:16px 20px}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;width:100%;height:560px;border:0;border-top:1px solid var(--line);background:#fff;border-radius:0 0 12px 12px}
summary{cursor:pointer;padding:14px 20px;font-weight:600}
pre{margin:0;padding:0 20px 20px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
`;

const time = (sentAt: string): string =>
  `<time datetime="${sentAt}">${sentAt.slice(0, 10)} ${sentAt.slice(11, 19)} UTC</time>`;

const item = ({
  id,
  to,
  subject,
  sentAt,
}: KeptMessage): string => `<li><a href="/dev/mailbox/${encodeURIComponent(id)}">
<span class="subject">${escapeHtml(subject)}</span><span class="quiet">${time(sentAt)}</span>
<span class="quiet">to ${escapeHtml(to)}</span></a></li>`;

/** The list of what would have been sent. */
export const mailboxPage = (messages: readonly KeptMessage[]): Page => ({
  title: 'Mailbox',
  style: STYLE,
  body: `<main>
<header><h1>Mailbox</h1><p class="quiet">Mail of this development server. None of it is sent, and it is forgotten when the server stops.</p></header>
${
  messages.length === 0
    ? '<p class="card empty quiet">No mail yet.</p>'
    : `<ul class="card">\n${messages.map(item).join('\n')}\n</ul>`
}
</main>`,
});

/** One message, in a frame in which nothing runs; its links open in the window itself. */
export const messagePage = ({ to, subject, text, html, template, sentAt }: KeptMessage): Page => ({
  title: subject,
  style: STYLE,
  framesMail: true,
  body: `<main>
<header><p><a href="/dev/mailbox">Mailbox</a></p><h1>${escapeHtml(subject)}</h1></header>
<article class="card">
<dl><dt>To</dt><dd>${escapeHtml(to)}</dd><dt>Sent</dt><dd>${time(sentAt)}</dd><dt>Template</dt><dd>${escapeHtml(template)}</dd></dl>
<iframe title="The message" sandbox="allow-top-navigation-by-user-activation" srcdoc="${escapeHtml(`<base target="_top">${html}`)}"></iframe>
</article>
<details class="card"><summary>As plain text</summary><pre>${escapeHtml(text)}</pre></details>
</main>`,
});
