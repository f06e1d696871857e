import type { MetricsRegistry } from '@bottlecrm/core';
import type { PdfRenderer } from './renderer.ts';

export function measurePdf(renderer: PdfRenderer, registry: MetricsRegistry): void {
  registry.counter({
    name: 'bottlecrm_pdf_documents_total',
    help: 'PDFs that were asked for, by what became of them.',
    labels: ['result'],
    read: () => Object.entries(renderer.counts).map(([result, value]) => ({ value, labels: { result } })),
  });
  registry.gauge({
    name: 'bottlecrm_pdf_documents',
    help: 'PDFs that are being made, and that wait for their turn.',
    labels: ['state'],
    read: () => Object.entries(renderer.load).map(([state, value]) => ({ value, labels: { state } })),
  });
}
