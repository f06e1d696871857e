import { apiRoutes, Line, NO_LINE, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { invoicePermissions } from '../permissions.ts';
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
  examples: ['{prefix}{yyyy}-{0000}'],
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

/** `GET` and `PATCH /numbering/invoice` and `/numbering/estimate`. */
export function numberingRoutes(app: FastifyInstance): void {
  const route = apiRoutes(app, { tag: 'Numbering', permissions: invoicePermissions });
  route('GET', '/numbering/:kind', {
    operationId: 'getNumbering',
    summary: 'How documents are numbered',
    permission: 'numbering:read',
    params: KindParams,
    answers: NumberingResponse,
    run: (ctx, { params }) => getNumbering(ctx, params.kind),
  });
  route('PATCH', '/numbering/:kind', {
    operationId: 'updateNumbering',
    summary: 'Number documents to come in another way',
    permission: 'numbering:update',
    params: KindParams,
    body: UpdateNumberingBody,
    answers: NumberingResponse,
    run: (ctx, { params, body }) => updateNumbering(ctx, params.kind, body),
  });
}
