import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Pdf, pdf } from 'pdf-to-img';

interface TextPage {
  getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>;
  getViewport(options: { scale: number }): { width: number; height: number };
}
interface PdfJs {
  getDocument(source: { data: Uint8Array; verbosity: number }): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<TextPage> }>;
  };
}

// What pdf-to-img draws with reads text as well.
const fromPdfToImg = createRequire(createRequire(import.meta.url).resolve('pdf-to-img'));
const loadPdfJs = async () =>
  (await import(pathToFileURL(fromPdfToImg.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href)) as PdfJs;

export interface ReadPage {
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF: their text and size. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const { getDocument } = await loadPdfJs();
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      const text = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
      return { text, width: Math.round(width), height: Math.round(height) };
    }),
  );
}

/** The text of the whole. */
export const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes)).map(({ text }) => text).join('\n');

/** A page as PNG. */
export async function drawPage(bytes: Uint8Array, page: number): Promise<Buffer> {
  const document: Pdf = await pdf(Buffer.from(bytes), { scale: 2 });
  return document.getPage(page);
}
