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
    // Whoever reads a log shall not read files with it.
    { schema, config: { public: true, secretInPath: true }, logLevel: 'warn' },
    async (request, reply) => {
      const file = await getLinkedFile(request, request.params.token);
      // Pages of other origins may show what they have a link to.
      reply.header('cross-origin-resource-policy', 'cross-origin');
      return sendFile(request, reply, file);
    },
  );
}
