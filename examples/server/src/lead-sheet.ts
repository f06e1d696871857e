import { crm, escapeHtml } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';
import { renderPdf } from '@bottlecrm/pdf';
import type { FastifyInstance } from 'fastify';

const CSS = `
  body { font: 11pt sans-serif; color: #1a2b3c; margin: 0 }
  h1 { font-size: 20pt; border-bottom: 2pt solid #2563eb; padding-bottom: 6pt }
  th { text-align: left; width: 40mm; font-weight: 600 } th, td { padding: 4pt 8pt 4pt 0; vertical-align: top }
`;

/** `GET /api/leads/:id/sheet`: a lead on one page, for whoever may read it. A route of the host's own. */
export function leadSheet(app: FastifyInstance): void {
  const route = { config: { permission: 'lead:read' } };
  app.get<{ Params: { id: string } }>(
    `${app.crm.prefix}/leads/:id/sheet`,
    route,
    crm.handler<{ Params: { id: string } }>(async (ctx, { params }, reply) => {
      const lead = await ctx.get(Lead, params.id);
      const lines: readonly (readonly [string, string | null])[] = [
        ['Name', [lead.firstName, lead.lastName].filter(Boolean).join(' ')],
        ['Company', lead.companyName],
        ['E-mail', lead.email],
        ['Telephone', lead.phone],
        ['Status', lead.status],
      ];
      const rows = lines.map(([name, text]) => `<tr><th>${name}</th><td>${escapeHtml(text ?? '–')}</td></tr>`);
      const html = `<h1>${escapeHtml(lead.title ?? lead.lastName ?? 'Lead')}</h1><table>${rows.join('')}</table>`;
      reply.type('application/pdf').header('content-disposition', 'inline; filename="lead.pdf"');
      return renderPdf(ctx, { html, css: CSS, format: 'a4', margin: { top: '20mm', left: '20mm', right: '20mm' } });
    }),
  );
}
