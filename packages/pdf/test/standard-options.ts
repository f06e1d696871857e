import { PdfOptions } from '../src/options.ts';

/** What a host gets that says nothing. */
export const STANDARD = Object.fromEntries(
  Object.entries(PdfOptions.properties).flatMap(([name, schema]) =>
    'default' in schema ? [[name, schema.default]] : [],
  ),
) as PdfOptions;
