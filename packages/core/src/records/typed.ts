import type { Entity } from '../entity/entity.ts';
import type { RecordOf } from '../entity/shapes.ts';

type Values = Record<string, unknown>;

/** Returns a row that a read plan of the entity presented, as what it is. */
// The types of records and the plans that read them are made from the same fields.
export const typed = <E extends Entity>(_entity: E, row: Values): RecordOf<E> => row as RecordOf<E>;

/** Returns values whose names are known, as those of any entity. */
// Every object has names and values; what they are is checked by the entity's schemas.
export const untyped = (values: object): Values => values as Values;
