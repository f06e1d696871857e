import { escapeHtml } from '@bottlecrm/core';
import { cleanMarkup } from './clean-markup.ts';
import { cleanStyle } from './clean-style.ts';
import { DEFAULT_CSS, DEFAULT_HTML } from './default-template.ts';
import type { DocumentParts } from './document-parts.ts';
import { formatsOf } from './formats.ts';
import { isPicture } from './picture.ts';
import { fillTemplate, readTemplate } from './template-engine.ts';
import { valuesOf } from './template-values.ts';

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

const colourOf = (text: string | undefined, standard: string): string =>
  text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? text : standard;

/**
 * Renders an invoice or estimate from its organization's template, or from the built-in one. Whatever the template says, the
 * result runs nothing, fetches nothing and reaches nothing outside of its sheet.
 * @throws {VALIDATION_FAILED} for a template that is no Liquid, or that does not end or is too much
 */
export function renderDocument(parts: DocumentParts): RenderedDocument {
  const { document, template = {} } = parts;
  const formats = formatsOf(parts.locale ?? 'en', document.currency);
  const logo = template.logo !== undefined && isPicture(template.logo) ? template.logo : undefined;
  const values = valuesOf({ ...parts, template: { ...template, logo } }, formats);
  const inner = cleanMarkup(fillTemplate(readTemplate(template.html || DEFAULT_HTML), values));
  const colours = `.document-sheet{--primary:${colourOf(template.primaryColor, '#1D4ED8')};--secondary:${colourOf(template.secondaryColor, '#64748B')}}`;
  const title = `${values.document.kind} ${document.number}`;
  return {
    html: `<div class="document-sheet" lang="${escapeHtml(formats.locale)}" dir="${formats.direction}">${inner}</div>`,
    css: `${DEFAULT_CSS}${colours}${cleanStyle(template.css ?? '')}`,
    title,
    locale: formats.locale,
    footerHtml: `<div style="display:flex;justify-content:space-between;color:#566274"><span>${escapeHtml(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  };
}
