import type { ControlledTransaction, RawBuilder, SqlBool } from 'kysely';
import { withoutHidden } from '../access/field-access.ts';
import { tokenCovers } from '../access/token-scopes.ts';
import { holdName } from '../database/hold-name.ts';
import { sql } from '../database/sql.ts';
import type { TransactionOpening } from '../database/tenancy-driver.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import type { Entity, PermissionOf } from '../entity/entity.ts';
import type { EventDefinition } from '../entity/events.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import { type BecameBy, linkTo, type RecordPlace } from '../entity/record-link.ts';
import type { Role, Scope } from '../entity/roles.ts';
import type { CreateOf, ListedOf, ListOptions, Page, RecordOf, UpdateOf, Where } from '../entity/shapes.ts';
import { errors } from '../errors/core-errors.ts';
import type { CreateOptions, CtxOrganization, CtxProfile, Tables, WriteOptions } from '../tenancy/ctx.ts';
import type { EnqueuedJob, EnqueueOptions } from '../tenancy/declarations.ts';
import type { ServicePlugin } from '../tenancy/service-plugin.ts';
import type { ThreadTask } from '../tenancy/threads/threads.ts';
import { dateIn } from '../tenancy/today.ts';
import type { Membership } from '../tenancy/transaction.ts';
import { checkWritableNames } from './body.ts';
import { createRecord } from './create.ts';
import { type CustomFieldSet, NO_CUSTOM_FIELDS, withCustomFields } from './custom-fields/definitions.ts';
import { deleteRecord } from './delete.ts';
import { getRecord, lockForVerb } from './get.ts';
import { countRecords, type ListRequest, listRecords } from './list.ts';
import { readable } from './readable.ts';
import type { RecordsRuntime } from './records-runtime.ts';
import { referableIds } from './references.ts';
import { typed, untyped } from './typed.ts';
import { type UpdateOptions, updateRecord } from './update.ts';

type Values = Record<string, unknown>;
const NO_NAMES: ReadonlySet<string> = new Set();

/** `If-Match`: the versions that the addressed record may have. Met once, by the first lock of that record. */
export interface Precondition {
  readonly id: string;
  readonly versions: readonly number[];
  met: boolean;
}

/** What a route adds to a write whose verb is replaced: the replacement's `ctx.create`, or `ctx.update` of the record, finds it here. */
export interface DoorWrite {
  readonly entity: string;
  /** Undefined for a record that is to be made. */
  readonly id: string | undefined;
  readonly options: UpdateOptions;
  /** It is for the first write that it fits: a replacement may write the record again. */
  used: boolean;
}

/** The personal token or API key that a request came with. */
export interface CtxToken {
  readonly id: string;
  readonly kind: 'personal' | 'api_key';
  readonly name: string;
  /** `leads:read`, `*:write`: they narrow what the role may do. */
  readonly scopes: readonly string[];
  readonly lastUsedAt: string | null;
}

export interface TenantCtxParts {
  readonly app: RecordsRuntime;
  readonly db: ControlledTransaction<Tables>;
  readonly org: CtxOrganization;
  readonly profile: CtxProfile | undefined;
  readonly token?: CtxToken | undefined;
  readonly requestId: string;
  readonly now: Date;
  readonly checked: boolean;
  readonly customFields: ReadonlyMap<string, CustomFieldSet>;
  readonly precondition?: Precondition | undefined;
  readonly door?: DoorWrite | undefined;
  readonly isRepeat?: boolean;
  readonly opening?: TransactionOpening | undefined;
  /** The transaction ends with its next query. */
  readonly endWithNextQuery?: (() => void) | undefined;
}

/**
 * The ctx of one transaction. Core's own rooms see `app` besides the public face, `Ctx`. That it is one is checked wherever it
 * is given to a hook: `implements` would be checked anew by the compiler of everybody who uses the package.
 */
export class TenantCtx {
  readonly app: RecordsRuntime;
  readonly db: ControlledTransaction<Tables>;
  readonly org: CtxOrganization;
  readonly profile: CtxProfile | undefined;
  /** Undefined for a session and for the system. */
  readonly token: CtxToken | undefined;
  readonly requestId: string;
  readonly now: Date;
  readonly precondition: Precondition | undefined;
  readonly door: DoorWrite | undefined;
  /** Whether an earlier attempt was rolled back because of others: locks are then taken as strong as they may become. */
  readonly isRepeat: boolean;
  /** The organization's own fields by entity. */
  readonly customFields: ReadonlyMap<string, CustomFieldSet>;
  /**
   * Says that the next query is the transaction's last, which saves the round trip of COMMIT. Only for what a route does last:
   * any later query fails. Undefined where more follows, such as the answer that is kept for an idempotency key.
   */
  readonly endWithNextQuery: (() => void) | undefined;
  /** How the transaction began. */
  readonly opening: TransactionOpening | undefined;
  readonly #checked: boolean;
  #today: string | undefined;
  #elevated: TenantCtx | undefined;

