import type { FastifyBaseLogger } from 'fastify';
import type { InstallationOptions } from '../records/installation.ts';
import type { RecordsModel, RecordsRuntime } from '../records/records-runtime.ts';
import type { TenantIdentity } from '../records/tenant.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import type { EventHandlers } from './event-handlers.ts';
import type { JobCatalogue } from './job-catalogue.ts';
import type { Outbox } from './outbox.ts';

/** What is known of events and jobs once the plugins are composed. */
export interface EventsModel extends RecordsModel {
  readonly events: EventCatalogue;
  readonly handlers: EventHandlers;
  readonly jobs: JobCatalogue;
}

/** What delivers events and jobs. */
export interface EventsRuntime extends RecordsRuntime {
  readonly model: EventsModel;
  readonly outbox: Outbox;
  /** Where this process writes what happens beside requests. */
  readonly log: FastifyBaseLogger | undefined;
  /** Runs work in a transaction of one organization. */
  tenant<T>(identity: TenantIdentity, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Runs work in a transaction of the installation itself. */
  installation<T>(work: (ctx: Ctx) => Promise<T>, options?: InstallationOptions): Promise<T>;
}
