import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { ShopIssuer } from './issuer.ts';
import { findStaff } from './staff.ts';

export const KEYS_PATH = '/.well-known/shop-keys.json';

const Credentials = {
  type: 'object',
  required: ['email', 'password'],
  additionalProperties: false,
  properties: { email: { type: 'string' }, password: { type: 'string', maxLength: 200 } },
};

/** What the shop's application did before: it signs its staff in, and tells prices to anybody. */
export function shopRoutes(app: FastifyInstance, shop: Pool, issuer: ShopIssuer): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-served-by', 'spokes');
  });
  app.post<{ Body: { email: string; password: string } }>(
    '/login',
    { schema: { body: Credentials } },
    async (request, reply) => {
      const member = await findStaff(shop, request.body.email, request.body.password);
      if (!member) return reply.code(401).send({ error: 'Wrong address or password' });
      return { token: await issuer.tokenFor(member) };
    },
  );
  app.get(KEYS_PATH, async () => ({ keys: issuer.keys }));
  app.get('/prices', async () => (await shop.query('select service, cents from prices order by service')).rows);
}
