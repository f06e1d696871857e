import type { Ctx } from '@bottlecrm/core';
import type { PdfDocument } from './document.ts';
import type { PdfRenderer } from './renderer.ts';

/**
 * Makes a PDF of HTML. Nothing is fetched: no network, no files, no scripts.
 * @throws {PDF_UNAVAILABLE} when no browser can be started
 * @throws {PDF_BUSY} when too many documents wait, or this one did for too long
 * @throws {PDF_INVALID} when the browser refuses the header, margins or page ranges
 * @throws {PDF_TOO_LARGE} @throws {PDF_TIMED_OUT} @throws {PDF_FAILED}
 */
export function renderPdf(ctx: Ctx, document: PdfDocument): Promise<Buffer> {
  return ctx.service<PdfRenderer>('pdf').render(ctx.org.id, document);
}
