// What the tools of this repository use of core. It follows no semver: plugins and hosts import @bottlecrm/core.
export { internalsOf } from './crm/crm-facade.ts';
export type { Model } from './crm/model.ts';
export { Runtime } from './crm/runtime.ts';
export {
  accessMatrix,
  databaseUrls,
  deliver,
  findJob,
  knownKinds,
  migrationsOf,
  openApiDocument,
  openOrganization,
  openOutboxChannel,
  wantedDatabase,
} from './crm/tools.ts';
export { isIndexed } from './entity/tables.ts';
export { explainList, type ListPlans } from './records/list.ts';
