import type { FastifyInstance } from 'fastify';
import { ROLES, SCOPES } from '../../entity/roles.ts';
import { Type } from '../../entity/type.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { runtimeOf } from '../features-runtime.ts';

const PermissionsResponse = Type.Object(
  {
    role: Type.Unsafe<string>({ type: 'string', enum: [...ROLES] }),
    tokenScopes: Type.Optional(
      Type.Array(Type.String(), { description: 'Of the personal token or API key that asks: they narrow the role.' }),
    ),
    permissions: Type.Record(Type.String(), Type.Unsafe<string>({ type: 'string', enum: [...SCOPES] }), {
      description: 'Every permission word, and how far the caller has it.',
    }),
  },
  { title: 'PermissionsResponse', additionalProperties: false },
);

/** `GET /permissions`: what the caller may do here, for a user interface that shows only what works. */
export function permissionRoutes(app: FastifyInstance): void {
  const schema = {
    operationId: 'getPermissions',
    summary: 'What the caller may do, and how far it reaches',
    tags: ['Auth'],
    querystring: NoQuery,
    response: { 200: PermissionsResponse, ...problemResponses },
  };
  app.get(
    '/permissions',
    { schema, config: { authenticated: true, tokens: true } },
    tenantHandler(async (ctx) => ({
      role: ctx.role,
      ...(ctx.token ? { tokenScopes: ctx.token.scopes } : {}),
      permissions: Object.fromEntries(
        [...runtimeOf(app).model.permissions.keys()].sort().map((word) => [word, ctx.scope(word)]),
      ),
    })),
  );
}
