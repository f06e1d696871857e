import {
  type CrmPlugin,
  type CrudRoutesOptions,
  composeApplication,
  crudRoutes,
  defineEntity,
  definePlugin,
  type Entity,
  f,
  Profile,
} from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import type { FastifyInstance } from 'fastify';
import type { ContractReport } from '../../src/index.ts';

export const Notebook = defineEntity('notebook', {
  path: 'notebooks',
  table: 'notebooks',
  // For people: no name of the API is made of it.
  label: 'Pad & paper (A4)',
  fields: { name: f.text().unique().sortable(), color: f.color().optional() },
  search: ['name'],
  access: 'settings',
});

export const Note = defineEntity('note', {
  path: 'notes',
  table: 'notes',
  fields: {
    title: f.text(),
    mood: f.enum(['calm', 'urgent']).default('calm'),
    price: f.money({ min: 0 }).optional(),
    currency: f.currency().optional(),
    mail: f.email().optional(),
    notebook: f.ref(() => Notebook).optional(),
    assignees: f.refs(() => Profile),
  },
  search: ['title'],
  access: 'assignable',
});

/** A plugin of these entities with their record routes, its first migration, and further routes of the test's own. */
export async function samplePlugin(
  entities: Readonly<Record<string, Entity>>,
  further: (app: FastifyInstance) => void = () => {},
  routes: CrudRoutesOptions = {},
  ownTables: readonly database.TableDef[] = [],
): Promise<CrmPlugin> {
  const definition = {
    name: 'sample',
    core: '*',
    entities,
    tables: ownTables,
    routes(app: FastifyInstance) {
      for (const entity of Object.values(entities)) crudRoutes(app, entity, routes);
      further(app);
    },
  };
  const auth = { secret: 'only to compose, never to sign anything with' };
  const { tables } = internalsOf(await composeApplication({ plugins: [definePlugin(definition)], auth })).model;
  const initial = await database.initialMigration('sample', tables);
  return definePlugin({ ...definition, migrations: [{ name: '0001-create-sample', ...initial }] });
}

/** A plugin that keeps the contract, but for the further routes. */
export const notesPlugin = (further?: (app: FastifyInstance) => void): Promise<CrmPlugin> =>
  samplePlugin({ notebook: Notebook, note: Note }, further);

/** The reasons found, by subject: a subject without findings is absent. */
export function bySubject(report: ContractReport): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { reason, subject } of report.findings) found[subject] = [...(found[subject] ?? []), reason].sort();
  return found;
}
