import type { CompiledEntity, Registry } from '../entity/compile.ts';
import { ROLES, type Role } from '../entity/roles.ts';

/** Allow-lists of property names by role; a role that is not named has all. */
export type FieldList = Partial<Readonly<Record<Role, readonly string[]>>>;

/** What roles may read and write of an entity's fields. */
export interface EntityFieldAccess {
  readonly read?: FieldList;
  readonly write?: FieldList;
}
export type FieldAccessOptions = Readonly<Record<string, EntityFieldAccess>>;

/** What every answer needs to be a record at all. */
const ALWAYS_READABLE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);
const NOTHING: ReadonlySet<string> = new Set();

function hiddenFrom(entity: CompiledEntity, allowed: readonly string[] | undefined): ReadonlySet<string> {
  if (!allowed) return NOTHING;
  const shown = new Set([...allowed, ...ALWAYS_READABLE]);
  const hidden = new Set([...entity.byWire.keys()].filter((name) => !shown.has(name)));
  // What is computed from a hidden field would tell of it.
  for (const { wire, spec } of entity.computed)
    if (spec.needs?.some((name) => hidden.has(wireOf(entity, name)))) hidden.add(wire);
  return hidden;
}

const wireOf = (entity: CompiledEntity, field: string): string => entity.byField.get(field)?.wire ?? field;

function checkNames(registry: Registry, options: FieldAccessOptions): void {
  for (const [name, access] of Object.entries(options)) {
    const entity = registry.get(name);
    if (!entity) throw new Error(`fieldAccess names the entity "${name}", which no registered plugin brings.`);
    for (const [role, names] of [...Object.entries(access.read ?? {}), ...Object.entries(access.write ?? {})]) {
      if (!ROLES.some((one) => one === role))
        throw new Error(`fieldAccess.${name} names the role "${role}"; roles are ${ROLES.join(', ')}.`);
      const unknown = (names ?? []).find((field) => !entity.byWire.has(field));
      if (unknown) throw new Error(`fieldAccess.${name} names the field "${unknown}", which ${name} does not have.`);
    }
  }
}

/** The host's field rules, resolved against the entities. Remade whenever a plugin changes what is known of them. */
export class FieldAccess {
  readonly #options: FieldAccessOptions;
  #hidden = new Map<string, ReadonlySet<string>>();
  #unwritable = new Map<string, ReadonlySet<string>>();

  constructor(options: FieldAccessOptions = {}) {
    this.#options = options;
  }

  resolve(registry: Registry): void {
    this.#hidden = new Map();
    this.#unwritable = new Map();
    for (const [name, { read, write }] of Object.entries(this.#options)) {
      const entity = registry.get(name);
      if (!entity) continue;
      for (const role of ROLES) {
        this.#hidden.set(`${name} ${role}`, hiddenFrom(entity, read?.[role]));
        const writable = write?.[role];
        const refused = writable ? [...entity.byWire.keys()].filter((field) => !writable.includes(field)) : [];
        this.#unwritable.set(`${name} ${role}`, new Set(refused));
      }
    }
  }

  /** @throws Error for an entity, role or field that does not exist; once every plugin is registered. */
  check(registry: Registry): void {
    checkNames(registry, this.#options);
  }

  hidden(entity: string, role: Role): ReadonlySet<string> {
    return this.#hidden.get(`${entity} ${role}`) ?? NOTHING;
  }

  unwritable(entity: string, role: Role): ReadonlySet<string> {
    return this.#unwritable.get(`${entity} ${role}`) ?? NOTHING;
  }

  /** Fields that some role may not read: no answer can promise them. */
  restricted(entity: string): ReadonlySet<string> {
    return new Set(ROLES.flatMap((role) => [...this.hidden(entity, role)]));
  }
}

const narrowed = new WeakMap<CompiledEntity, WeakMap<ReadonlySet<string>, CompiledEntity>>();

/** The entity with only the names that a caller may filter, sort and include by. Made once per entity and role. */
export function withoutHidden(entity: CompiledEntity, hidden: ReadonlySet<string>): CompiledEntity {
  if (hidden.size === 0) return entity;
  const known = narrowed.get(entity) ?? new WeakMap<ReadonlySet<string>, CompiledEntity>();
  narrowed.set(entity, known);
  const found = known.get(hidden);
  if (found) return found;
  const isHidden = (name: string) =>
    hidden.has(name) || (hidden.has('customFields') && name.startsWith('customFields.'));
  const made = { ...entity, lookup: new Map([...entity.lookup].filter(([name]) => !isHidden(name))) };
  known.set(hidden, made);
  return made;
}
