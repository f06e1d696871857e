import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type TSchema, Type } from '../../entity/type.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { created, IdParams, idOf, NoQuery, pageSchema } from '../../http/verbs/verb-route.ts';
import { WriteQuery } from '../../http/write-request.ts';
import {
  ApiKeyResponse,
  CreateApiKeyBody,
  CreatedApiKeyResponse,
  CreatedTokenResponse,
  CreateTokenBody,
  MemberTokenResponse,
  TokenQuery,
  TokenResponse,
} from './schemas.ts';
import {
  createToken,
  getToken,
  listTokens,
  type NewToken,
  revokeToken,
  type TokenListQuery,
  type TokenSet,
} from './tokens.ts';

const tags = ['Tokens'];
const Nothing = Type.Null({ description: 'No content' });

/** How one set of tokens is offered. */
interface TokenDoor {
  readonly set: TokenSet;
  readonly path: string;
  /** The end of its operation names: `listTokens`, `getToken`, `revokeToken`. */
  readonly name: string;
  readonly noun: string;
  readonly what: string;
  readonly response: TSchema;
}

const MINE: TokenDoor = {
  set: 'mine',
  path: '/tokens',
  name: 'Token',
  noun: 'token',
  what: 'personal access tokens of the caller',
  response: TokenResponse,
};
const MEMBERS: TokenDoor = {
  set: 'members',
  path: '/org/tokens',
  name: 'MemberToken',
  noun: 'memberToken',
  what: 'personal access tokens of every member',
  response: MemberTokenResponse,
};
const API_KEYS: TokenDoor = {
  set: 'apiKeys',
  path: '/org/api-keys',
  name: 'ApiKey',
  noun: 'apiKey',
  what: 'API keys of the organization',
  response: ApiKeyResponse,
};

/** Personal access tokens, the oversight of those of all members, and the organization's API keys. */
export function tokenRoutes(app: FastifyInstance): void {
  for (const door of [MINE, MEMBERS, API_KEYS]) readRoutes(app, door);
  createRoute(app, { ...MINE, set: 'mine', body: CreateTokenBody, answer: CreatedTokenResponse });
  createRoute(app, { ...API_KEYS, set: 'apiKeys', body: CreateApiKeyBody, answer: CreatedApiKeyResponse });
}

function readRoutes(app: FastifyInstance, { set, path, name, noun, what, response }: TokenDoor): void {
  const config = (verb: string) => ({ permission: `${noun}:${verb}`, credentials: true as const });
  const list = {
    operationId: `list${name}s`,
    summary: `The ${what}, newest first`,
    tags,
    querystring: TokenQuery,
    response: { 200: pageSchema(response, `${name}ListResponse`), ...problemResponses },
  };
  app.get(
    path,
    { schema: list, config: config('read') },
    tenantHandler((ctx, request) => listTokens(ctx, set, request.query as TokenListQuery)),
  );
  const get = {
    operationId: `get${name}`,
    summary: `One of the ${what}`,
    tags,
    params: IdParams,
    querystring: NoQuery,
    response: { 200: response, ...problemResponses },
  };
  app.get(
    `${path}/:id`,
    { schema: get, config: config('read') },
    tenantHandler((ctx, request) => getToken(ctx, set, idOf(request))),
  );
  const revoke = {
    operationId: `revoke${name}`,
    summary: `End one of the ${what}; again, it changes nothing`,
    tags,
    params: IdParams,
    querystring: WriteQuery,
    response: { 204: Nothing, ...problemResponses },
  };
  app.delete(
    `${path}/:id`,
    { schema: revoke, config: config('revoke') },
    tenantHandler(async (ctx, request, reply) => {
      await revokeToken(ctx, set, idOf(request));
      reply.code(204);
    }),
  );
}

interface CreatingDoor extends TokenDoor {
  readonly set: 'mine' | 'apiKeys';
  readonly body: TSchema;
  readonly answer: TSchema;
}

/** What an API key may do unless its maker says so. */
const READ_ONLY = ['*:read'];

const newTokenOf = ({ body }: FastifyRequest): NewToken => ({
  scopes: READ_ONLY,
  ...(body as Omit<NewToken, 'scopes'>),
});

function createRoute(app: FastifyInstance, { set, path, name, noun, body, answer }: CreatingDoor): void {
  const schema = {
    operationId: `create${name}`,
    summary: set === 'mine' ? 'Make a personal access token' : 'Make an API key of the organization',
    description: 'The answer shows the secret, once. A repeat under the same Idempotency-Key is 409.',
    tags,
    querystring: WriteQuery,
    body,
    response: { 201: answer, ...problemResponses },
  };
  app.post(
    path,
    { schema, config: { permission: `${noun}:create`, credentials: true, answersSecret: true } },
    tenantHandler(async (ctx, request, reply) =>
      created(request, reply, await createToken(ctx, set, newTokenOf(request))),
    ),
  );
}
