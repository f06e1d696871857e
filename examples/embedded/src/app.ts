import { CrmError, type CrmOptions, createOrganization, crm, serverOptions } from '@bottlecrm/core';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import config from '../bottlecrm.config.ts';
import { shopIdentity } from './crm-identity.ts';
import { repairRoutes } from './repairs/routes.ts';
import { createIssuer } from './shop/issuer.ts';
import { KEYS_PATH, shopRoutes } from './shop/routes.ts';

export interface AppOptions {
  readonly shop: Pool;
  readonly database: NonNullable<CrmOptions['database']>;
  /** Signs the CRM's cursors. */
  readonly secret: string;
  /** Where the shop's keys can be fetched: here it is this application itself. */
  readonly origin: string;
}

/** The shop's application, with the CRM below /crm. */
export async function buildApp({ shop, database, secret, origin }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify(serverOptions({ logger: { level: 'warn' } }));
  app.setErrorHandler((error: FastifyError | CrmError, request, reply) => {
    const status = error instanceof CrmError ? error.status : (error.statusCode ?? 500);
    if (status >= 500) request.log.error(error);
    const code = error instanceof CrmError ? { code: error.code } : {};
    return reply.code(status).send({ error: status < 500 ? error.message : 'Sorry', ...code });
  });
  shopRoutes(app, shop, await createIssuer());
  await app.register(crm, {
    ...config,
    database,
    auth: { secret, magicLink: false, external: shopIdentity(shop, `${origin}${KEYS_PATH}`) },
  });
  repairRoutes(app);
  return app;
}

/** Gives each store an organization of the CRM, once. */
export async function openStores(app: FastifyInstance, shop: Pool): Promise<void> {
  const { rows } = await shop.query<{ id: string; name: string }>(
    'select id, name from stores where crm_organization is null',
  );
  for (const { id, name } of rows) {
    const organization = await createOrganization(app.crm, { name });
    await shop.query('update stores set crm_organization = $1 where id = $2', [organization.id, id]);
  }
}
