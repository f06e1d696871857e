import { type TSchema, Type } from '../../entity/type.ts';
import { WriteQuery } from '../write-request.ts';

const writeProperties = (WriteQuery as TSchema & { properties: Record<string, TSchema> }).properties;

/** Query parameters of a write of many records. */
export const ManyQuery = Type.Object(
  {
    ...writeProperties,
    partial: Type.Optional(
      Type.Boolean({ description: 'Keep what can be done, and say what could not. Default: all or nothing.' }),
    ),
  },
  { additionalProperties: false, title: 'ManyQuery' },
);

const Item = Type.Object({ pointer: Type.String(), detail: Type.String() }, { additionalProperties: false });
const Failure = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    detail: Type.Optional(Type.String()),
    errors: Type.Optional(Type.Array(Item)),
  },
  { additionalProperties: false, title: 'RecordFailure' },
);

/** What became of each record, in the order of the request. */
export const ManyResponse = Type.Object(
  {
    results: Type.Array(
      Type.Object(
        {
          index: Type.Integer(),
          status: Type.String({ description: 'created, updated, deleted, restored or failed' }),
          id: Type.Optional(Type.String({ format: 'uuid' })),
          version: Type.Optional(Type.Integer()),
          error: Type.Optional(Failure),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false, title: 'ManyResponse' },
);

/** Returns whether a caller of many records wants those done that can be. */
export const isPartial = (query: unknown): boolean => (query as { partial?: boolean }).partial === true;
