import { crm, serverOptions } from '@bottlecrm/core';
import { pdf, renderPdf } from '@bottlecrm/pdf';
import Fastify from 'fastify';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export async function build(database: { url: string }) {
  const app = Fastify(serverOptions());
  await app.register(crm, { database, plugins: [[pdf, { maxPages: 2 }]] });

  app.get(
    '/card.pdf',
    crm.handler(async (ctx, _request, reply) => {
      reply.type('application/pdf').header('content-disposition', 'attachment; filename="card.pdf"');
      return renderPdf(ctx, {
        html: `<h1>${escapeHtml(ctx.org.name)}</h1>`,
        css: 'h1 { color: navy }',
        footerHtml: 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
      });
    }),
  );
  return app;
}
