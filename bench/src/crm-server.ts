import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { created, crm, serverOptions, updated } from '@bottlecrm/core';
import { Lead, leads } from '@bottlecrm/leads';
import Fastify from 'fastify';
import { databaseUrl, serve } from './measured-process.ts';
import { SECRET } from './token.ts';

// Counted as in production, and never reached.
const most = { max: 1_000_000_000, windowSeconds: 60 };
const rateLimit =
  process.env.BENCH_RATE_LIMIT === 'off' ? false : { redis: false as const, organization: most, caller: most };

const { BENCH_SYSTEM_URL: systemUrl = '', BENCH_POOL_SIZE: poolSize } = process.env;
const app = Fastify(serverOptions());
await app.register(crm, {
  database: {
    url: databaseUrl(),
    // Empty: what handlers wait for stays in the outbox, as where a worker delivers it.
    systemUrl,
    ...(poolSize === undefined ? {} : { poolSize: Number(poolSize) }),
    migrateAtStart: false,
    // Set only by the measurement of what row security costs.
    allowUnsafe: process.env.BENCH_ALLOW_UNSAFE === 'true',
    preparedStatements: process.env.BENCH_PREPARED === 'true',
  },
  plugins: [accounts, contacts, leads],
  auth: { secret: SECRET },
  rateLimit,
});
// Set only by the measurement of what a handler costs.
if (process.env.BENCH_HANDLER === 'true')
  for (const event of [created(Lead), updated(Lead)]) app.crm.on(event, () => {});
await serve(app);
