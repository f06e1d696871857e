import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CrmPlugin, type Ctx, definePlugin } from '@bottlecrm/core';
import { createTestCrm, type TestCrm, type TestCrmOptions, type TestOrganization } from '@bottlecrm/testing';
import { type MailInput, mail, mailAttachments, mailTemplates, sendMail } from '../src/index.ts';

/** A plugin that sends mail. */
export const greetings = definePlugin({
  name: '@test/greetings',
  core: '^0.1.0',
  contributes: [
    mailTemplates({
      'greetings/hello': {
        subject: 'Hello {{ name }}',
        html: "<h1>Hello {{ name }}</h1>\n<p>{{ words }}</p>\n{% render 'button', url: url, label: 'Open' %}",
        text: 'Hello {{ name }}\n\n{{ words }}\n{{ url }}',
      },
    }),
    mailAttachments({
      'greetings/any': async (_tenant, { filename, contentType }) => ({
        filename: String(filename),
        ...(contentType === undefined ? {} : { contentType: String(contentType) }),
        content: Buffer.from('x'),
      }),
      'greetings/card': async (tenant, { title }) => {
        const organization = await tenant(async (ctx) => ctx.org.name);
        return { filename: 'card.txt', contentType: 'text/plain', content: Buffer.from(`${organization}: ${title}`) };
      },
    }),
  ],
});

export const FAST = { retryDelaySeconds: 0.05, maxRetryDelaySeconds: 0.2 };
export const FROM = 'Example CRM <crm@crm.example>';

/** The CRM with mail over SMTP. */
export function createMailCrm(
  url: string,
  settings: Record<string, unknown> = {},
  plugins: TestCrmOptions['plugins'] = [],
  options: TestCrmOptions = {},
): Promise<TestCrm> {
  const { smtp, ...rest } = settings as { smtp?: object };
  const own: readonly [CrmPlugin, Record<string, unknown>] = [
    mail as CrmPlugin,
    { from: FROM, ...FAST, ...rest, smtp: { url, ...smtp } },
  ];
  return createTestCrm({ ...options, plugins: [...plugins, greetings, own] });
}

/** The CRM with the development mailbox. */
export function createMailboxCrm(
  settings: Record<string, unknown> = {},
  options: TestCrmOptions = {},
): Promise<TestCrm> {
  const mailboxDirectory = mkdtempSync(join(tmpdir(), 'bottlecrm-mailbox-'));
  return createTestCrm({
    ...options,
    plugins: [...(options.plugins ?? []), greetings, [mail as CrmPlugin, { mailboxDirectory, ...FAST, ...settings }]],
  });
}

export const hello = (to: MailInput['to'], more: Partial<MailInput> = {}): MailInput => ({
  to,
  template: 'greetings/hello',
  data: { name: 'Jane', words: 'How are you?', url: 'https://crm.example/hello' },
  ...more,
});

export const inOrganization = <T>(crm: TestCrm, { id }: Pick<TestOrganization, 'id'>, work: (ctx: Ctx) => Promise<T>) =>
  crm.app.crm.tenant({ orgId: id }, work);

export const send = (crm: TestCrm, organization: Pick<TestOrganization, 'id'>, input: MailInput): Promise<string> =>
  inOrganization(crm, organization, (ctx) => sendMail(ctx, input));

/** The row of a message, as the database has it. */
export async function rowOf(crm: TestCrm, id: string) {
  const [row] = await crm.adminSql('select * from mail_messages where id = $1', [id]);
  return row as Record<string, unknown> & { status: string; attempts: number };
}

export const statusOf = async (crm: TestCrm, id: string): Promise<string> =>
  (await rowOf(crm, id))?.status ?? 'missing';
export const LONG = { timeout: 120_000 };
