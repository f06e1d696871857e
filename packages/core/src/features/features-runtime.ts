import type { FastifyInstance } from 'fastify';
import type { TableDef } from '../database/table.ts';
import { type Contribution, type Crm, RUNTIME } from '../http/crm.ts';
import type { HttpModel, HttpOptions, HttpRuntime } from '../http/http-runtime.ts';
import type { Keys } from '../http/secrets.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { AccessTokens } from './auth/access-token.ts';
import type { AuthOptions } from './auth/options.ts';
import type { HomePageOptions } from './home/options.ts';
import type { DevelopmentMailbox } from './mail/development-mailbox.ts';
import type { Mailer } from './mail/mailer.ts';
import type { MetricsOptions } from './metrics/options.ts';
import type { MetricsRegistry } from './metrics/registry.ts';
import type { Erasure } from './organizations/erasure/erasure.ts';

/** A plugin as far as organizations come and go. */
export interface LifePlugin {
  readonly definition: {
    readonly onOrganizationCreated?: (ctx: Ctx) => Promise<void>;
    readonly onOrganizationErased?: (erasure: Erasure) => Promise<void>;
  };
}

/** What core's own features know of the composed application. */
export interface FeaturesModel extends HttpModel {
  readonly plugins: ReadonlyMap<string, LifePlugin>;
  /** Every table that the registered plugins declare. */
  readonly tables: TableDef[];
  contributions(to: string): readonly Contribution[];
}

/** Options of the host that core's own features depend on. */
export type FeaturesOptions = HttpOptions & {
  readonly auth?: AuthOptions;
  readonly homePage?: boolean | HomePageOptions;
  readonly mailer?: Mailer;
  readonly metrics?: boolean | MetricsOptions;
};

/** What core's own features run on. */
export interface FeaturesRuntime extends HttpRuntime {
  readonly model: FeaturesModel;
  readonly options: FeaturesOptions;
  /** `app.crm` itself. */
  readonly crm: Crm;
  readonly tokens: AccessTokens;
  /** Refresh tokens and secrets that are mailed are derived from ids with these. */
  readonly keys: { readonly refresh: Keys; readonly mail: Keys };
  /** What sends mail: the host's, or that of the mail plugin. Undefined when nothing does. */
  mailer: Mailer | undefined;
  /** Keeps mail in development; undefined in production and where the host sends mail itself. */
  mailbox: DevelopmentMailbox | undefined;
  /** Connections of the request pool, and how many wait for one. */
  readonly connections: { readonly total: number; readonly idle: number; readonly waiting: number };
  /** How transactions of the request pool ended. */
  readonly transactions: { readonly committed: number; readonly rolledBack: number };
  readonly services: HttpRuntime['services'] & { measure(registry: MetricsRegistry): void };
  /** Whether this process answers requests: neither a tool nor a worker. */
  readonly isServer: boolean;
  /** Takes errors that no request waits for. */
  onBackgroundError(error: unknown): void;
  /** Returns a key for one purpose. */
  keyFor: Crm['keyFor'];
}

/** Returns core's own side of the CRM that an application has. */
export const runtimeOf = ({ crm }: { readonly crm: Crm } | FastifyInstance): FeaturesRuntime =>
  crm[RUNTIME] as FeaturesRuntime;

/** Returns the same for a transaction of it. */
export const runtimeOfCtx = (ctx: Ctx | TenantCtx): FeaturesRuntime => (ctx as TenantCtx).app as FeaturesRuntime;
