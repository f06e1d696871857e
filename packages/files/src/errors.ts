import { defineErrors } from '@bottlecrm/core';

export const fileErrors = defineErrors({
  FILE_TOO_LARGE: { status: 413, title: 'The file is too large' },
  FILE_TYPE_REFUSED: { status: 415, title: 'Files of this type are not accepted' },
  FILE_TYPE_MISMATCH: { status: 415, title: 'The content of the file is not what its name says' },
  FILE_QUOTA_EXCEEDED: { status: 409, title: 'The organization has no room for this file' },
  DOCUMENT_WITHOUT_FILE: { status: 409, title: 'The document has no file yet' },
  FILE_RANGE_UNSATISFIABLE: { status: 416, title: 'The file has no such range' },
  STORAGE_FULL: { status: 507, title: 'The storage is full' },
  STORAGE_UNAVAILABLE: { status: 503, title: 'The storage is not available right now' },
});
