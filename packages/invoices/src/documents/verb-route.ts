import {
  type Ctx,
  type Entity,
  handler,
  IdParams,
  identifierOf,
  labelOf,
  problemResponses,
  type TObject,
} from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Move } from './moves.ts';

export interface DocumentVerb {
  readonly verb: string;
  /** What it does to the status: its summary and its conditions are told from here. */
  readonly move?: Move;
  /** @defaultValue `<entity>:<verb>` */
  readonly permission?: string;
  /** @defaultValue the move's */
  readonly summary?: string;
  readonly body: TObject;
  /** The entity of the new record that it answers with 201; the document itself with 200. */
  readonly answers?: Entity;
  readonly run: (ctx: Ctx, id: string, body: never) => Promise<{ id: string; version: number }>;
}

const camel = (verb: string): string => verb.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function descriptionOf(move: Move | undefined): { description?: string } {
  if (!move) return {};
  const guards = move.guards.map(({ says }) => `${says}`);
  return { description: `From ${move.from.join(', ')}${guards.length > 0 ? `, when ${guards.join(' and ')}` : ''}.` };
}

/** `POST /<path>/:id/<verb>`, answered with the document or with what it made. */
export function documentVerb(app: FastifyInstance, entity: Entity, route: DocumentVerb): void {
  const { verb, move, permission = `${entity.name}:${verb}`, body, answers, run } = route;
  const shown = answers ?? entity;
  app.post<{ Params: { id: string } }>(
    `/${entity.path}/:id/${verb}`,
    {
      schema: {
        operationId: `${camel(verb)}${identifierOf(entity)}`,
        summary: route.summary ?? move?.summary ?? verb,
        ...descriptionOf(move),
        tags: [labelOf(entity)],
        params: IdParams,
        body,
        response: { [answers ? 201 : 200]: app.crm.schemas(shown.name).record, ...problemResponses },
      },
      config: { permission },
    },
    handler(async (ctx, request, reply) => {
      const record = await run(ctx, request.params.id, (request.body ?? {}) as never);
      if (answers) {
        const [root = ''] = request.url.split(`/${entity.path}/`);
        reply.code(201).header('location', `${root}/${answers.path}/${record.id}`);
      }
      reply.header('etag', `"${record.version}"`);
      return ctx.visible(shown, record as never);
    }),
  );
}
