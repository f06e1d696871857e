import type { FastifyReply } from 'fastify';
import type { PrintedDocument } from './print-document.ts';

/** Answers a printed document as a download. @see https://www.rfc-editor.org/rfc/rfc8187 */
export const sendPdf = (reply: FastifyReply, { filename, contentType, content }: PrintedDocument): FastifyReply =>
  reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`)
    .type(contentType)
    .send(content);
