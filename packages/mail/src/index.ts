import { definePlugin } from '@bottlecrm/core';
import { mailErrors } from './errors.ts';
import { mailJobs, mailSchedules } from './jobs.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import { measureMail } from './metrics.ts';
import { migrations } from './migrations/index.ts';
import { MailOptions } from './options.ts';
import { mailPermissions } from './permissions.ts';
import { mailRoutes } from './routes.ts';
import { startMail } from './start-mail.ts';
import { mailTables } from './tables.ts';

export type { Mailbox, Recipient } from './addresses.ts';
export {
  type AttachmentSource,
  type MailAttachment,
  type MailTemplate,
  mailAttachments,
  mailTemplates,
  type OpenTenant,
} from './contributions.ts';
export { mailErrors } from './errors.ts';
export type { AttachmentReference } from './messages/content.ts';
export { listMailMessages, type MailMessageStatus, type MailMessagesFilter } from './messages/list.ts';
export { type MailInput, sendMail } from './messages/send-mail.ts';
export type { MailOptions, SmtpOptions } from './options.ts';
export type { MailService } from './service.ts';

/** Outgoing mail: SMTP, templates, a mailbox for development. */
export const mail = definePlugin({
  name: '@bottlecrm/mail',
  core: '^0.1.0',
  tables: mailTables,
  migrations,
  permissions: mailPermissions,
  errors: mailErrors,
  jobs: mailJobs,
  schedules: mailSchedules,
  contributes: [mailboxRoutes],
  options: MailOptions,
  routes: (app) => mailRoutes(app),
  start: startMail,
  stop: ({ transport }) => transport.close(),
  readiness: ({ transport }) => transport.problem(),
  metrics: measureMail,
});
