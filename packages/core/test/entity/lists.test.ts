import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, minorUnitDigits } from '../../src/entity/currencies.ts';
import { TIME_ZONES } from '../../src/entity/time-zones.ts';
import { useConnections, useServer } from '../database/server.ts';

const server = useServer();
const connect = useConnections();
/** The third column of zone.tab, release 2026c: what a form offers. */
const zoneTab = readFileSync(new URL('zone-tab.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('TIME_ZONES', () => {
  it('has every name of zone.tab and the other names of those zones', () => {
    expect(zoneTab).toHaveLength(418);
    expect(zoneTab.filter((name) => !TIME_ZONES.includes(name))).toEqual([]);
    for (const name of ['UTC', 'Etc/UTC', 'Etc/GMT+5', 'Asia/Calcutta', 'Europe/Kiev', 'US/Pacific', 'GB'])
      expect(TIME_ZONES).toContain(name);
    expect(new Set(TIME_ZONES).size).toBe(TIME_ZONES.length);
  });

  it('has only names that PostgreSQL takes as well', async () => {
    const client = await connect(server.adminUrl);
    const { rows } = await client.query(
      'select name from unnest($1::text[]) as name where name not in (select z.name from pg_timezone_names z)',
      [TIME_ZONES],
    );
    expect(rows).toEqual([]);
  });
});

describe('CURRENCIES', () => {
  it('has the codes of ISO 4217, funds among them, with their minor units', () => {
    for (const code of ['USD', 'EUR', 'CLF', 'UYW', 'VED', 'XCG', 'ZWG', 'BOV', 'XDR', 'XAU'])
      expect(CURRENCIES).toContain(code);
    for (const code of ['DEM', 'HRK', 'ZWL', 'usd']) expect(CURRENCIES).not.toContain(code);
    expect(CURRENCIES).toHaveLength(181);
    expect(['USD', 'JPY', 'ISK', 'KWD', 'CLF', 'UYW', 'UYI', 'VED'].map(minorUnitDigits)).toEqual([
      2, 0, 0, 3, 4, 4, 0, 2,
    ]);
  });
});
