import type { KeyObject } from 'node:crypto';
import type { AccessModel } from '../access/access-model.ts';
import type { FieldAccess } from '../access/field-access.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import type { EventDefinition } from '../entity/events.ts';
import type { EntitySchemas } from '../entity/schemas.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { EnqueuedJob, EnqueueOptions } from '../tenancy/declarations.ts';
import type { ServicePlugin } from '../tenancy/service-plugin.ts';
import type { TenancyRuntime } from '../tenancy/tenancy-runtime.ts';
import type { Threads } from '../tenancy/threads/threads.ts';
import type { CustomFieldCache } from './custom-fields/definitions.ts';
import type { HookTable } from './hook-table.ts';
import type { VerbOverrides } from './record-verbs.ts';

/** What is known of records once the plugins are composed. */
export interface RecordsModel extends AccessModel {
  readonly fieldAccess: FieldAccess;
  readonly hooks: HookTable;
  readonly events: { checkPayload(event: EventDefinition, payload: unknown): void };
  /** Verbs in place of the factory's, by entity name. */
  readonly verbOverrides: ReadonlyMap<string, VerbOverrides>;
  /** Returns an entity by its name. @throws TypeError when no registered plugin brings it */
  entity(name: string): CompiledEntity;
  /** Returns the schemas of an entity. @throws TypeError when no registered plugin brings it */
  schemas(name: string): EntitySchemas;
  /** Returns whether a plugin is registered. */
  has(plugin: string): boolean;
}

/** Writes events and jobs in the transaction that causes them: they leave after commit, or never were. */
export interface OutboxWriter {
  /** Says that rows were committed: one function for the life of the application. */
  readonly committed: () => void;
  /** Returns whether anybody listens to an event. */
  isHeard(event: string): boolean;
  /** Writes an event for each of its handlers. */
  writeEvent(ctx: Ctx, event: string, payload: object): Promise<void>;
  /** Writes a job; returns its id. @throws TypeError for an unknown job, or a payload that does not fit it */
  enqueueJob(ctx: Ctx, job: EnqueuedJob | string, payload: object, options: EnqueueOptions): Promise<string>;
}

/** What verbs on records use while the application runs. */
export interface RecordsRuntime extends TenancyRuntime {
  readonly model: RecordsModel;
  readonly outbox: OutboxWriter;
  readonly customFields: CustomFieldCache;
  /** Signs the cursors of lists. */
  readonly cursorKey: KeyObject;
  readonly threads: Threads;
  /** Where the installation is reached from outside, without a trailing slash. */
  readonly publicUrl: string;
  /** Returns the service of a plugin. @throws Error when it is not registered or not running */
  service<S>(plugin: ServicePlugin<S> | string): S;
}
