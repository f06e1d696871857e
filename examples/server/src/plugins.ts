import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { CrmOptions } from '@bottlecrm/core';
import { files } from '@bottlecrm/files';
import { invoices } from '@bottlecrm/invoices';
import { jobs } from '@bottlecrm/jobs';
import { leads } from '@bottlecrm/leads';
import { type MailOptions, mail } from '@bottlecrm/mail';
import { pdf } from '@bottlecrm/pdf';

type Plugins = NonNullable<CrmOptions['plugins']>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Everything of this repository. What a machine brings of its own (mail server, bucket, browser) comes from the environment. */
export const plugins = (dataDir: string, env: Environment): Plugins => [
  // JOBS_WORKER=0 where `bottlecrm worker` does the jobs.
  [jobs, { worker: env.JOBS_WORKER !== '0' }],
  ...mailPlugin(dataDir, env),
  [files, storage(dataDir, env)],
  [pdf, env.PDF_BROWSER ? { executablePath: env.PDF_BROWSER } : {}],
  accounts,
  contacts,
  leads,
  invoices,
];

/** SMTP_URL and MAIL_FROM; in development without them a mailbox. In production without them nothing sends mail. */
function mailPlugin(dataDir: string, env: Environment): Plugins {
  if (env.NODE_ENV === 'production' && !env.SMTP_URL) return [];
  const smtp = env.SMTP_TLS ? { smtp: { tls: env.SMTP_TLS } } : {};
  return [[mail, { mailboxDirectory: join(dataDir, 'mailbox'), ...smtp } as Partial<MailOptions>]];
}

/** A bucket when one is named, whose keys the AWS SDK finds by itself; else a directory. */
function storage(dataDir: string, env: Environment) {
  const { FILES_S3_BUCKET: bucket, FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region } = env;
  if (!bucket) return { directory: env.FILES_DIRECTORY || join(dataDir, 'files') };
  // Services other than Amazon's have the bucket in the path.
  const place = endpoint ? { endpoint, forcePathStyle: true } : { forcePathStyle: false };
  return { s3: { bucket, region: region || 'us-east-1', ...place } };
}
