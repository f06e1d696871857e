import { createHash } from 'node:crypto';
import { CrmError, escapeHtml, type Threads } from '@bottlecrm/core';
import type { FastifyBaseLogger } from 'fastify';
import { LRUCache } from 'lru-cache';
import { renderTask } from '../tasks.ts';
import type { DocumentParts } from './document-parts.ts';
import type { RenderedSheet } from './render-template.ts';

/** Of what is kept of one organization's documents nothing stays longer in the memory than this. */
const KEPT_MS = 15 * 60_000;
/** Strings have two bytes for a character at the most. */
const BYTES_OF_CHARACTER = 2;
const LEAST_BYTES = 1024;

/** A document as HTML and the styles that belong to it, for a page as well as for paper. */
export interface RenderedDocument {
  readonly html: string;
  readonly css: string;
  readonly title: string;
  /** BCP 47 */
  readonly locale: string;
  /** Below each page of a PDF. */
  readonly footerHtml: string;
}

/** Puts what a template made on its sheet. */
export function documentOnSheet({ inner, css, title, locale, direction }: RenderedSheet): RenderedDocument {
  return {
    html: `<div class="document-sheet" lang="${escapeHtml(locale)}" dir="${direction}">${inner}</div>`,
    css,
    title,
    locale,
    footerHtml: `<div style="display:flex;justify-content:space-between;color:#566274"><span>${escapeHtml(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  };
}

const bytesOf = ({ html, css }: RenderedDocument): number =>
  LEAST_BYTES + BYTES_OF_CHARACTER * (html.length + css.length);

/** Renders documents of one application in threads, and keeps the latest of them. */
export class DocumentRenderer {
  readonly #threads: Threads;
  readonly #log: FastifyBaseLogger;
  readonly #kept: LRUCache<string, RenderedDocument>;
  readonly #running = new Map<string, Promise<RenderedDocument>>();
  /** Since the start: documents that were rendered, and those that were there already. */
  readonly counts = { rendered: 0, kept: 0, refused: 0 };

  constructor(threads: Threads, log: FastifyBaseLogger, mostBytes: number) {
    this.#threads = threads;
    this.#log = log;
    this.#kept = new LRUCache({ maxSize: mostBytes, sizeCalculation: bytesOf, ttl: KEPT_MS });
  }

  /**
   * Renders a document, or answers what the same parts made before: everything that it shows is in its key, be it the record's,
   * its template's or its organization's. @throws {SERVER_BUSY} when too many wait
   */
  async render(orgId: string, parts: DocumentParts): Promise<RenderedDocument> {
    const key = createHash('sha256')
      .update(JSON.stringify([orgId, parts]))
      .digest('base64');
    const known = this.#kept.get(key);
    if (known) {
      this.counts.kept += 1;
      return known;
    }
    const running = this.#running.get(key);
    if (running) return running;
    const rendering = this.#render(orgId, parts).finally(() => this.#running.delete(key));
    this.#running.set(key, rendering);
    const rendered = await rendering;
    this.#kept.set(key, rendered);
    return rendered;
  }

  async #render(orgId: string, parts: DocumentParts): Promise<RenderedDocument> {
    const sheet = await this.#inThread(orgId, parts);
    this.counts.rendered += 1;
    if (sheet.refused !== undefined) {
      this.counts.refused += 1;
      this.#log.warn(
        { orgId, reason: sheet.refused },
        'a template made no document; the built-in one stands in for it',
      );
    }
    return documentOnSheet(sheet);
  }

  /** A thread that was ended by a template renders the built-in one instead. */
  async #inThread(orgId: string, parts: DocumentParts): Promise<RenderedSheet> {
    try {
      return await this.#threads.run(orgId, renderTask, parts);
    } catch (error) {
      const { html, css, ...plain } = parts.template ?? {};
      if (error instanceof CrmError || !(html || css)) throw error;
      const sheet = await this.#threads.run(orgId, renderTask, { ...parts, template: plain });
      return { ...sheet, refused: (error as Error).message };
    }
  }
}
