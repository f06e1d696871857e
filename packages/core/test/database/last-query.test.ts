import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool } from '../../src/database/pool.ts';
import { sql } from '../../src/database/sql.ts';
import { openAs, type TransactionOpening, tenantDialect } from '../../src/database/tenancy-driver.ts';
import { ORG_A, useServer } from './server.ts';

const server = useServer();
let db: Kysely<Record<string, never>>;

beforeAll(async () => {
  const { url } = await server.migrated('last_query');
  // One connection: what a transaction leaves behind, the next one would see.
  db = new Kysely({ dialect: tenantDialect(createPool({ url, max: 1 })) });
});
afterAll(() => db.destroy());

const opening = (readOnly: boolean): TransactionOpening => ({ settings: { organizationId: ORG_A }, readOnly });
const begin = (how: TransactionOpening) => openAs(how, () => db.startTransaction().execute());
const organization = sql<{ org: string }>`select current_setting('app.current_org', true) as org`;

describe('the last query of a READ ONLY transaction', () => {
  test('answers its rows inside the organization, and the transaction is over with it', async () => {
    const how = opening(true);
    const transaction = await begin(how);
    how.endsWithNextQuery = true;
    expect((await organization.execute(transaction)).rows).toEqual([{ org: ORG_A }]);
    await expect(organization.execute(transaction)).rejects.toMatchObject({ code: 'CONTEXT_REQUIRED' });
    await transaction.commit().execute();

    const next = await begin({ settings: {}, readOnly: true });
    expect((await organization.execute(next)).rows).toEqual([{ org: '' }]);
    await next.rollback().execute();
  });

  test('takes parameters', async () => {
    const how = opening(true);
    const transaction = await begin(how);
    how.endsWithNextQuery = true;
    expect((await sql`select ${'x'}::text as x, ${[1, 2]}::int[] as n`.execute(transaction)).rows).toEqual([
      { x: 'x', n: [1, 2] },
    ]);
    await transaction.commit().execute();
  });

  test('fails with its own error and is rolled back', async () => {
    const how = opening(true);
    const transaction = await begin(how);
    how.endsWithNextQuery = true;
    await expect(sql`select 1 / ${0}::int`.execute(transaction)).rejects.toMatchObject({ code: '22012' });
    await transaction.rollback().execute();

    const next = await begin(opening(true));
    expect((await organization.execute(next)).rows).toEqual([{ org: ORG_A }]);
    await next.commit().execute();
  });
});

test('a transaction that writes never ends with a query', async () => {
  const how = opening(false);
  const transaction = await begin(how);
  how.endsWithNextQuery = true;
  await expect(organization.execute(transaction)).rejects.toThrow(TypeError);
  await transaction.rollback().execute();
});
