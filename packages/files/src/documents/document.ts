import { defineEntity, f, grants, Profile, Team } from '@bottlecrm/core';

export const DOCUMENT_STATUSES = ['active', 'inactive'] as const;

/**
 * A file with a title that belongs to no other record: a price list, a contract template. Besides admins it is seen by its
 * creator, by those it is shared with, and by the members of teams that it is shared with.
 */
export const Document = defineEntity('document', {
  path: 'documents',
  table: 'documents',
  fields: {
    title: f.text().sortable(),
    status: f.enum(DOCUMENT_STATUSES).default('active').sortable(),
    sharedProfiles: f.refs(() => Profile),
    sharedTeams: f.refs(() => Team),
    fileName: f
      .text()
      .optional()
      .readonly()
      .describe('Null until its content is uploaded: POST /documents/:id/content.'),
    fileSize: f.integer({ min: 0 }).optional().readonly(),
    contentType: f.text().optional().readonly(),
    sha256: f.text({ max: 64 }).optional().readonly(),
  },
  search: ['title', 'fileName'],
  access: 'assignable',
  sharedWith: { profiles: 'sharedProfiles', teams: 'sharedTeams' },
  grants: {
    read: grants('all', 'own', 'own', 'own'),
    update: grants('all', 'created', 'created', 'created'),
    delete: grants('all', 'created', 'created', 'created'),
    bulk: grants('all', 'none', 'none', 'none'),
  },
});
