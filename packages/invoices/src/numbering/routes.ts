import { handler, Line, NO_LINE, problemResponses, type Static, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { NUMBERED_KINDS, type NumberedKind } from '../values.ts';
import { getNumbering, updateNumbering } from './numbering.ts';

const KindParams = Type.Object(
  { kind: Type.Unsafe<NumberedKind>({ type: 'string', enum: [...NUMBERED_KINDS] }) },
  { title: 'NumberedKindParams', additionalProperties: false },
);
const Prefix = Type.String({
  maxLength: 20,
  pattern: `^[^{}${NO_LINE}]*$`,
  'x-must': 'be one line without braces and control characters',
});
const Format = Line({
  minLength: 3,
  maxLength: 64,
  description: '{prefix} {yyyy} {yy} {mm} and, once, the counter with as many zeros as it has digits: {0000}.',
});
const RestartsYearly = Type.Boolean({ description: 'Whether the counter begins at 1 each year.' });
const NumberingResponse = Type.Object(
  { prefix: Type.String(), format: Type.String(), restartsYearly: RestartsYearly },
  { title: 'NumberingResponse', additionalProperties: false },
);
const UpdateNumberingBody = Type.Object(
  { prefix: Type.Optional(Prefix), format: Type.Optional(Format), restartsYearly: Type.Optional(RestartsYearly) },
  { title: 'UpdateNumberingBody', additionalProperties: false },
);
type Params = { Params: Static<typeof KindParams> };

/** `GET` and `PATCH /numbering/invoice` and `/numbering/estimate`. */
export function numberingRoutes(app: FastifyInstance): void {
  const response = { 200: NumberingResponse, ...problemResponses };
  app.get<Params>(
    '/numbering/:kind',
    {
      schema: {
        operationId: 'getNumbering',
        summary: 'How documents are numbered',
        tags: ['Numbering'],
        params: KindParams,
        response,
      },
      config: { permission: 'numbering:read' },
    },
    handler((ctx, request) => getNumbering(ctx, request.params.kind)),
  );
  app.patch<Params & { Body: Static<typeof UpdateNumberingBody> }>(
    '/numbering/:kind',
    {
      schema: {
        operationId: 'updateNumbering',
        summary: 'Number documents to come in another way',
        tags: ['Numbering'],
        params: KindParams,
        body: UpdateNumberingBody,
        response,
      },
      config: { permission: 'numbering:update' },
    },
    handler((ctx, request) => updateNumbering(ctx, request.params.kind, request.body)),
  );
}
