import type { Entity } from '../entity/entity.ts';
import type { TObject } from '../entity/type.ts';

/** A job as far as it can be enqueued by it. */
export interface EnqueuedJob<P extends TObject = TObject> {
  readonly payload: P;
}

/** When a job is done. */
export interface EnqueueOptions {
  /** Not before this many seconds from now. */
  readonly delaySeconds?: number;
  /** Not before this instant. */
  readonly at?: Date;
}

/** The record that a new one is made from: a lead for its account, an estimate for its invoice. */
export interface MadeFrom {
  readonly entity: Entity;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Where the custom fields of a new record come from, besides its body. */
export interface CustomFieldSource {
  /** Values of the same key and type are taken over, where the body says nothing and they fit. */
  readonly madeFrom?: MadeFrom;
  /** Where the body of the verb has the custom fields of this record, as a JSON pointer. @defaultValue '/customFields' */
  readonly customFieldsAt?: string;
  /** Required ones may be missing: for what a visitor sends. @defaultValue false */
  readonly mayLackCustomFields?: boolean;
}
