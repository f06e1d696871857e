import { definePlugin } from '@bottlecrm/core';
import { pdfErrors } from './errors.ts';
import { measurePdf } from './metrics.ts';
import { PdfOptions } from './options.ts';
import { startRenderer } from './renderer.ts';

export type { PdfDocument, PdfMargin } from './document.ts';
export { pdfErrors } from './errors.ts';
export type { PdfOptions } from './options.ts';
export { renderPdf } from './render-pdf.ts';
export type { PdfRenderer } from './renderer.ts';

/** PDFs of HTML, made by one Chromium that is started when it is first needed. */
export const pdf = definePlugin({
  name: '@bottlecrm/pdf',
  core: '^0.1.0',
  errors: pdfErrors,
  options: PdfOptions,
  start: (_app, options, log) => startRenderer(options, log),
  stop: (renderer) => renderer.stop(),
  metrics: measurePdf,
});
