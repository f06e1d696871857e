import {
  type CrmPlugin,
  composeApplication,
  crudRoutes,
  defineEntity,
  defineJob,
  definePlugin,
  f,
  INSTALLATION_ORG_ID,
  type JobDefinition,
  sql,
  Type,
} from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { beforeAll, expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { bySubject } from './notes.ts';

const Box = defineEntity('box', {
  path: 'boxes',
  table: 'boxes',
  fields: { name: f.text(), twin: f.uuid().optional().readonly(), uses: f.integer().default(0).readonly() },
  access: 'shared',
});

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const Nothing = Type.Object({}, { additionalProperties: false });

/** What passes row security, as a careless plugin's own function might. */
const BY_THE_BACK = `CREATE FUNCTION reach_box(wanted uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    found text;
    asking text := current_setting('app.current_org');
  BEGIN
    PERFORM set_config('app.current_org', org_id::text, true) FROM boxes WHERE id = wanted;
    UPDATE boxes SET uses = uses + 1 WHERE id = wanted RETURNING name INTO found;
    PERFORM set_config('app.current_org', asking, true);
    RETURN found;
  END $$; GRANT EXECUTE ON FUNCTION reach_box(uuid) TO bottlecrm_app`;

const jobs: Readonly<Record<string, JobDefinition>> = {
  'box.healthy': defineJob({
    payload: Id,
    async handler(ctx, { id }) {
      await sql`update boxes set uses = 1 where org_id = ${ctx.org.id} and id = ${id} and uses <> 1`.execute(ctx.db);
    },
  }) as never,
  'box.reaching': defineJob({
    payload: Id,
    handler: async (ctx, { id }) => void (await sql`select reach_box(${id}::uuid)`.execute(ctx.db)),
  }) as never,
  'box.copying': defineJob({
    payload: Id,
    async perform(job, { id }) {
      await job.tenant(async (ctx) => {
        const { rows } = await sql<{ name: string }>`select reach_box(${id}::uuid) as name`.execute(ctx.db);
        await sql`update boxes set name = ${rows[0]?.name} where org_id = ${ctx.org.id}`.execute(ctx.db);
      });
    },
  }) as never,
  'box.trusting': defineJob({
    payload: Id,
    handler: async (ctx, { id }) =>
      void (await sql`update boxes set twin = ${id} where org_id = ${ctx.org.id} and twin is distinct from ${id}`.execute(
        ctx.db,
      )),
  }) as never,
  'box.counting': defineJob({
    payload: Nothing,
    async handler(ctx) {
      await sql`update boxes set uses = uses + 1 where org_id = ${ctx.org.id}`.execute(ctx.db);
    },
  }) as never,
  'box.unbound': defineJob({
    payload: Nothing,
    handler: async (ctx) => void (await sql`update boxes set uses = 7 where uses <> 7`.execute(ctx.db)),
  }) as never,
  'box.failing': defineJob({ payload: Nothing, handler: () => Promise.reject(new Error('It never works.')) }) as never,
  'box.installed': defineJob({ payload: Nothing, ofInstallation: true, handler: async () => {} }) as never,
};

let found: Record<string, string[]>;
beforeAll(async () => {
  const definition = {
    name: 'boxes',
    core: '*',
    entities: { box: Box },
    jobs,
    schedules: {
      'box.daily': { at: '01:00', job: 'box.healthy', payload: () => ({ id: INSTALLATION_ORG_ID }) },
      'box.hourly': { everyMinutes: 60, job: 'box.counting' },
    },
    routes: (app: Parameters<typeof crudRoutes>[0]) => crudRoutes(app, Box),
  };
  const auth = { secret: 'only to compose, never to sign anything with' };
  const { tables } = internalsOf(
    await composeApplication({ plugins: [definePlugin(definition as never)], auth }),
  ).model;
  const initial = await database.initialMigration('boxes', tables);
  const plugin = definePlugin({
    ...definition,
    migrations: [{ name: '0001-create-boxes', ...initial }],
  } as never) as CrmPlugin;
  found = bySubject(
    await checkPluginContract(plugin, { prepare: ({ adminSql }) => adminSql(BY_THE_BACK).then(() => undefined) }),
  );
});

it('jobs that keep to their organization and find nothing to do the second time are in order', () => {
  expect(found['box.healthy']).toBeUndefined();
  expect(found['schedule box.daily']).toBeUndefined();
  expect(found['box.installed']).toBeUndefined();
});

it('a job that changes or shows rows of another organization is found', () => {
  expect(found['box.reaching']).toContain('JOB_REACHES_ORGANIZATION');
  expect(found['box.copying']).toContain('JOB_REACHES_ORGANIZATION');
});

it('a job that relies on row security alone is found', () => {
  expect(found['box.unbound']).toEqual(['WRITE_WITHOUT_ORGANIZATION']);
});

it('a job that stores an id of its payload without looking is found', () => {
  expect(found['box.trusting']).toContain('JOB_TAKES_FOREIGN_ID');
});

it('a job that has two effects when it is handled twice is found, and its schedule', () => {
  expect(found['box.counting']).toEqual(['JOB_NOT_REPEATABLE']);
  expect(found['schedule box.hourly']).toEqual(['JOB_NOT_REPEATABLE']);
});

it('a job that cannot be run is found', () => {
  expect(found['box.failing']).toEqual(['JOB_NOT_DRIVEN']);
});
