import { CrmError, Shares } from '@bottlecrm/core';
import type { FastifyBaseLogger } from 'fastify';
import { bytesOf, type PdfDocument } from './document.ts';
import { pdfErrors } from './errors.ts';
import { findBrowsers, isExecutable } from './find-browser.ts';
import type { PdfOptions } from './options.ts';
import { BrowserEnded, printPage } from './print-page.ts';
import { BrowserStarter, type FindBrowsers } from './start-browser.ts';
import { WarmBrowser } from './warm-browser.ts';

const RETRY_AFTER_SECONDS = 5;
const busy = () => pdfErrors.PDF_BUSY({ detail: 'Try again in a moment.', retryAfterSeconds: RETRY_AFTER_SECONDS });
const closing = () =>
  pdfErrors.PDF_UNAVAILABLE({ detail: 'The server is closing.', retryAfterSeconds: RETRY_AFTER_SECONDS });

/** Makes PDFs of one application: what runs behind `renderPdf`. */
export class PdfRenderer {
  readonly #options: PdfOptions;
  readonly #log: FastifyBaseLogger;
  readonly #turns: Shares;
  readonly #browser: WarmBrowser;
  /** Since the start: documents that were made, and that were not. */
  readonly counts = { made: 0, failed: 0 };

  constructor(
    options: PdfOptions,
    log: FastifyBaseLogger,
    find: FindBrowsers = () => findBrowsers(options.executablePath),
  ) {
    this.#options = options;
    this.#log = log;
    const { maxPages, maxWaiting, maxWaitMs } = options;
    this.#turns = new Shares({ maxRunning: maxPages, maxWaiting, maxWaitMs, busy, closing });
    const starter = new BrowserStarter(find, options.sandbox, log);
    this.#browser = new WarmBrowser(() => starter.start(), options);
  }

  /** Documents that are being made, and that wait for their turn. */
  get load(): { readonly running: number; readonly waiting: number } {
    const { running, waiting } = this.#turns;
    return { running, waiting };
  }

  /** @see renderPdf */
  async render(orgId: string, document: PdfDocument): Promise<Buffer> {
    try {
      const pdf = await this.#render(orgId, document);
      this.counts.made += 1;
      return pdf;
    } catch (error) {
      this.counts.failed += 1;
      throw error;
    }
  }

  async #render(orgId: string, document: PdfDocument): Promise<Buffer> {
    const { maxHtmlBytes } = this.#options;
    if (bytesOf(document) > maxHtmlBytes) {
      throw pdfErrors.PDF_TOO_LARGE(`The HTML, CSS, header and footer have more than ${maxHtmlBytes} bytes.`);
    }
    return this.#turns.run({ key: orgId }, () => this.#printTwice(document));
  }

  /** Refuses those who wait, and ends the browser. */
  async stop(): Promise<void> {
    this.#turns.close();
    await this.#browser.stop();
  }

  /** A browser that ends under a document gets one successor. */
  async #printTwice(document: PdfDocument): Promise<Buffer> {
    try {
      return await this.#print(document);
    } catch (error) {
      if (!(error instanceof BrowserEnded)) throw error;
      this.#log.warn({ err: error }, 'the browser for PDFs ended; the document is made once more');
    }
    try {
      return await this.#print(document);
    } catch (error) {
      if (!(error instanceof BrowserEnded)) throw error;
      throw pdfErrors.PDF_FAILED({ detail: 'The browser gave up on this document twice.', cause: error });
    }
  }

  #print(document: PdfDocument): Promise<Buffer> {
    return this.#browser.use(async ({ launched, retire }) => {
      try {
        return await printPage(launched, document, this.#options);
      } catch (error) {
        // The page may be stuck, and would keep its processor busy.
        if (error instanceof CrmError && error.code === 'PDF_TIMED_OUT') retire();
        throw error;
      }
    });
  }
}

/** @throws Error when the configured browser is not there: it would be missed at the first document, which may be days later. */
export function startRenderer(options: PdfOptions, log: FastifyBaseLogger): PdfRenderer {
  const { executablePath } = options;
  if (executablePath !== undefined && !isExecutable(executablePath)) {
    throw new Error(`executablePath of @bottlecrm/pdf names no program that can be run: ${executablePath}`);
  }
  return new PdfRenderer(options, log);
}
