import type { MetricsRegistry } from '@bottlecrm/core';
import type { DocumentRenderer } from './printing/render-document.ts';

export function measureDocuments({ counts }: DocumentRenderer, registry: MetricsRegistry): void {
  registry.counter({
    name: 'bottlecrm_invoices_documents_total',
    help: 'Documents that were shown or printed: rendered, kept from before, and those whose template was refused.',
    labels: ['result'],
    read: () => Object.entries(counts).map(([result, value]) => ({ value, labels: { result } })),
  });
}
