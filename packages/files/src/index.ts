import { definePlugin } from '@bottlecrm/core';
import { attachmentCapability } from './attachments/capability.ts';
import { moveAttachments } from './attachments/move-attachments.ts';
import { Document } from './documents/document.ts';
import { documentRoutes } from './documents/routes.ts';
import { eraseFiles } from './erase-files.ts';
import { fileErrors } from './errors.ts';
import { attachmentCreated, attachmentDeleted } from './events.ts';
import { linkRoute } from './links/link-route.ts';
import { migrations } from './migrations/index.ts';
import { FileOptions } from './options.ts';
import { REMOVE_FILE, removeFile } from './release.ts';
import { startFiles, storageReadiness } from './service.ts';
import { sweepJob } from './sweep.ts';
import { attachmentsTable, filesTable } from './tables.ts';

export type { Attachment } from './attachments/attachment.ts';
export { DOCUMENT_STATUSES, Document } from './documents/document.ts';
export { removeFilesOf } from './erase-files.ts';
export { fileErrors } from './errors.ts';
export { attachmentCreated, attachmentDeleted } from './events.ts';
export { FileOptions } from './options.ts';
export type { FileService } from './service.ts';
export { type SweepResult, sweepFiles } from './sweep.ts';

/** Files: attachments of every record, and documents of their own. */
export const files = definePlugin({
  name: '@bottlecrm/files',
  core: '^0.1.0',
  options: FileOptions,
  entities: { document: Document },
  tables: [filesTable, attachmentsTable],
  migrations,
  errors: fileErrors,
  events: [attachmentCreated, attachmentDeleted],
  jobs: { [REMOVE_FILE]: removeFile, 'file.sweep': sweepJob },
  schedules: { 'file.sweepNightly': { job: 'file.sweep', at: '03:30' } },
  capability: attachmentCapability,
  async routes(app, { document }) {
    linkRoute(app);
    await documentRoutes(app, document);
  },
  start: startFiles,
  stop: ({ storage }) => storage.close(),
  readiness: storageReadiness,
  onBecame: moveAttachments,
  onOrganizationErased: eraseFiles,
});
