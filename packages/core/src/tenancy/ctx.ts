import type { Kysely, RawBuilder, SqlBool } from 'kysely';
import type { Entity, PermissionOf } from '../entity/entity.ts';
import type { EventDefinition } from '../entity/events.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { BecameBy, RecordPlace } from '../entity/record-link.ts';
import type { Role, Scope } from '../entity/roles.ts';
import type {
  CreateOf,
  ListedOf,
  ListOptions,
  Page,
  RecordOf,
  ServerSetOf,
  UpdateOf,
  Where,
} from '../entity/shapes.ts';
import type { Static, TObject } from '../entity/type.ts';
import type { CustomFieldSource, EnqueuedJob, EnqueueOptions } from './declarations.ts';
import type { ServicePlugin } from './service-plugin.ts';
import type { ThreadTask } from './threads/threads.ts';

/** No table has a type before `withTables` names it: `ctx.db.withTables<TablesOf<typeof Lead>>().selectFrom('leads')`. */
export type Tables = Record<never, never>;

/** The organization of a transaction. */
export interface CtxOrganization {
  readonly id: string;
  readonly name: string;
  /** IANA time zone. */
  readonly timezone: string;
  /** ISO 4217. */
  readonly defaultCurrency: string;
}

/** The member who acts. */
export interface CtxProfile {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly teamIds: readonly string[];
}

/** Options of a verb called from plugin code. */
export interface WriteOptions<E extends Entity> {
  /** Values of `readonly()` fields, which no body may carry. */
  readonly set?: ServerSetOf<E>;
  /**
   * Nothing of the transaction follows: for the last line of a verb in place of the factory's. COMMIT is then sent with the
   * record, where the route's own work ends with it, too. @defaultValue false
   */
  readonly isLast?: boolean;
}

/** Options of a create called from plugin code. */
export interface CreateOptions<E extends Entity> extends WriteOptions<E>, CustomFieldSource {}

/**
 * Who acts, in which organization, in which transaction. Whatever touches data takes it first; without it there is no data.
 * Every verb checks the access table, keeps to `ctx.org` by its own predicate besides row-level security, and throws a `CrmError`.
 */
export interface Ctx {
  /** The organization of the transaction. */
  readonly org: CtxOrganization;
  /** Undefined when the system acts (seeds, jobs, the CLI): every permission is then granted. */
  readonly profile: CtxProfile | undefined;
  /** A UUID: of the request, or of this run outside HTTP. The change log keeps it. */
  readonly requestId: string;
  /**
   * The transaction, for plugin SQL. Row-level security holds here as everywhere. Tables have their types by
   * `withTables<TablesOf<typeof Lead>>()`, those that are no entities by `withTables<{ notes: NoteRow }>()`.
   */
  readonly db: Kysely<Tables>;
  /** When the request began. */
  readonly now: Date;
  /** `YYYY-MM-DD` in the organization's time zone. */
  readonly today: string;
  /** Where the installation is reached from outside, without a trailing slash: what links in mail begin with. */
  readonly publicUrl: string;
  /** The same transaction without access checks: for what a verb does on the system's behalf. */
  readonly elevated: Ctx;
  /** Whether a plugin is registered: `ctx.has('opportunities')`. */
  has(plugin: string): boolean;
  /** What a service plugin's `start` returned: `ctx.service(pdf)`. @throws Error when it is not registered or not running. */
  service<S>(plugin: ServicePlugin<S> | string): S;
  /**
   * Runs a task in a thread, in which it keeps no request waiting; organizations share the threads. After the transaction, where
   * that may be: it stays open as long. @throws {SERVER_BUSY} when too many tasks wait
   */
  inThread<I, O>(task: ThreadTask<I, O>, input: I): Promise<O>;
  /** How far the caller's permission reaches. */
  scope(permission: string): Scope;
  /** Checks a permission of the caller. @throws {FORBIDDEN} when the caller's scope is `none`. */
  require(permission: string): void;
  /**
   * Locks a record until commit, checks a permission for it, and returns it as it then is: `ctx.lock(Lead, id, 'lead:convert')`.
   * A record that the transaction locked before is read again only after a statement that is no SELECT: SQL of a plugin's own
   * changes rows with UPDATE, not with a function that a SELECT calls.
   * @throws {NOT_FOUND} when the caller may not read it @throws {FORBIDDEN} when the permission does not reach it
   */
  lock<E extends Entity>(entity: E, id: string, permission: PermissionOf<E>): Promise<RecordOf<E>>;
  /**
   * Waits for every other transaction of the organization that holds the same name, and holds it until commit: for what no row
   * stands for yet. Names begin with a word of the plugin's own: `ctx.holdUntilCommit('account', name)`.
   */
  holdUntilCommit(...name: readonly [string, ...string[]]): Promise<void>;
  /** Checks that the caller's role may read these fields of an entity: for SQL of a plugin's own whose answer tells of them. @throws {FORBIDDEN} naming those that are hidden from it. */
  requireFields<E extends Entity>(entity: E, fields: readonly (keyof RecordOf<E> & string)[]): void;
  /** Checks that the caller's role may write these fields of an entity: for a body whose values `ctx.elevated` then writes. `at` is where the body has them, as a JSON pointer. @throws {VALIDATION_FAILED} naming those that it may not write */
  requireWritable<E extends Entity>(entity: E, fields: readonly (keyof RecordOf<E> & string)[], at?: string): void;
  /** Which live records of an entity the caller may read, as a condition over its table with the alias `t`: for SQL of a plugin's own, such as reports. */
  readable(entity: Entity): RawBuilder<SqlBool>;

