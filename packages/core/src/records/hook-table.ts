import type { Registry } from '../entity/compile.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { Became } from '../entity/record-link.ts';
import { validateBody } from '../entity/validation.ts';
import { CrmError } from '../errors/crm-error.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { type AnyHook, type BecameHook, HOOKED_VERBS, type HookJoin, WRITE_VERBS } from './hooks.ts';
import { type ReadAhead, readsOf } from './read-ahead.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

const VERBS: Readonly<Record<HookJoin['kind'], readonly string[]>> = { before: HOOKED_VERBS, resolve: WRITE_VERBS };

/** The hooks of one application by verb, in the order in which they run. */
export class HookTable {
  readonly #registry: () => Registry;
  readonly #points = new Map<string, HookPoint>();
  readonly #hooks = { before: new Map<string, AnyHook[]>(), resolve: new Map<string, AnyHook[]>() };
  readonly #became: BecameHook[] = [];
  readonly #joins: { readonly owner: string; readonly join: HookJoin }[] = [];

  constructor(registry: () => Registry) {
    this.#registry = registry;
  }

  /** Declares verbs of a plugin that hooks may join. */
  declare(points: readonly HookPoint[]): void {
    for (const point of points) this.#points.set(point.name, point);
  }

  /** Adds a hook on records that become others. */
  joinBecame(hook: BecameHook): void {
    this.#became.push(hook);
  }

  /** Runs the hooks on a record that became another one. */
  async runBecame(ctx: Ctx, became: Became): Promise<void> {
    for (const hook of this.#became) await hook(ctx, became);
  }

  /** Adds a hook behind those that are there. */
  join(owner: string, join: HookJoin): void {
    this.#joins.push({ owner, join });
    const hooks = this.#hooks[join.kind];
    for (const verb of join.verbs) hooks.set(verb, [...(hooks.get(verb) ?? []), join.hook]);
  }

  /** @throws Error for a hook that nothing would ever run. */
  require(owner: string, { kind, verbs, point }: HookJoin): void {
    for (const name of verbs) {
      const [entity = '', verb = ''] = name.split('.');
      if (point ? this.#points.has(name) : this.#registry().has(entity) && VERBS[kind].includes(verb)) continue;
      const known = point ? [...this.#points.keys()] : VERBS[kind];
      throw new Error(
        `${owner} has a ${kind} hook on ${name}, which never happens. ${point ? 'Registered plugins declare' : 'The verbs of a registered entity are'} ${known.join(', ') || 'none'}.`,
      );
    }
  }

  /** The same for every hook, once every plugin is registered. */
  check(): void {
    for (const { owner, join } of this.#joins) this.require(owner, join);
  }

  /** Whether any hook runs before the verb: `lead.create`. */
  has(verb: string): boolean {
    return this.#hooks.before.has(verb);
  }

  /** Runs the hooks before a verb. `given` are the values and the record, or the record alone. */
  runBefore(verb: string, ctx: Ctx, ...given: readonly (Values | undefined)[]): Promise<void> {
    return run(this.#hooks.before.get(verb), ctx, given);
  }

  /** Runs the hooks of a point. @throws TypeError when they left values that do not fit it. */
  async runPoint(point: HookPoint, ctx: Ctx, values: object, current: object): Promise<void> {
    if (!this.#points.has(point.name))
      throw new TypeError(`No registered plugin declares ${point.name}: list it under hookPoints in its definePlugin.`);
    const hooks = this.#hooks.before.get(point.name);
    if (!hooks) return;
    await run(hooks, ctx, [values, current]);
    checkValues(point, values);
  }

  /** Returns what the hooks that complete the values of a create will read, for one round trip. */
  readAhead(verb: string, ctx: TenantCtx, values: Values, body: Values): ReadAhead[] {
    return readsOf(this.#hooks.resolve.get(verb) ?? [], ctx, values, body);
  }

  /** Runs the hooks that complete the values of a create or update. */
  runResolve(
    verb: string,
    ctx: Ctx,
    values: Values,
    input: { readonly body: Values; readonly current: Values | undefined },
  ) {
    return run(this.#hooks.resolve.get(verb), ctx, [values, input]);
  }
}

async function run(hooks: readonly AnyHook[] | undefined, ctx: Ctx, given: readonly unknown[]): Promise<void> {
  // What is given was held against the schemas of the entity that the hook was declared for.
  for (const hook of hooks ?? []) await hook(ctx, ...(given as never[]));
}

function checkValues({ name, schema }: HookPoint, values: object): void {
  try {
    validateBody(schema, values);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const wrong = (error.errors ?? []).map(({ pointer, detail }) => `${pointer || 'it'} ${detail}`).join('; ');
    throw new TypeError(`A hook on ${name} left values that do not fit it: ${wrong || error.message}.`);
  }
}
