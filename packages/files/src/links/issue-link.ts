import type { Crm } from '@bottlecrm/core';
import { errors } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { fileService } from '../service.ts';
import { mintLink } from './file-link.ts';

export const LINKED_FILE = 'getLinkedFile';
export const linkKey = (app: Crm) => app.keyFor('@bottlecrm/files link');

/** An address that reads one file for a few minutes. @throws {NOT_FOUND} when the host has switched such links off */
export function issueLink(app: Crm, orgId: string, fileId: string, now: Date): { url: string; expiresAt: string } {
  const route = internalsOf(app).model.routes.find(({ schema }) => schema?.operationId === LINKED_FILE);
  if (!route) throw errors.NOT_FOUND('There is no such route.');
  const expiresAt = new Date(now.getTime() + fileService(app).rules.linkSeconds * 1000);
  const token = mintLink(linkKey(app), { orgId, fileId, expiresAt });
  return { url: `${app.publicUrl}${route.url.replace(':token', token)}`, expiresAt: expiresAt.toISOString() };
}
