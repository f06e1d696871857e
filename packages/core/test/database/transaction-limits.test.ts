import { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool } from '../../src/database/pool.ts';
import { sql } from '../../src/database/sql.ts';
import { tenantDialect } from '../../src/database/tenancy-driver.ts';
import { inTransaction, type OpenTransaction } from '../../src/tenancy/transaction.ts';
import { useServer } from './server.ts';

const server = useServer();
const counts = { committed: 0, rolledBack: 0 };
let pool: Pool;
// biome-ignore lint/suspicious/noExplicitAny: no tables are asked
let db: Kysely<any>;
beforeAll(async () => {
  const { url } = await server.empty('limits');
  pool = createPool({ url, max: 1 });
  db = new Kysely({ dialect: tenantDialect(pool, { limits: { statementTimeoutMs: 1234 }, counts }) });
});
afterAll(() => db?.destroy());

const opening = { settings: {}, readOnly: false };
const timeoutIn = async ({ db: trx }: OpenTransaction) =>
  (await sql<{ ms: string }>`select current_setting('statement_timeout') as ms`.execute(trx)).rows[0]?.ms;

describe('the limits of a transaction', () => {
  it('are not those of the next one on its connection, whatever it ended with', async () => {
    expect(await inTransaction(db, opening, timeoutIn)).toBe('1234ms');
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '0' }]);
    await expect(
      inTransaction(db, opening, async (transaction) => {
        await timeoutIn(transaction);
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '0' }]);
    expect(pool.totalCount).toBe(1);
    expect(counts).toEqual({ committed: 1, rolledBack: 1 });
  });
});
