import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { DatabaseOptions } from '../database/options.ts';
import type { WantedDatabase } from '../database/problems.ts';
import type { TSchema } from '../entity/type.ts';
import type { EventsModel, EventsRuntime } from '../events/events-runtime.ts';
import type { VerbOverrides } from '../records/record-verbs.ts';
import type { TenancyRuntime } from '../tenancy/tenancy-runtime.ts';
import type { AccessClaims, SignedInCaller } from './authenticate.ts';
import type { BrowserOptions } from './browser-mode.ts';
import { type Crm, RUNTIME } from './crm.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestShares } from './request-shares.ts';
import type { Startup } from './startup.ts';

/** The routes of the application, and what they are made from. */
export interface HttpModel extends EventsModel {
  /** Where routes live: `/api`. */
  readonly prefix: string;
  /** Every route inside the CRM's scopes, as registered. */
  readonly routes: RouteOptions[];
  lazySchema(make: () => TSchema): TSchema;
  /** Replaces verbs of an entity; those that the host has replaced stay. @throws Error for a verb that does not exist. */
  replaceVerbs(entity: string, verbs: VerbOverrides): void;
}

/** Options of the host that routes depend on. */
export type HttpOptions = TenancyRuntime['options'] & {
  readonly publicUrl?: string;
  readonly cors?: { readonly origins: readonly string[]; readonly credentials?: boolean };
  readonly auth?: { readonly browser?: boolean | BrowserOptions };
  readonly database?: DatabaseOptions;
};

/** What answers requests. */
export interface HttpRuntime extends EventsRuntime {
  readonly model: HttpModel;
  readonly options: HttpOptions;
  /** Verifies access tokens. */
  readonly tokens: { verify(token: string): Promise<AccessClaims> };
  /** Finds callers whom the host identifies. */
  readonly foreign: { find(request: FastifyRequest, token: string | undefined): Promise<SignedInCaller | undefined> };
  /** Undefined when nothing is limited. */
  readonly rateLimits: RateLimits | undefined;
  /** Undefined when requests are not shared among organizations. */
  readonly requestShares: RequestShares | undefined;
  /** How far the start is. */
  readonly startup: Startup;
  /** Says whether the services that plugins run are ready. */
  readonly services: { readiness(): Promise<Record<string, string>> };
  /** The address of this server, once it listens: `http://127.0.0.1:3000`. */
  listensAt: string | undefined;
  /** Returns what the database must have before it is served from. */
  wantedDatabase(): WantedDatabase;
}

/** Returns core's own side of the CRM that an application has. */
export const runtimeOf = ({ crm }: { readonly crm: Crm } | FastifyInstance): HttpRuntime => crm[RUNTIME] as HttpRuntime;