  /** Creates a record, as `POST` does. @throws {VALIDATION_FAILED} @throws {INVALID_REFERENCE} @throws {ALREADY_EXISTS} @throws {FORBIDDEN} */
  create<E extends Entity>(entity: E, input: CreateOf<E>, options?: CreateOptions<E>): Promise<RecordOf<E>>;
  /** One live record that the caller may read. @throws {NOT_FOUND} */
  get<E extends Entity>(entity: E, id: string): Promise<RecordOf<E>>;
  /** The first match in default order, or undefined. */
  find<E extends Entity>(entity: E, where: Where<E>): Promise<RecordOf<E> | undefined>;
  /** A page of the records that the caller may read. */
  list<E extends Entity>(entity: E, options?: ListOptions<E>): Promise<Page<ListedOf<E>>>;
  /** How many records the caller may read, of those that match. */
  count<E extends Entity>(entity: E, where?: Where<E>): Promise<number>;
  /** Changes what the patch names. @throws {NOT_FOUND} @throws {FORBIDDEN} @throws {VALIDATION_FAILED} */
  update<E extends Entity>(entity: E, id: string, patch: UpdateOf<E>, options?: WriteOptions<E>): Promise<RecordOf<E>>;
  /** Soft: stamps `deletedAt`. @throws {NOT_FOUND} @throws {FORBIDDEN} */
  delete(entity: Entity, id: string): Promise<void>;
  /** A copy of a record without the fields that the caller's role may not read: for answers of host routes. */
  visible<E extends Entity>(entity: E, record: RecordOf<E>): Partial<RecordOf<E>>;
  /** Of these ids, those that a reference may name: live, of this organization, and for members active. */
  referable(entity: Entity, ids: readonly string[]): Promise<string[]>;
  /** Runs the hooks on a verb of a plugin's own, listed in its `hookPoints`: they may change `values` or throw to refuse. */
  runBefore<P extends object, E extends Entity>(
    point: HookPoint<P, E>,
    values: NoInfer<P>,
    current: RecordOf<NoInfer<E>>,
  ): Promise<void>;
  /**
   * Says that one record became another one, in the transaction of the verb that saw to it: what plugins keep for the first, such as
   * its files, goes to the second. `ctx.became({ entity: Lead, id }, { entity: Account, id: accountId }, 'conversion')`
   */
  became(from: RecordPlace, to: RecordPlace, by: BecameBy): Promise<void>;
  /** Announces an event of a registered plugin; it leaves by the outbox after commit. @throws {VALIDATION_FAILED} when the payload does not fit it */
  emit<P extends object>(event: EventDefinition<P>, payload: NoInfer<P>): Promise<void>;
  /**
   * Has a declared job done after commit, by its name or its definition; answers its id.
   * @throws TypeError for an unknown job, or a payload that does not fit it.
   */
  enqueue<P extends TObject>(job: EnqueuedJob<P>, payload: Static<P>, options?: EnqueueOptions): Promise<string>;
  /** The same for a job of another plugin, by its name. @throws TypeError for an unknown job, or a payload that does not fit it. */
  enqueue(job: string, payload: Readonly<Record<string, unknown>>, options?: EnqueueOptions): Promise<string>;
}
