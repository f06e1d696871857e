import { Type } from '../entity/type.ts';

/** RFC 9457 problem details, as every error answers. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    instance: Type.String(),
    code: Type.String(),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }, { additionalProperties: false })),
    ),
  },
  { title: 'Problem', additionalProperties: false },
);

/** The error half of every route's `response`. */
export const problemResponses = { default: Problem };
