import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { database, sentenceOf, startEmbeddedPostgres } from '@bottlecrm/core';
import { buildApp, openStores } from './app.ts';
import { freePort } from './free-port.ts';
import { migrateShop, openShop, prepareShopSchema } from './shop/database.ts';
import { seedStaff } from './shop/staff.ts';

const HOST = '127.0.0.1';
const DATABASE = 'spokes';

async function start(): Promise<void> {
  const { PORT = '3100', DATA_DIR = '.data', AUTH_SECRET = randomBytes(48).toString('base64url') } = process.env;
  const port = Number(PORT) || (await freePort());
  const origin = `http://${HOST}:${port}`;
  console.log('Starting PostgreSQL …');
  const postgres = await startEmbeddedPostgres({ dataDir: resolve(DATA_DIR) });
  const connections = await database.setupDatabase({ adminUrl: postgres.url, databaseName: DATABASE });
  const adminUrl = new URL(postgres.url);
  adminUrl.pathname = `/${DATABASE}`;
  const shop = openShop(await prepareShopSchema(adminUrl.href));
  await migrateShop(shop);
  await seedStaff(shop);
  const app = await buildApp({ shop, database: connections, secret: AUTH_SECRET, origin });
  const stop = async () => {
    await app.close();
    await shop.end();
    await postgres.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  await app.ready();
  await openStores(app, shop);
  await app.listen({ host: HOST, port });
  console.log(`Spokes is ready: ${origin}\n\nREADME.md has requests to paste. Ctrl-C stops it.`);
}

start().catch((error: unknown) => {
  console.error(process.env.DEBUG ? error : sentenceOf(error));
  process.exit(1);
});
