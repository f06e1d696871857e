import { database, type OwnSchema } from '@bottlecrm/core';
import { runMigrations } from 'bullmq';

/** Where BullMQ keeps its tables in PostgreSQL. */
export const QUEUE_SCHEMA = 'bottlecrm_queue';

const { quoteName, roles } = database;
const schema = quoteName(QUEUE_SCHEMA);
const system = quoteName(roles.system);

/** BullMQ's tables and functions belong to the owner; the system role alone uses them. */
export const queueSchema: OwnSchema = {
  name: QUEUE_SCHEMA,
  async migrate(client) {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC, ${quoteName(roles.app)};
      GRANT USAGE ON SCHEMA ${schema} TO ${system};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${system};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${system};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${system};
    `);
  },
};
