import { type Entity, grants, on, purged, type RecordCapability } from '@bottlecrm/core';
import { Document } from '../documents/document.ts';
import { removePurged } from './remove-attachments.ts';
import { attachmentRoutes } from './routes.ts';

/** Files of every record. A document has the one that it is about, by routes of its own. */
export function attachmentCapability(entity: Entity): RecordCapability {
  const hooks = [on(purged(entity), removePurged)];
  if (entity.name === Document.name) return { hooks };
  return {
    // `own`: the files that one uploaded, and those of records that one may update.
    permissions: { [`${entity.name}:detach`]: grants('all', 'all', 'own', 'own') },
    hooks,
    routes: (app) => attachmentRoutes(app, entity),
  };
}
