import { escapeHtml, type HtmlPage } from '@bottlecrm/core';
import { addressesOf, display, type KeptMail } from './kept-mail.ts';
import { MAILBOX_STYLE } from './style.ts';

const HOME = '/dev/mailbox';
const MOST_ADDRESSES = 12;

const time = (sentAt: string): string =>
  `<time datetime="${escapeHtml(sentAt)}">${escapeHtml(`${sentAt.slice(0, 10)} ${sentAt.slice(11, 19)}`)} UTC</time>`;

const initialOf = ({ recipients }: KeptMail): string => {
  const [first] = recipients.to;
  return (first?.name ?? first?.address ?? '?').slice(0, 1).toUpperCase();
};

const firstWords = ({ text }: KeptMail): string => text.replaceAll(/\s+/g, ' ').slice(0, 140);

const item = (mail: KeptMail): string => `<li><a href="${HOME}/${encodeURIComponent(mail.id)}">
<span class="initial" aria-hidden="true">${escapeHtml(initialOf(mail))}</span>
<span class="line subject">${escapeHtml(mail.subject)}</span><span class="quiet small">${time(mail.sentAt)}</span>
<span class="line small">to ${escapeHtml(mail.recipients.to.map(display).join(', '))}</span><span class="tag">${escapeHtml(mail.template)}</span>
<span class="line quiet small">${escapeHtml(firstWords(mail))}</span></a></li>`;

function addressLinks(all: readonly KeptMail[], chosen: string | undefined): string {
  const counts = new Map<string, number>();
  for (const mail of all) for (const address of addressesOf(mail)) counts.set(address, (counts.get(address) ?? 0) + 1);
  if (counts.size < 2 && chosen === undefined) return '';
  const known = [...counts].slice(0, MOST_ADDRESSES);
  const link = (href: string, label: string, current: boolean) =>
    `<a href="${escapeHtml(href)}"${current ? ' aria-current="true"' : ''}>${escapeHtml(label)}</a>`;
  return `<nav aria-label="Of one address">
${link(HOME, `All · ${all.length}`, chosen === undefined)}
${known.map(([address, count]) => link(`${HOME}?address=${encodeURIComponent(address)}`, `${address} · ${count}`, address === chosen)).join('\n')}
</nav>`;
}

/** The list of what would have been sent; `all` is what there is without the filter. */
export function mailboxPage(mails: readonly KeptMail[], all: readonly KeptMail[], address?: string): HtmlPage {
  const list =
    mails.length === 0
      ? '<div class="card empty"><p>No mail yet.</p><p class="quiet">What the application sends shows up here.</p></div>'
      : `<ul class="card">\n${mails.map(item).join('\n')}\n</ul>`;
  return {
    title: 'Mailbox',
    style: MAILBOX_STYLE,
    body: `<main>
<header><h1>Mailbox</h1><p class="quiet">Mail of this development server. None of it is sent; set SMTP_URL to send it.</p></header>
${addressLinks(all, address?.toLowerCase())}
${list}
</main>`,
  };
}

const row = (name: string, value: string): string => `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`;
const sizeOf = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KiB`);

function files({ id, attachments }: KeptMail): string {
  if (attachments.length === 0) return '';
  const links = attachments.map(
    ({ filename, bytes }, at) =>
      `<a href="${HOME}/${encodeURIComponent(id)}/attachments/${at}">${escapeHtml(filename)} <span class="quiet">${sizeOf(bytes)}</span></a>`,
  );
  return `<div class="files">${links.join('\n')}</div>`;
}

/** One message, in a frame in which nothing runs and nothing is fetched; its links open in the window itself. */
export function mailPage(mail: KeptMail): HtmlPage {
  const { from, replyTo, recipients, subject, template, sentAt, html, text, headers } = mail;
  const list = (name: string, some: readonly Parameters<typeof display>[0][]) =>
    some.length === 0 ? '' : row(name, escapeHtml(some.map(display).join(', ')));
  return {
    title: subject,
    style: MAILBOX_STYLE,
    framesMail: true,
    body: `<main>
<header><p><a href="${HOME}">Mailbox</a></p><h1>${escapeHtml(subject)}</h1></header>
<article class="card">
<dl>${row('From', escapeHtml(display(from)))}${list('To', recipients.to)}${list('Cc', recipients.cc)}${list('Bcc', recipients.bcc)}${replyTo ? list('Reply-To', [replyTo]) : ''}${row('Sent', time(sentAt))}${row('Template', escapeHtml(template))}</dl>
${files(mail)}
<iframe title="The message" sandbox="allow-top-navigation-by-user-activation" srcdoc="${escapeHtml(`<base target="_top">${html}`)}"></iframe>
</article>
<details class="card"><summary>As plain text</summary><pre>${escapeHtml(text)}</pre></details>
<details class="card"><summary>Headers</summary><dl>${headers.map(([name, value]) => row(name, escapeHtml(value))).join('')}</dl></details>
</main>`,
  };
}