  constructor(parts: TenantCtxParts) {
    this.app = parts.app;
    this.db = parts.db;
    this.org = parts.org;
    this.profile = parts.profile;
    this.token = parts.token;
    this.requestId = parts.requestId;
    this.now = parts.now;
    this.precondition = parts.precondition;
    this.door = parts.door;
    this.isRepeat = parts.isRepeat ?? false;
    this.customFields = parts.customFields;
    this.opening = parts.opening;
    this.endWithNextQuery = parts.endWithNextQuery;
    this.#checked = parts.checked;
  }

  get today(): string {
    this.#today ??= dateIn(this.org.timezone, this.now);
    return this.#today;
  }

  get publicUrl(): string {
    return this.app.publicUrl;
  }

  get elevated(): TenantCtx {
    if (!this.#checked) return this;
    this.#elevated ??= new TenantCtx({ ...this, token: undefined, checked: false });
    return this.#elevated;
  }

  /** The same ctx for a replaced verb. */
  through(door: Omit<DoorWrite, 'used'>): TenantCtx {
    return new TenantCtx({ ...this, checked: this.#checked, door: { ...door, used: false } });
  }

  /** What a route adds to this write; undefined for one that no route asked for. */
  takeDoor(entity: string, id: string | undefined): UpdateOptions | undefined {
    const { door } = this;
    if (!door || door.used || door.entity !== entity || door.id?.toLowerCase() !== id?.toLowerCase()) return undefined;
    door.used = true;
    return door.options;
  }

  customFieldsOf(entity: string): CustomFieldSet {
    return this.customFields.get(entity) ?? NO_CUSTOM_FIELDS;
  }

  /** The role whose grants hold; an API key has those of an admin, within its scopes. Undefined when nothing is checked. */
  get role(): Role | undefined {
    return this.#checked ? (this.profile?.role ?? 'admin') : undefined;
  }

  /** Property names that the caller may not read. */
  hiddenFields(entity: string): ReadonlySet<string> {
    return this.role ? this.app.model.fieldAccess.hidden(entity, this.role) : NO_NAMES;
  }

  /** Property names that a body of the caller may not have. */
  unwritableFields(entity: string): ReadonlySet<string> {
    return this.role ? this.app.model.fieldAccess.unwritable(entity, this.role) : NO_NAMES;
  }

  /** Takes from a record what the caller may not read. */
  visibleRecord(entity: string, record: Values): Values {
    for (const name of this.hiddenFields(entity)) delete record[name];
    return record;
  }

  visible<E extends Entity>(entity: E, record: RecordOf<E>): Partial<RecordOf<E>> {
    return typed(entity, this.visibleRecord(entity.name, { ...record }));
  }

  /** An entity as this organization has it: its custom fields can be filtered and sorted by. */
  entity(name: string): CompiledEntity {
    return withoutHidden(
      withCustomFields(this.app.model.entity(name), this.customFieldsOf(name)),
      this.hiddenFields(name),
    );
  }

  has(plugin: string): boolean {
    return this.app.model.has(plugin);
  }

  service<S>(plugin: ServicePlugin<S> | string): S {
    return this.app.service(plugin);
  }

  inThread<I, O>(task: ThreadTask<I, O>, input: I): Promise<O> {
    return this.app.threads.run(this.org.id, task, input);
  }

  scope(permission: string): Scope {
    const granted = this.app.model.permissions.get(permission);
    if (!granted) throw new TypeError(`No registered plugin declares the permission "${permission}".`);
    if (!this.role) return 'all';
    if (this.token && !tokenCovers(this.app.model, this.token.scopes, permission)) return 'none';
    return granted[this.role];
  }

  require(permission: string): void {
    if (this.scope(permission) !== 'none') return;
    throw errors.FORBIDDEN(`${this.token ? 'This token' : 'Your role'} does not have ${permission}.`);
  }

  async lock<E extends Entity>(entity: E, id: string, permission: PermissionOf<E>): Promise<RecordOf<E>> {
    return typed(entity, await lockForVerb(this, this.entity(entity.name), id, permission));
  }

  holdUntilCommit(...name: readonly [string, ...string[]]): Promise<void> {
    return holdName(this.db, this.org.id, name);
  }

  requireFields<E extends Entity>(entity: E, fields: readonly (keyof RecordOf<E> & string)[]): void {
    const hidden = this.hiddenFields(entity.name);
    const refused = fields.filter((name) => hidden.has(name));
    if (refused.length > 0) throw errors.FORBIDDEN(`Your role may not read ${refused.join(', ')} of ${entity.path}.`);
  }

  requireWritable<E extends Entity>(entity: E, fields: readonly (keyof RecordOf<E> & string)[], at = ''): void {
    checkWritableNames(this, entity.name, fields, at);
  }

  readable(entity: Entity): RawBuilder<SqlBool> {
    return sql`(${sql.join(readable(this, this.entity(entity.name)), sql` and `)})`;
  }

  async create<E extends Entity>(entity: E, input: CreateOf<E>, options: CreateOptions<E> = {}): Promise<RecordOf<E>> {
    const { set = {}, ...source } = options;
    const made = await createRecord(this, this.entity(entity.name), untyped(input), untyped(set), source);
    return typed(entity, made);
  }

  async get<E extends Entity>(entity: E, id: string): Promise<RecordOf<E>> {
    return typed(entity, await getRecord(this, this.entity(entity.name), id));
  }

  async find<E extends Entity>(entity: E, where: Where<E>): Promise<RecordOf<E> | undefined> {
    const compiled = this.entity(entity.name);
    const include = compiled.lines.map(({ field }) => field).filter((name) => compiled.lookup.has(name));
    const { data } = await listRecords(this, compiled, { where, include, limit: 1 });
    return data[0] && typed(entity, data[0]);
  }

  async list<E extends Entity>(entity: E, options: ListOptions<E> = {}): Promise<Page<ListedOf<E>>> {
    return (await listRecords(this, this.entity(entity.name), options as ListRequest)) as unknown as Page<ListedOf<E>>;
  }

  async count<E extends Entity>(entity: E, where?: Where<E>): Promise<number> {
    return countRecords(this, this.entity(entity.name), where);
  }

  async update<E extends Entity>(
    entity: E,
    id: string,
    patch: UpdateOf<E>,
    options: WriteOptions<E> = {},
  ): Promise<RecordOf<E>> {
    const { set = {}, isLast = false } = options;
    const given = { set: untyped(set), isLast };
    return typed(entity, await updateRecord(this, this.entity(entity.name), id, untyped(patch), given));
  }

  async delete(entity: Entity, id: string): Promise<void> {
    await deleteRecord(this, this.entity(entity.name), id);
  }

  referable(entity: Entity, ids: readonly string[]): Promise<string[]> {
    return referableIds(this, this.entity(entity.name), ids);
  }

  runBefore<P extends object, E extends Entity>(
    point: HookPoint<P, E>,
    values: NoInfer<P>,
    current: RecordOf<NoInfer<E>>,
  ): Promise<void> {
    return this.app.model.hooks.runPoint(point, this, values, current);
  }

  became(from: RecordPlace, to: RecordPlace, by: BecameBy): Promise<void> {
    return this.app.model.hooks.runBecame(this, { from: linkTo(from), to: linkTo(to), by });
  }

  async emit<P extends object>(event: EventDefinition<P>, payload: NoInfer<P>): Promise<void> {
    this.app.model.events.checkPayload(event, payload);
    await this.app.outbox.writeEvent(this, event.name, payload);
  }

  enqueue(job: EnqueuedJob | string, payload: Values, options: EnqueueOptions = {}): Promise<string> {
    return this.app.outbox.enqueueJob(this, job, payload, options);
  }
}

export function tokenOf(membership: Membership): CtxToken | undefined {
  const { tokenId, tokenKind, tokenName, tokenScopes, tokenLastUsedAt } = membership;
  if (!tokenId || !tokenKind) return undefined;
  return {
    id: tokenId,
    kind: tokenKind,
    name: tokenName ?? '',
    scopes: tokenScopes ?? [],
    lastUsedAt: tokenLastUsedAt ?? null,
  };
}

export function organizationOf(id: string, membership: Membership): CtxOrganization {
  return {
    id,
    name: membership.orgName,
    timezone: membership.orgTimezone,
    defaultCurrency: membership.defaultCurrency,
  };
}

export function profileOf(membership: Membership): CtxProfile | undefined {
  const { profileId, userId, memberRole: role, profileActive, teamIds } = membership;
  if (!profileId || !userId || !role || !profileActive) return undefined;
  return { id: profileId, userId, role: role as Role, teamIds };
}
