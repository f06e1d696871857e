import { composeApplication, database } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobs } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [[jobs, { redisUrl: '' }]] });
});
afterAll(() => crm?.close());

const as = (url: string, text: string) => database.withClient(url, async (client) => (await client.query(text)).rows);

describe('the schema of the queue', () => {
  it('is out of the serving role’s reach, in whole and in every part', async () => {
    const query = as(crm.urls.url, 'select * from bottlecrm_queue.job');
    await expect(query).rejects.toThrow('permission denied for schema bottlecrm_queue');
    const granted = await crm.adminSql(`
      select c.relname as name from pg_class c where c.relnamespace = 'bottlecrm_queue'::regnamespace and c.relkind in ('r', 'S')
         and case c.relkind when 'S' then has_sequence_privilege('bottlecrm_app', c.oid, 'usage, select, update')
           else has_table_privilege('bottlecrm_app', c.oid, 'select, insert, update, delete, truncate, references, trigger') end
      union all select p.proname from pg_proc p where p.pronamespace = 'bottlecrm_queue'::regnamespace
         and has_function_privilege('bottlecrm_app', p.oid, 'execute')
      union all select 'schema' where has_schema_privilege('bottlecrm_app', 'bottlecrm_queue', 'usage, create')`);
    expect(granted).toEqual([]);
  });

  it('is used by the system role, which cannot change what it is made of', async () => {
    expect(await as(crm.urls.systemUrl, 'select count(*)::int as n from bottlecrm_queue.job')).toEqual([{ n: 0 }]);
    const create = as(crm.urls.systemUrl, 'create table bottlecrm_queue.more (id int)');
    await expect(create).rejects.toThrow('permission denied');
    const drop = as(crm.urls.systemUrl, 'truncate bottlecrm_queue.job');
    await expect(drop).rejects.toThrow('permission denied');
  });

  it('stays as it is when migrate runs again, and the rest of the database stays clean', async () => {
    const app = await composeApplication({ plugins: [jobs] });
    const plugins = [...internalsOf(app).model.plugins].map(([plugin, { definition }]) => ({
      plugin,
      migrations: definition.migrations ?? [],
      ownSchema: definition.ownSchema,
    }));
    const again = await database.migrate({
      ownerUrl: crm.urls.ownerUrl,
      plugins,
      tables: internalsOf(app).model.tables,
    });
    expect(again).toEqual({ applied: [], derived: [], findings: [] });
  });

  it('is asked for where it is missing', async () => {
    await crm.adminSql('drop schema bottlecrm_queue cascade');
    const { adminUrl: _, ...urls } = crm.urls;
    const start = createTestCrm({ plugins: [[jobs, { redisUrl: '' }]], database: urls });
    await expect(start).rejects.toThrow('run `bottlecrm migrate`');
  });
});
