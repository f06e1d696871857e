import type { FastifyInstance } from 'fastify';
import { sql } from '../../database/sql.ts';
import { snake } from '../../entity/compile.ts';
import { f } from '../../entity/f.ts';
import { nullable } from '../../entity/schemas.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { blankIsNull } from '../../http/blank-fields.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { listOrganizationsOf } from '../../tenancy/users.ts';
import { answerSession } from '../auth/answer-session.ts';
import { continueSession, SessionResponse, sessionFor } from '../auth/session.ts';
import { moveSession } from '../auth/sessions.ts';
import { type FeaturesRuntime, runtimeOf } from '../features-runtime.ts';
import { createOrganization } from './organizations.ts';

type Row = Record<string, unknown>;

/** The organization's own fields: wire name → field. */
const FIELDS = {
  name: f.text(),
  companyName: f.text().optional(),
  logoUrl: f.url().optional(),
  ...f.address(),
  phone: f.phone().optional(),
  email: f.email().optional(),
  website: f.url().optional(),
  taxId: f.text({ max: 64 }).optional(),
  defaultCurrency: f.currency(),
  defaultCountry: f.country().optional(),
  timezone: f.timezone(),
} as const;

const OPTIONAL = Object.entries(FIELDS).flatMap(([name, { spec }]) => (spec.optional ? [name] : []));

const properties = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { spec }]): [string, TSchema] => {
    const schema = spec.input ?? Type.Unknown();
    return [name, spec.optional ? nullable(schema) : schema];
  }),
);

export const OrganizationResponse = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    isActive: Type.Boolean(),
    ...properties,
    version: Type.Integer(),
    createdAt: Type.String({ format: 'date-time' }),
    updatedAt: Type.String({ format: 'date-time' }),
  },
  { title: 'OrganizationResponse', additionalProperties: false },
);
const UpdateOrganizationBody = Type.Object(
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, Type.Optional(schema)])),
  { title: 'UpdateOrganizationBody', additionalProperties: false },
);
const CreateOrganizationBody = Type.Object(
  {
    name: FIELDS.name.spec.input as TSchema,
    timezone: Type.Optional(properties.timezone as TSchema),
    defaultCurrency: Type.Optional(properties.defaultCurrency as TSchema),
  },
  { title: 'CreateOrganizationBody', additionalProperties: false },
);

const COLUMNS = sql.raw(
  ['id', 'isActive', ...Object.keys(FIELDS), 'version', 'createdAt', 'updatedAt']
    .map((name) => `${snake(name)} as "${name}"`)
    .join(', '),
);

async function readOrganization(ctx: TenantCtx): Promise<Row> {
  const { rows } = await sql<Row>`select ${COLUMNS} from organizations where id = ${ctx.org.id}`.execute(ctx.db);
  if (!rows[0]) throw errors.NOT_FOUND();
  return rows[0];
}

async function updateOrganization(ctx: TenantCtx, body: Row): Promise<Row> {
  const entries = Object.entries(body);
  if (entries.length === 0) return readOrganization(ctx);
  const changes = entries.map(([name, value]) => sql`${sql.id(snake(name))} = ${value}`);
  await sql`update organizations set ${sql.join(changes)} where id = ${ctx.org.id}`.execute(ctx.db);
  return readOrganization(ctx);
}

const MAX_ORGANIZATIONS = 20;

/** @throws {ORGANIZATION_LIMIT_REACHED} */
async function requireRoom(app: FeaturesRuntime, userId: string): Promise<void> {
  const { maxOrganizationsPerUser: most = MAX_ORGANIZATIONS } = app.options.auth ?? {};
  const administered = (await listOrganizationsOf(app, userId)).filter(({ role }) => role === 'admin');
  if (administered.length >= most)
    throw errors.ORGANIZATION_LIMIT_REACHED(`You administer ${administered.length} already: leave or erase one first.`);
}

/** `POST /orgs`, `GET /org`, `PATCH /org`. */
export function organizationRoutes(app: FastifyInstance): void {
  const tags = ['Organization'];
  app.post(
    '/orgs',
    {
      schema: {
        operationId: 'createOrganization',
        summary: 'Create an organization; the caller becomes its admin',
        tags,
        querystring: NoQuery,
        body: CreateOrganizationBody,
        response: { 201: SessionResponse, ...problemResponses },
      },
      config: { authenticated: true },
    },
    async (request, reply) => {
      const { caller, user } = await authenticateUser(request);
      await requireRoom(runtimeOf(app), user.id);
      const { id } = await createOrganization(runtimeOf(app), { ...(request.body as { name: string }), owner: user });
      reply.code(201);
      const { sessionId } = caller;
      if (!sessionId) return answerSession(request, reply, await sessionFor(runtimeOf(app), user, id));
      await moveSession(runtimeOf(app), user.id, sessionId, id);
      const session = { id: sessionId, organizationId: id };
      return answerSession(request, reply, await continueSession(runtimeOf(app), user, session));
    },
  );
  app.get(
    '/org',
    {
      schema: {
        operationId: 'getOrganization',
        summary: 'The current organization',
        tags,
        querystring: NoQuery,
        response: { 200: OrganizationResponse, ...problemResponses },
      },
      config: { permission: 'organization:read' },
    },
    tenantHandler((ctx) => readOrganization(ctx)),
  );
  app.patch(
    '/org',
    {
      schema: {
        operationId: 'updateOrganization',
        summary: 'Change the current organization',
        tags,
        body: UpdateOrganizationBody,
        response: { 200: OrganizationResponse, ...problemResponses },
      },
      preValidation: blankIsNull(...OPTIONAL),
      config: { permission: 'organization:update' },
    },
    tenantHandler((ctx, request) => updateOrganization(ctx, request.body as Row)),
  );
}
