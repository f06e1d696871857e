// What the tools of this repository use of core. It follows no semver: plugins and hosts import @bottlecrm/core.

export type { PoolClient } from 'pg';
export { internalsOf } from './crm/crm-facade.ts';
export type { Model } from './crm/model.ts';
export { definitionOf } from './crm/plugin/plugin.ts';
export { Runtime } from './crm/runtime.ts';
export { startWorker, type WorkerProcess } from './crm/start-worker.ts';
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
export * as database from './database/index.ts';
export { entityPermissions } from './entity/entity-permissions.ts';
export { recordEvent } from './entity/events.ts';
export { backoffMs } from './events/backoff.ts';
export { deliveryOf, type OutboxRow } from './events/claim-row.ts';
export { type Delivery, type DeliveryResult, isGone, NoHandlerError } from './events/delivery.ts';
export { CRASHED, describeDelivery, type Failure, failureOf } from './events/failure.ts';
export { findKind, jobKind, type Kind } from './events/kinds.ts';
export { wakeRelays } from './events/outbox.ts';
export { DEFAULT_ATTEMPTS } from './events/relay.ts';
export { startWakeLoop, type WakeLoop } from './events/wake-loop.ts';
export { setPlatformAdmin } from './features/platform/admins.ts';
export { type AccessAnswer, type AccessRow, PLACEMENTS, type Placement } from './http/matrix.ts';
export { CRUD_VERBS, type CrudVerb } from './http/verbs/index.ts';
export { type InLine, nextInLine } from './tenancy/shares/next-in-line.ts';
