import { database, type OwnSchema } from '@bottlecrm/core';
import { runMigrations } from 'bullmq';

/** Where BullMQ keeps its tables in PostgreSQL. */
export const QUEUE_SCHEMA = 'bottlecrm_queue';

const { quoteName, roles } = database;
const schema = quoteName(QUEUE_SCHEMA);
const system = quoteName(roles.system);

/**
 * BullMQ's tables and functions belong to the owner; the system role alone uses them. Its stream of events, which nobody reads,
 * is not kept: it would name organizations after their erasure.
 */
export const queueSchema: OwnSchema = {
  name: QUEUE_SCHEMA,
  async migrate(client) {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      CREATE OR REPLACE FUNCTION ${schema}.keep_no_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
      CREATE OR REPLACE TRIGGER keep_no_event BEFORE INSERT ON ${schema}.event
        FOR EACH ROW EXECUTE FUNCTION ${schema}.keep_no_event();
      DELETE FROM ${schema}.event;
      REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC, ${quoteName(roles.app)};
      GRANT USAGE ON SCHEMA ${schema} TO ${system};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${system};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${system};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${system};
    `);
  },
};
