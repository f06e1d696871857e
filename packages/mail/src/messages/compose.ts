import { type CtxOrganization, INSTALLATION_ORG_ID } from '@bottlecrm/core';
import { domainOf, LONGEST_NAME, type Mailbox } from '../addresses.ts';
import type { MailAttachment } from '../contributions.ts';
import { oneLine, shortened } from '../one-line.ts';
import type { MailSettings } from '../settings/settings.ts';
import type { OutgoingMail } from '../transport/transport.ts';
import type { MailContent } from './content.ts';
import type { ClaimedMessage } from './rows.ts';

/** In whose name a message goes out. */
export interface Sender {
  readonly from: Mailbox;
  readonly org: Pick<CtxOrganization, 'id' | 'name'>;
  readonly settings: MailSettings;
}

/** The address is always the installation's, for which its domain vouches; the name is the organization's. */
function fromOf({ from, org, settings }: Sender): Mailbox {
  if (org.id === INSTALLATION_ORG_ID) return from;
  const name = shortened(oneLine((settings.fromName ?? org.name).replaceAll(/[@<>]/g, ' ')), LONGEST_NAME);
  return { address: from.address, ...(name ? { name } : {}) };
}

/** @see https://www.rfc-editor.org/rfc/rfc3834 @see https://www.rfc-editor.org/rfc/rfc8058 */
const headersOf = ({ unsubscribeUrl }: MailContent): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  ...(unsubscribeUrl
    ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}),
});

/** The whole message: the same at every attempt, but for its attachments and the organization's name. */
export function composeMail(
  message: ClaimedMessage,
  content: MailContent,
  sender: Sender,
  attachments: readonly MailAttachment[],
): OutgoingMail {
  const { replyTo = null } = sender.settings;
  return {
    id: message.id,
    orgId: sender.org.id,
    template: message.template,
    messageId: `<${message.id}@${domainOf(sender.from.address)}>`,
    date: new Date(message.createdAt),
    from: fromOf(sender),
    replyTo: content.replyTo ?? (replyTo === null ? undefined : { address: replyTo }),
    to: content.to,
    cc: content.cc,
    bcc: content.bcc,
    subject: message.subject,
    text: content.text,
    html: content.html,
    headers: headersOf(content),
    attachments,
    values: content.values,
  };
}
