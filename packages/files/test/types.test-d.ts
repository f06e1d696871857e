import type { CreateOf, RecordOf, UpdateOf } from '@bottlecrm/core';
import {
  type Attachment,
  type Document,
  type FileOptions,
  type FileService,
  files,
  sweepFiles,
} from '@bottlecrm/files';

declare const document: RecordOf<typeof Document>;
document.status satisfies 'active' | 'inactive';
document.fileSize satisfies number | null;
document.sharedProfileIds satisfies string[];
// @ts-expect-error where the bytes are is nobody's business
document.storageKey;

export const created: CreateOf<typeof Document> = { title: 'Prices', sharedTeamIds: [] };
// @ts-expect-error set by the upload alone
export const named: CreateOf<typeof Document> = { title: 'Prices', fileName: 'x' };
// @ts-expect-error not a status
export const gone: UpdateOf<typeof Document> = { status: 'gone' };

declare const attachment: Attachment;
attachment.size satisfies number;
attachment.createdBy satisfies string | null;

declare const options: FileOptions;
options.maxFileBytes satisfies number;
options.s3?.bucket satisfies string | undefined;

declare const app: import('@bottlecrm/core').Crm;
app.service(files) satisfies FileService;
sweepFiles(app, 'org') satisfies Promise<{ rows: number; objects: number }>;
