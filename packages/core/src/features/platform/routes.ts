import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { platformUrlOf } from '../../database/options.ts';
import { createPool } from '../../database/pool.ts';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { requestIdOf } from '../../http/request-id.ts';
import { IdParams, NoQuery } from '../../http/verbs/verb-route.ts';
import { runtimeOf } from '../features-runtime.ts';
import { isPlatformAdmin } from './admins.ts';
import { countRecords, listOrganizations, setOrganizationActive } from './organizations.ts';

const tags = ['Platform'];
const Nothing = Type.Null({ description: 'No content' });
const ListQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Default 25.' })),
    after: Type.Optional(Type.String({ format: 'uuid', description: 'The last organization of the page before.' })),
    search: Type.Optional(Type.String({ minLength: 1, maxLength: 255, description: 'A part of the name.' })),
  },
  { title: 'ListPlatformOrganizationsQuery', additionalProperties: false },
);
const PlatformOrganization = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    name: Type.String(),
    isActive: Type.Boolean(),
    createdAt: Type.String({ format: 'date-time' }),
    counts: Type.Record(Type.String(), Type.Integer(), {
      description: 'Live records by entity; `profile` are its members.',
    }),
  },
  { title: 'PlatformOrganization', additionalProperties: false },
);
const PlatformOrganizationList = Type.Object(
  { data: Type.Array(PlatformOrganization), nextAfter: Type.Unsafe<string | null>({ type: ['string', 'null'] }) },
  { title: 'PlatformOrganizationListResponse', additionalProperties: false },
);

interface ListInput {
  readonly limit?: number;
  readonly after?: string;
  readonly search?: string;
}

/** Who is no platform administrator learns nothing of these routes, not even that they are there. */
async function requirePlatformAdmin(request: FastifyRequest): Promise<{ userId: string; requestId: string }> {
  const { user } = await authenticateUser(request);
  if (!(await isPlatformAdmin(runtimeOf(request.server), user.id))) throw errors.NOT_FOUND('There is no such route.');
  return { userId: user.id, requestId: requestIdOf(request) };
}

/** Administration of the installation: only where a connection of the platform role is configured. */
export function platformRoutes(app: FastifyInstance): void {
  if (platformUrlOf(runtimeOf(app).options.database) === undefined) return;
  let pool: Pool | undefined;
  app.addHook('onClose', () => pool?.end());
  listRoute(app, () => {
    const url = platformUrlOf(runtimeOf(app).options.database) ?? '';
    pool ??= createPool({ url, max: 2, onError: (error) => runtimeOf(app).onBackgroundError(error) });
    return pool;
  });
  for (const isActive of [false, true]) activityRoute(app, isActive);
}

function listRoute(app: FastifyInstance, pool: () => Pool): void {
  const schema = {
    operationId: 'listPlatformOrganizations',
    summary: 'Every organization of the installation, with counts',
    tags,
    querystring: ListQuery,
    response: { 200: PlatformOrganizationList, ...problemResponses },
  };
  app.get('/platform/organizations', { schema, config: { authenticated: true } }, async (request) => {
    await requirePlatformAdmin(request);
    const { limit = 25, ...rest } = request.query as ListInput;
    const found = await listOrganizations(pool(), { ...rest, limit: limit + 1 });
    const page = found.slice(0, limit);
    const data = [];
    // One after the other: a request never holds two connections.
    for (const one of page) data.push({ ...one, counts: await countRecords(runtimeOf(app), one.id) });
    return { data, nextAfter: found.length > limit ? (page.at(-1)?.id ?? null) : null };
  });
}

function activityRoute(app: FastifyInstance, isActive: boolean): void {
  const verb = isActive ? 'reactivate' : 'deactivate';
  const schema = {
    operationId: `${verb}PlatformOrganization`,
    summary: isActive ? 'Let an organization work again' : 'Close an organization: nobody works in it any more',
    tags,
    params: IdParams,
    querystring: NoQuery,
    response: { 204: Nothing, ...problemResponses },
  };
  app.post(
    `/platform/organizations/:id/${verb}`,
    { schema, config: { authenticated: true } },
    async (request, reply) => {
      const by = await requirePlatformAdmin(request);
      const { id } = request.params as { id: string };
      await setOrganizationActive(runtimeOf(app), id.toLowerCase(), isActive, by);
      return reply.code(204).send();
    },
  );
}
