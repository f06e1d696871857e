import { handler, IdParams, NoQuery, problemResponses, recordVerb, Type } from '@bottlecrm/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PICTURE_TYPES } from '../../printing/whole-picture.ts';
import type { InvoiceTemplate } from '../invoice-template.ts';
import { deleteLogo } from './delete-logo.ts';
import { getLogo } from './get-logo.ts';
import { setLogo } from './set-logo.ts';

interface OfTemplate {
  Params: { id: string };
}

const LogoBody = Type.Object(
  {
    image: Type.String({
      contentMediaType: 'text/plain',
      examples: ['data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'],
      description:
        'A PNG, JPEG, GIF or WebP as `data:` URL in base64: at most 512 KiB, and 4000 pixels wide and high. What it is goes by its content.',
    }),
  },
  { title: 'TemplateLogoBody', additionalProperties: false },
);
const binary = { schema: { type: 'string', format: 'binary' } };
const logoResponses = {
  200: { description: 'The logo.', content: Object.fromEntries(PICTURE_TYPES.map((type) => [type, binary])) },
  304: Type.Null({ description: 'Not modified.' }),
};
/** Nothing inside runs, loads or submits, whatever a browser takes it for. */
const CONTENT_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-cache',
};

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
const names = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);

function sendLogo(reply: FastifyReply, logo: Awaited<ReturnType<typeof getLogo>>, known: string | undefined) {
  const etag = `"${logo.hash}"`;
  reply.headers({ ...CONTENT_HEADERS, etag });
  if (names(known, etag)) {
    reply.code(304);
    return undefined;
  }
  reply.type(logo.contentType);
  return logo.image;
}

/** `PUT`, `GET` and `DELETE /invoice-templates/:id/logo`. */
export function logoRoutes(app: FastifyInstance, template: typeof InvoiceTemplate): void {
  const common = { path: 'logo', permission: 'invoiceTemplate:update' } as const;
  recordVerb(app, template, {
    ...common,
    method: 'PUT',
    verb: 'set',
    operationId: 'setInvoiceTemplateLogo',
    summary: 'Give a template its logo, in place of the one that it had',
    body: LogoBody,
    run: (ctx, id, { image }) => setLogo(ctx, id, image),
  });
  app.get<OfTemplate>(
    `/${template.path}/:id/logo`,
    {
      schema: {
        operationId: 'getInvoiceTemplateLogo',
        summary: "A template's logo",
        tags: ['InvoiceTemplate'],
        params: IdParams,
        querystring: NoQuery,
        response: { ...logoResponses, ...problemResponses },
      },
      config: { permission: 'invoiceTemplate:read' },
    },
    handler(async (ctx, { params, headers }, reply) =>
      sendLogo(reply, await getLogo(ctx, params.id), headers['if-none-match']),
    ),
  );
  recordVerb(app, template, {
    ...common,
    method: 'DELETE',
    verb: 'delete',
    operationId: 'deleteInvoiceTemplateLogo',
    summary: "Take a template's logo away",
    answers: Type.Null({ description: 'It has none any more.' }),
    run: deleteLogo,
  });
}
