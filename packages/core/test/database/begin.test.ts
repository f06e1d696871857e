import { describe, expect, it } from 'vitest';
import { beginSql, inTransaction } from '../../src/database/index.ts';
import { useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();

describe('beginSql', () => {
  it('sets what is relied on for one transaction', async () => {
    const { ownerUrl } = await server.empty('begin');
    const client = await connect(ownerUrl);
    await client.query(
      `SET timezone = 'Asia/Kolkata'; SET datestyle = 'SQL'; SET default_transaction_isolation = 'serializable'`,
    );
    const show = async () =>
      (
        await client.query(
          `select current_setting('timezone') as timezone, current_setting('datestyle') as datestyle, current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as readonly`,
        )
      ).rows[0];
    const inside = { timezone: 'UTC', datestyle: 'ISO, MDY', isolation: 'read committed', readonly: 'off' };
    expect(await inTransaction(client, show)).toEqual(inside);
    expect(await show()).toMatchObject({ timezone: 'Asia/Kolkata', isolation: 'serializable' });
    await client.query(beginSql({ readOnly: true, isolation: 'repeatable read' }));
    expect(await show()).toEqual({ ...inside, isolation: 'repeatable read', readonly: 'on' });
    await client.query('ROLLBACK');
  });
});
