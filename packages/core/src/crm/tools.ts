import { databaseUrls as urlsOf } from '../database/options.ts';
import { deliver as deliverOne, openOrganization as openOne } from '../events/delivery.ts';
import { findJob as findJobOf, knownKinds as kindsOf } from '../events/kinds.ts';
import {
  type OutboxChannelOptions,
  openOutboxChannel as openChannel,
  type Stoppable,
} from '../events/outbox-channel.ts';
import type { Crm } from '../http/crm.ts';
import { accessMatrix as matrixOf } from '../http/matrix.ts';
import { openApiDocument as documentOf } from '../http/openapi/document.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { internalsOf } from './crm-facade.ts';
import { migrationsOf as pluginMigrations, wantedDatabase as wantedOf } from './prepare.ts';

type Delivered = Parameters<typeof deliverOne> extends [unknown, ...infer Rest] ? Rest : never;

/** Returns the migrations of all registered plugins in dependency order, the host's own last. */
export const migrationsOf = (crm: Crm): ReturnType<typeof pluginMigrations> => pluginMigrations(internalsOf(crm));

/** Returns what the database must have before it is served from. */
export const wantedDatabase = (crm: Crm): ReturnType<typeof wantedOf> => wantedOf(internalsOf(crm));

/** Returns the connection strings of the roles, from the options or the environment. */
export const databaseUrls = (crm: Crm): ReturnType<typeof urlsOf> => urlsOf(internalsOf(crm).options.database);

/** Returns the OpenAPI 3.1 document of every route in the CRM's scopes. */
export const openApiDocument = (crm: Crm): ReturnType<typeof documentOf> => documentOf(internalsOf(crm));

/** Returns every operation that needs a permission, with what each role gets of it. */
export const accessMatrix = (crm: Crm): ReturnType<typeof matrixOf> => matrixOf(internalsOf(crm).model);

/** Delivers one row of the outbox. */
export const deliver = (crm: Crm, ...given: Delivered): ReturnType<typeof deliverOne> =>
  deliverOne(internalsOf(crm), ...given);

/** Returns the job that a kind is about; undefined for an event, and for a job that this process does not know. */
export const findJob = (crm: Crm, kind: string): ReturnType<typeof findJobOf> => findJobOf(internalsOf(crm), kind);

/** Returns the kinds that this process can deliver. */
export const knownKinds = (crm: Crm): string[] => kindsOf(internalsOf(crm));

/** Opens the channel on which the news of committed rows travels between processes. */
export const openOutboxChannel = ({
  app,
  ...options
}: Omit<OutboxChannelOptions, 'app'> & { readonly app: Crm }): Stoppable =>
  openChannel({ app: internalsOf(app), ...options });

/** Runs work in a transaction of an organization, or of the installation. */
export const openOrganization = <T>(crm: Crm, orgId: string, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  openOne(internalsOf(crm), orgId, work);
