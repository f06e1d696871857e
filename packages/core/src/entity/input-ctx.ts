import type { Entity } from './entity.ts';
import type { CreateOf, RecordOf, UpdateOf, Where } from './shapes.ts';

/** The ctx of a create, as far as an input of its body may use it. */
export interface InputCtx {
  readonly org: { readonly id: string };
  /** Undefined when the system acts. */
  readonly profile: { readonly id: string } | undefined;
  readonly now: Date;
  /** `YYYY-MM-DD` in the organization's time zone. */
  readonly today: string;
  has(plugin: string): boolean;
  require(permission: string): void;
  create<E extends Entity>(entity: E, input: CreateOf<E>): Promise<RecordOf<E>>;
  get<E extends Entity>(entity: E, id: string): Promise<RecordOf<E>>;
  find<E extends Entity>(entity: E, where: Where<E>): Promise<RecordOf<E> | undefined>;
  update<E extends Entity>(entity: E, id: string, patch: UpdateOf<E>): Promise<RecordOf<E>>;
}
