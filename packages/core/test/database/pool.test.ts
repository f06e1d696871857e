import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSql } from '../../src/database/begin.ts';
import { createPool } from '../../src/database/pool.ts';
import { useServer } from './server.ts';

const server = useServer();
let pool: ReturnType<typeof createPool>;
beforeAll(async () => {
  pool = createPool({ url: (await server.empty('pool')).url, max: 1 });
});
afterAll(() => pool.end());

test('what has a time, a date or a bigint comes as text and number, never as a Date', async () => {
  const client = await pool.connect();
  await client.query(beginSql());
  const { rows } = await client.query(`select
    timestamptz '2026-11-29 06:44:45.855982+00' as time, array[timestamptz '2026-11-29 06:44:45+00', null] as times,
    timestamp '2026-11-29 06:44:45' as clock, array[timestamp '2026-11-29 06:44:45'] as clocks,
    date '2026-11-29' as day, array[date '2026-11-29'] as days,
    9007199254740991::bigint as count, array[1::bigint, null] as counts, 12.50::numeric as amount`);
  await client.query('rollback');
  client.release();
  expect(rows).toEqual([
    {
      time: '2026-11-29T06:44:45.855982Z',
      times: ['2026-11-29T06:44:45Z', null],
      clock: '2026-11-29 06:44:45',
      clocks: ['2026-11-29 06:44:45'],
      day: '2026-11-29',
      days: ['2026-11-29'],
      count: 9007199254740991,
      counts: [1, null],
      amount: '12.50',
    },
  ]);
});
