import { cleanMarkup } from './clean-markup.ts';
import { cleanStyle } from './clean-style.ts';
import { DEFAULT_CSS, DEFAULT_HTML } from './default-template.ts';
import type { DocumentParts } from './document-parts.ts';
import { formatsOf } from './formats.ts';
import { isPicture } from './picture.ts';
import { reasonOf } from './refuse-template.ts';
import { fillTemplate, NO_LIMITS, readTemplate } from './template-engine.ts';
import { valuesOf } from './template-values.ts';

/** What a template makes of a document: what stands on the sheet, and the styles of it. */
export interface RenderedSheet {
  readonly inner: string;
  readonly css: string;
  readonly title: string;
  /** BCP 47 */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Why the built-in template stands in for the document's own; undefined when it does not. */
  readonly refused?: string;
}

const colourOf = (text: string | undefined, standard: string): string =>
  text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? text : standard;

function innerOf(values: object, html: string | undefined): string {
  if (html) return cleanMarkup(fillTemplate(readTemplate(html), values));
  return cleanMarkup(fillTemplate(readTemplate(DEFAULT_HTML), values, { limits: NO_LIMITS }), { mostParts: Infinity });
}

interface Page {
  readonly inner: string;
  /** Of the template's own. */
  readonly css: string;
  readonly refused?: string;
}

function pageOf(values: object, { html, css }: NonNullable<DocumentParts['template']>): Page {
  try {
    return { inner: innerOf(values, html), css: cleanStyle(css ?? '') };
  } catch (error) {
    if (!html && !css) throw error;
    // The template's styles belong to its own page.
    return { inner: innerOf(values, undefined), css: '', refused: reasonOf(error) };
  }
}

/**
 * Renders an invoice or estimate from its organization's template, or from the built-in one where there is none or it cannot be
 * used. Whatever the template says, the result runs nothing, fetches nothing and reaches nothing outside of its sheet. Takes a
 * processor for a while: a task of threads.
 */
export function renderTemplate(parts: DocumentParts): RenderedSheet {
  const { document, template = {} } = parts;
  const formats = formatsOf(parts.locale ?? 'en', document.currency, document.currencyDigits);
  const logo = template.logo !== undefined && isPicture(template.logo) ? template.logo : undefined;
  const values = valuesOf({ ...parts, template: { ...template, logo } }, formats);
  const { inner, css, refused } = pageOf(values, template);
  const colours = `.document-sheet{--primary:${colourOf(template.primaryColor, '#1D4ED8')};--secondary:${colourOf(template.secondaryColor, '#64748B')}}`;
  return {
    inner,
    css: `${DEFAULT_CSS}${colours}${css}`,
    title: `${values.document.kind} ${document.number}`,
    locale: formats.locale,
    direction: formats.direction,
    ...(refused === undefined ? {} : { refused }),
  };
}
