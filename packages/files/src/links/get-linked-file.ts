import { auditRequest, type Crm, CrmError, callerOrganization, errors } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyRequest } from 'fastify';
import { findAttachmentOfFile, type StoredAttachment } from '../attachments/attachment.ts';
import { type FileLink, organizationNamed, readLink } from './file-link.ts';
import { linkKey } from './issue-link.ts';

const noSuchLink = () => errors.NOT_FOUND('There is no such file, or the link has expired.');

/** Whoever has signed in and holds a link of another organization has got it from there, or tries what happens. */
async function refuseForeign(request: FastifyRequest, token: string): Promise<void> {
  const named = organizationNamed(token);
  const own = named === undefined ? undefined : await callerOrganization(request);
  if (own === undefined || own === named) return;
  await auditRequest(request, { event: 'cross_org_attempt', success: false, details: { what: 'file_link' } });
  throw noSuchLink();
}

/** The file, while it is there and its record is alive. */
async function findLinked(app: Crm, { orgId, fileId }: FileLink): Promise<StoredAttachment | undefined> {
  try {
    return await app.tenant({ orgId, readOnly: true }, async (ctx) => {
      const attachment = await findAttachmentOfFile(ctx, fileId);
      if (!attachment || !internalsOf(app).model.registry.has(attachment.entity)) return undefined;
      await ctx.get(internalsOf(app).model.entity(attachment.entity).entity, attachment.recordId);
      return attachment;
    });
  } catch (error) {
    // The record is deleted, or the organization is not active any more.
    if (error instanceof CrmError && (error.status === 404 || error.status === 401)) return undefined;
    throw error;
  }
}

/** The file of a signed link. @throws {NOT_FOUND} whatever is wrong with it */
export async function getLinkedFile(request: FastifyRequest, token: string): Promise<StoredAttachment> {
  const { crm } = request.server;
  await refuseForeign(request, token);
  const link = readLink(linkKey(crm), token, new Date());
  const found = link && (await findLinked(crm, link));
  if (!found) throw noSuchLink();
  return found;
}
