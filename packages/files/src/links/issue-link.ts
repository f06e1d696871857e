import type { Application } from '@bottlecrm/core';
import { errors, publicUrlOf } from '@bottlecrm/core';
import { fileService } from '../service.ts';
import { mintLink } from './file-link.ts';

export const LINKED_FILE = 'getLinkedFile';
export const linkKey = (app: Application) => app.keyFor('@bottlecrm/files link');

/** An address that reads one file for a few minutes. @throws {NOT_FOUND} when the host has switched such links off */
export function issueLink(
  app: Application,
  orgId: string,
  fileId: string,
  now: Date,
): { url: string; expiresAt: string } {
  const route = app.routes.find(({ schema }) => schema?.operationId === LINKED_FILE);
  if (!route) throw errors.NOT_FOUND('There is no such route.');
  const expiresAt = new Date(now.getTime() + fileService(app).rules.linkSeconds * 1000);
  const token = mintLink(linkKey(app), { orgId, fileId, expiresAt });
  return { url: `${publicUrlOf(app)}${route.url.replace(':token', token)}`, expiresAt: expiresAt.toISOString() };
}
