import { ROLES, type Role, type Scope } from '../entity/roles.ts';
import type { HttpModel } from './http-runtime.ts';

/**
 * How a record stands to a member. `own`: created by it · `assigned`: assigned to it · `team`: assigned to a member of one of
 * its teams · `other`: none of these.
 */
export const PLACEMENTS = ['own', 'assigned', 'team', 'other'] as const;
/** How a record stands to a member: one of `PLACEMENTS`. */
export type Placement = (typeof PLACEMENTS)[number];

/** What the permission of a route lets a role do: `yes`, refused with 403, or 404 because the record is out of sight. */
export type AccessAnswer = 'yes' | '403' | '404';

/** One operation of the application, and what each role gets of it. */
export interface AccessRow {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly permission: string;
  /** The entity whose record the URL names; undefined for an operation that is about none or about many. */
  readonly entity: string | undefined;
  /** For an operation about one record by placement, else one answer. */
  readonly answers: Readonly<Record<Role, AccessAnswer | Readonly<Record<Placement, AccessAnswer>>>>;
}

const REACHED: Readonly<Record<Scope, ReadonlySet<Placement>>> = {
  all: new Set(PLACEMENTS),
  team: new Set<Placement>(['own', 'assigned', 'team']),
  own: new Set<Placement>(['own', 'assigned']),
  created: new Set<Placement>(['own']),
  none: new Set<Placement>(),
};

/** What a member gets who has the permission at `scope` and reads records at `read`. */
export function answerFor(scope: Scope, read: Scope, placement: Placement): AccessAnswer {
  // A role that never has the permission is refused before any record is looked up.
  if (scope === 'none') return '403';
  if (!REACHED[read].has(placement)) return '404';
  return REACHED[scope].has(placement) ? 'yes' : '403';
}

type Route = HttpModel['routes'][number];

/** `/api/leads/:id/convert` → lead, by the path before the first parameter. */
function entityOf(model: HttpModel, route: Route): string | undefined {
  const [before = '', after] = route.url.split('/:id', 2);
  if (after === undefined || after.includes('/:')) return undefined;
  const named = route.config?.crm?.entity;
  if (named !== undefined) return named;
  return [...model.registry.values()].find(({ entity }) => before.endsWith(`/${entity.path}`))?.name;
}

/** Every operation that needs a permission, in order of registration: what each role gets, and of which records. */
export function accessMatrix(model: HttpModel): AccessRow[] {
  return model.routes.flatMap((route) => {
    const { permission } = route.config ?? {};
    const granted = permission === undefined ? undefined : model.permissions.get(permission);
    const { operationId } = route.schema ?? {};
    if (permission === undefined || !granted || !operationId || String(route.method) === 'HEAD') return [];
    const entity = entityOf(model, route);
    const read = entity === undefined ? undefined : model.permissions.get(`${entity}:read`);
    const answers = Object.fromEntries(
      ROLES.map((role) => {
        const scope = granted[role];
        const single: AccessAnswer = scope === 'none' ? '403' : 'yes';
        if (!read) return [role, single];
        return [role, Object.fromEntries(PLACEMENTS.map((one) => [one, answerFor(scope, read[role], one)]))];
      }),
    ) as AccessRow['answers'];
    return [{ operationId, method: String(route.method), url: route.url, permission, entity, answers }];
  });
}
