import type { FastifyInstance } from 'fastify';
import type { Entity } from '../../entity/entity.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { crudRoutes, validatedByVerb } from '../../http/crud-routes.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { hashOf, mintToken, TOKEN_KINDS } from '../../http/secrets.ts';
import { bodyOf, bodySchema, created, type Values } from '../../http/verbs/verb-route.ts';
import { recordVerbs } from '../../records/record-verbs.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { runtimeOf } from '../features-runtime.ts';

const HINT_LENGTH = 4;

async function createFormKey(ctx: TenantCtx, entity: Entity, body: Values): Promise<Values> {
  const key = mintToken(TOKEN_KINDS.form, ctx.org.id);
  const set = { keyHash: hashOf(key), hint: key.slice(-HINT_LENGTH) };
  const record = await recordVerbs(ctx, ctx.entity(entity.name), { verb: 'create' }).create(body, set);
  return { ...record, key };
}

/** The record's schema with the key; remade when the entity changes. */
const createdSchema = (app: FastifyInstance, entity: Entity): TSchema =>
  app.crm.lazySchema(() => {
    const record = app.crm.schemas(entity.name).record as TSchema & { properties: Values; required?: string[] };
    return {
      ...record,
      title: 'CreatedFormKeyResponse',
      required: [...(record.required ?? []), 'key'],
      properties: { ...record.properties, key: Type.String({ description: 'It is shown this once.' }) },
    } as TSchema;
  });

/** Record routes of form keys; a new one is answered with its key. */
export function formKeyRoutes(app: FastifyInstance, entity: Entity): void {
  crudRoutes(app, entity, { except: ['create', 'upsert', 'batch', 'bulk'] });
  const compiled = () => runtimeOf(app).model.entity(entity.name);
  const schema = {
    operationId: 'createFormKey',
    summary: 'Make a key for a public form',
    description: 'The answer shows the key, once. A repeat under the same Idempotency-Key is 409.',
    tags: ['FormKey'],
    body: bodySchema(app, compiled, 'create'),
    response: { 201: createdSchema(app, entity), ...problemResponses },
  };
  const config = {
    permission: 'formKey:create',
    credentials: true,
    answersSecret: true,
    crm: { entity: entity.name, verb: 'create' },
  } as const;
  app.post(
    `/${entity.path}`,
    { schema, config, ...validatedByVerb('body') },
    tenantHandler(async (ctx, request, reply) => {
      const record = await createFormKey(ctx, entity, bodyOf(request));
      reply.header('etag', `"${record.version}"`);
      return created(request, reply, record);
    }),
  );
}
