/** Lengths of CSS (`2cm`) or CSS pixels. */
export interface PdfMargin {
  readonly top?: string | number;
  readonly right?: string | number;
  readonly bottom?: string | number;
  readonly left?: string | number;
}

export interface PdfDocument {
  /** A whole document or a part of one. Scripts do not run; images and fonts only as `data:` URLs. */
  readonly html: string;
  /** Styles besides those in `html`. */
  readonly css?: string;
  /** Above each page, in the top margin. Elements of class `pageNumber`, `totalPages`, `title` and `date` are filled in. */
  readonly headerHtml?: string;
  /** The same below each page, in the bottom margin. */
  readonly footerHtml?: string;
  /** @defaultValue 'a4' */
  readonly format?: 'a3' | 'a4' | 'a5' | 'a6' | 'letter' | 'legal' | 'tabloid' | 'ledger';
  /** @defaultValue 1.5cm each */
  readonly margin?: PdfMargin;
  /** @defaultValue false */
  readonly landscape?: boolean;
  /** Whether a size in `@page` goes before `format`. @defaultValue false */
  readonly preferCssPageSize?: boolean;
  /** Such as `1-3, 5`. @defaultValue all */
  readonly pageRanges?: string;
}

// The first thing in the head, so that nothing of the document comes before it. Besides the interception of requests.
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  'font-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page that the browser is given. A doctype, html and head of the document's own merge into ours. */
export function pageOf({ html, css = '' }: PdfDocument): string {
  const styles = css.replaceAll(/<\/style/gi, '<\\/style');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${styles}</style>${html}`;
}

const STANDARD_MARGIN = '1.5cm';

/** The margins of a document, with what it does not say. */
export const marginOf = ({ margin = {} }: PdfDocument): Required<PdfMargin> => ({
  top: margin.top ?? STANDARD_MARGIN,
  right: margin.right ?? STANDARD_MARGIN,
  bottom: margin.bottom ?? STANDARD_MARGIN,
  left: margin.left ?? STANDARD_MARGIN,
});

const lengthOf = (value: string | number): string =>
  typeof value === 'number' ? `${value}px` : value.replaceAll(/[^\w.]/g, '');

/** A header or footer between the document's margins. The browser's own size for them is one that nobody can read. */
export function headerOf(html: string | undefined, { left, right }: Required<PdfMargin>): string {
  const style = `width:100%;box-sizing:border-box;padding:0 ${lengthOf(right)} 0 ${lengthOf(left)};font:9px sans-serif`;
  return `<div style="${style}">${html ?? ''}</div>`;
}

export function bytesOf({ html, css = '', headerHtml = '', footerHtml = '' }: PdfDocument): number {
  return [html, css, headerHtml, footerHtml].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
