import { CrmError } from '@bottlecrm/core';
import { type BrowserContext, type Page, ProtocolError } from 'puppeteer-core';
import { headerOf, marginOf, type PdfDocument, pageOf } from './document.ts';
import { pdfErrors } from './errors.ts';
import type { LaunchedBrowser } from './launch-browser.ts';
import { refuseRequests } from './refuse-requests.ts';

/** The browser, or the part of it that shows the document, has ended: not the document's fault as far as one can tell. */
export class BrowserEnded extends Error {}

export interface PrintLimits {
  readonly timeoutMs: number;
  readonly maxPdfBytes: number;
}

async function read(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    if (size > maxBytes) throw pdfErrors.PDF_TOO_LARGE(`The PDF would have more than ${maxBytes} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function print(page: Page, document: PdfDocument, maxBytes: number): Promise<Buffer> {
  const { headerHtml, footerHtml, format = 'a4', landscape = false, pageRanges = '' } = document;
  const margin = marginOf(document);
  await page.setJavaScriptEnabled(false);
  await refuseRequests(page);
  await page.setContent(pageOf(document), { waitUntil: 'load', timeout: 0 });
  const stream = await page.createPDFStream({
    format,
    landscape,
    pageRanges,
    preferCSSPageSize: document.preferCssPageSize ?? false,
    printBackground: true,
    displayHeaderFooter: headerHtml !== undefined || footerHtml !== undefined,
    headerTemplate: headerOf(headerHtml, margin),
    footerTemplate: headerOf(footerHtml, margin),
    margin,
    timeout: 0,
  });
  return read(stream, maxBytes);
}

/** Whether the page's process still answers: a page that is gone cannot print either. */
async function isAlive(page: Page): Promise<boolean> {
  try {
    await (await page.createCDPSession()).send('Page.getLayoutMetrics');
    return true;
  } catch {
    return false;
  }
}

/** What a context's page makes of the document, or how it fails. */
async function attempt(context: BrowserContext, document: PdfDocument, maxBytes: number): Promise<Buffer> {
  const page = await context.newPage();
  try {
    return await print(page, document, maxBytes);
  } catch (error) {
    if (!(error instanceof ProtocolError) || !(await isAlive(page))) throw error;
    throw pdfErrors.PDF_INVALID({ detail: 'Its header, footer, margins or page ranges do not work.', cause: error });
  }
}

/**
 * Prints a document in a page that shares nothing with others.
 * @throws {PDF_TIMED_OUT} and then the page may still be at it.
 * @throws {PDF_TOO_LARGE} @throws {PDF_INVALID}
 * @throws BrowserEnded
 */
export async function printPage(
  { browser, crashes, ended, isRunning }: LaunchedBrowser,
  document: PdfDocument,
  { timeoutMs, maxPdfBytes }: PrintLimits,
): Promise<Buffer> {
  const { promise: failure, reject: fail } = Promise.withResolvers<never>();
  const timer = setTimeout(() => fail(pdfErrors.PDF_TIMED_OUT()), timeoutMs);
  const opening = browser.createBrowserContext();
  const work = async (): Promise<Buffer> => {
    const context = await opening;
    crashes.tell(context.id ?? '', (cause) => fail(new BrowserEnded('The page crashed.', { cause })));
    return attempt(context, document, maxPdfBytes);
  };
  try {
    ended.then(() => fail(new BrowserEnded('The browser has ended.')));
    return await Promise.race([work(), failure]);
  } catch (error) {
    if (isRunning() && (error instanceof CrmError || error instanceof BrowserEnded)) throw error;
    throw new BrowserEnded('The browser has ended.', { cause: error });
  } finally {
    clearTimeout(timer);
    // Not awaited: a page that hangs does not close, and the browser is replaced then.
    opening
      .then((context) => {
        crashes.forget(context.id ?? '');
        return context.close();
      })
      .catch(() => {});
  }
}
