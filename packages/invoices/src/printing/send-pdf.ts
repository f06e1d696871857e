import { contentDisposition } from '@bottlecrm/core';
import type { FastifyReply } from 'fastify';
import type { PrintedDocument } from './print-document.ts';

/** Answers a printed document as a download. */
export const sendPdf = (reply: FastifyReply, { filename, contentType, content }: PrintedDocument): FastifyReply =>
  reply.header('content-disposition', contentDisposition(filename)).type(contentType).send(content);
