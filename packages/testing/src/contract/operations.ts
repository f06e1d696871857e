import type { Crm } from '@bottlecrm/core';
import { internalsOf, type Runtime } from '@bottlecrm/core/internal';
import type { TestMethod } from '../client.ts';
import type { Schema } from './schema.ts';

/** One route of the plugin, as the route table has it. */
export interface Operation {
  /** The operationId, else method and URL. */
  readonly id: string;
  readonly named: boolean;
  readonly method: TestMethod;
  readonly url: string;
  readonly parameters: readonly string[];
  readonly permission: string | undefined;
  readonly isPublic: boolean;
  readonly authenticated: boolean;
  /** A write of records: it takes `dryRun` and `Idempotency-Key`. */
  readonly writes: boolean;
  /** The entity that the route is about: as it says, or by its path. */
  readonly entity: string | undefined;
  readonly verb: string | undefined;
  /** Its body is sent as multipart/form-data; properties of format `binary` are files. */
  readonly multipart: boolean;
  readonly schema: {
    readonly params?: Schema;
    readonly querystring?: Schema;
    readonly body?: Schema;
    readonly response?: Readonly<Record<string, Schema>>;
  };
}

type Route = Runtime['model']['routes'][number];

export const routeKey = (route: Pick<Route, 'method' | 'url'>): string => `${String(route.method)} ${route.url}`;

/** The segments of a URL below the prefix that are not parameters, up to `end`. */
const fixedPath = (segments: readonly string[], end: number): string =>
  segments
    .slice(0, end)
    .filter((segment) => !segment.startsWith(':'))
    .join('/');

/** The entity whose path the URL's segments before `end` spell. */
export function entityByPath(app: Crm, segments: readonly string[], end: number): string | undefined {
  const path = fixedPath(segments, end);
  const last = segments.slice(0, end).findLast((segment) => !segment.startsWith(':'));
  const entities = [...internalsOf(app).model.registry.values()];
  return (
    entities.find((one) => one.entity.path === path)?.name ??
    entities.find((one) => one.entity.path === last)?.name ??
    (path.includes('/') ? entities.find((one) => path.startsWith(`${one.entity.path}/`))?.name : undefined)
  );
}

export function segmentsOf(url: string, prefix: string): string[] {
  const below = url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : url;
  return below.split('/').filter((segment) => segment !== '');
}

function operationOf(app: Crm, route: Route): Operation {
  const { config = {}, url } = route;
  const schema = (route.schema ?? {}) as Operation['schema'] & { readonly operationId?: string };
  const segments = segmentsOf(url, app.prefix);
  const parameter = segments.findIndex((segment) => segment.startsWith(':'));
  return {
    id: schema.operationId ?? routeKey(route),
    named: schema.operationId !== undefined,
    method: String(route.method) as TestMethod,
    url,
    parameters: segments.filter((segment) => segment.startsWith(':')).map((segment) => segment.slice(1)),
    permission: config.permission,
    isPublic: config.public === true,
    authenticated: config.authenticated === true,
    writes: config.permission !== undefined && route.method !== 'GET' && config.readOnly !== true,
    entity: config.crm?.entity ?? entityByPath(app, segments, parameter < 0 ? segments.length : parameter),
    verb: config.crm?.verb,
    multipart: config.multipart !== undefined,
    schema: config.multipart ? { ...schema, body: config.multipart as Schema } : schema,
  };
}

/** Every operation of the application; HEAD and OPTIONS, which Fastify and CORS add, are not operations. */
export function operationsOf(app: Crm): Operation[] {
  return internalsOf(app)
    .model.routes.flatMap((route) =>
      Array.isArray(route.method) ? route.method.map((method) => ({ ...route, method })) : [route],
    )
    .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
    .map((route) => operationOf(app, route));
}
