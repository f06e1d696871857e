import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../src/database/client.ts';
import { createPool } from '../../src/database/pool.ts';
import { sql } from '../../src/database/sql.ts';
import { openAs, type TransactionOpening, tenantDialect } from '../../src/database/tenancy-driver.ts';
import { runLater, runTogether } from '../../src/database/together.ts';
import { ORG_A, seedOrganizations, useServer } from './server.ts';

const server = useServer();
let db: Kysely<Record<string, never>>;

beforeAll(async () => {
  const { url, ownerUrl } = await server.migrated('last_query');
  await withClient(ownerUrl, seedOrganizations);
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

const notes = (transaction: Parameters<typeof runTogether>[0]) =>
  runTogether(transaction, [sql<{ name: string }>`select name from leads order by name`]).then(([rows]) =>
    rows.map(({ name }) => name),
  );
const insert = (name: string) => sql`insert into leads (org_id, name) values (${ORG_A}, ${name})`;

describe('a transaction whose failure went no further', () => {
  test('does not commit', async () => {
    const how = opening(false);
    const transaction = await begin(how);
    await insert('lost').execute(transaction);
    await expect(sql`select 1 / ${0}::int`.execute(transaction)).rejects.toMatchObject({ code: '22012' });
    await expect(transaction.commit().execute()).rejects.toThrow('The database rolled the transaction back.');
    expect(how.hasCommitted).toBeUndefined();

    const next = await begin(opening(true));
    expect(await notes(next)).not.toContain('lost');
    await next.commit().execute();
  });
});

describe('the last statement of a transaction that writes', () => {
  test('commits with it', async () => {
    const how = opening(false);
    const transaction = await begin(how);
    how.endsWithNextQuery = true;
    await insert('kept').execute(transaction);
    await transaction.commit().execute();
    expect(how.hasCommitted).toBe(true);

    const next = await begin(opening(true));
    expect(await notes(next)).toContain('kept');
    await next.commit().execute();
  });

  test('leaves nothing when it is refused', async () => {
    const how = opening(false);
    const transaction = await begin(how);
    await insert('undone').execute(transaction);
    how.endsWithNextQuery = true;
    await expect(sql`select 1 / ${0}::int`.execute(transaction)).rejects.toMatchObject({ code: '22012' });
    await transaction.rollback().execute();
    expect(how.hasCommitted).toBeUndefined();

    const next = await begin(opening(true));
    expect(await notes(next)).not.toContain('undone');
    await next.commit().execute();
  });
});

describe('statements that are sent together', () => {
  test('answer in their order, each with its own rows', async () => {
    const transaction = await begin(opening(true));
    const rows = await runTogether(transaction, [
      sql<{ n: number }>`select generate_series(1, ${2}::int) as n`,
      sql<{ text: string; at: string }>`select ${'x'}::text as text, date '2026-01-02' as at`,
      sql<{ n: number }>`select 1 as n where false`,
    ]);
    expect(rows).toEqual([[{ n: 1 }, { n: 2 }], [{ text: 'x', at: '2026-01-02' }], []]);
    expect(await runTogether(transaction, [])).toEqual([]);
    await transaction.commit().execute();
  });

  test('do not run after one that fails, nor after one whose values cannot be sent', async () => {
    const unsendable = {
      toPostgres: () => {
        throw new TypeError('unsendable');
      },
    };
    for (const [wrong, error] of [
      [sql`select 1 / ${0}::int`, { code: '22012' }],
      [sql`select ${unsendable}::text`, { message: 'unsendable' }],
    ] as const) {
      const transaction = await begin(opening(false));
      await expect(runTogether(transaction, [insert('before'), wrong, insert('after')])).rejects.toMatchObject(error);
      await transaction.rollback().execute();
      const next = await begin(opening(true));
      expect(await notes(next)).not.toEqual(expect.arrayContaining(['before']));
      await next.commit().execute();
    }
  });

  test('wait for the next one, for a savepoint, or for COMMIT', async () => {
    const transaction = await begin(opening(false));
    await runLater(transaction, insert('first'));
    expect(await notes(transaction)).toContain('first');
    await runLater(transaction, insert('second'));
    const savepoint = await transaction.savepoint('each').execute();
    await runLater(savepoint, insert('third'));
    await savepoint.rollbackToSavepoint('each').execute();
    await runLater(transaction, insert('fourth'));
    await transaction.commit().execute();

    const next = await begin(opening(true));
    const kept = await notes(next);
    expect(kept).toEqual(expect.arrayContaining(['first', 'fourth', 'second']));
    expect(kept).not.toContain('third');
    await next.commit().execute();
  });

  test('are refused by what they are sent with', async () => {
    const transaction = await begin(opening(false));
    await runLater(transaction, sql`select 1 / ${0}::int`);
    await expect(transaction.commit().execute()).rejects.toMatchObject({ code: '22012' });
  });

  test('are prepared under their names', async () => {
    const { url } = await server.migrated('named_pipelines');
    const named = new Kysely<Record<string, never>>({
      dialect: tenantDialect(createPool({ url, max: 1 }), { preparedStatements: true }),
    });
    for (let run = 0; run < 3; run += 1) {
      const how = opening(true);
      const transaction = await openAs(how, () => named.startTransaction().execute());
      const one = (n: number) => sql<{ n: number }>`select ${n}::int as n`;
      const two = (n: number) => sql<{ m: number }>`select ${n}::int as m`;
      expect(await runTogether(transaction, [one(1), two(2), one(3)])).toEqual([[{ n: 1 }], [{ m: 2 }], [{ n: 3 }]]);
      await expect(runTogether(transaction, [one(1), sql`select 1 / ${0}::int`])).rejects.toMatchObject({
        code: '22012',
      });
      await transaction.rollback().execute();
    }
    await named.destroy();
  });
});
