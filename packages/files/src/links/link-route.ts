import { problemResponses, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { sendFile } from '../download/send-file.ts';
import { ContentQuery, contentResponses } from '../schemas.ts';
import { getLinkedFile } from './get-linked-file.ts';
import { LINKED_FILE } from './issue-link.ts';

const TokenParams = Type.Object(
  { token: Type.String({ maxLength: 100 }) },
  { title: 'FileLinkParams', additionalProperties: false },
);

/** `GET /files/:token`: what a signed link reads, for whoever holds it. */
export function linkRoute(app: FastifyInstance): void {
  const schema = {
    operationId: LINKED_FILE,
    summary: 'The file of a signed link',
    tags: ['Files'],
    params: TokenParams,
    querystring: ContentQuery,
    response: { ...contentResponses, ...problemResponses },
  };
  app.get<{ Params: { token: string } }>(
    '/files/:token',
    { schema, config: { public: true } },
    async (request, reply) => sendFile(request, reply, await getLinkedFile(request, request.params.token)),
  );
}
