import { type Static, Type } from '@bottlecrm/core';

const count = (description: string, standard: number) =>
  Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1, default: standard, description });

/** Options of the plugin: `[pdf, { maxPages: 4 }]`. */
export const PdfOptions = Type.Object(
  {
    executablePath: Type.Optional(Type.String({ minLength: 1, description: 'The browser to use, and no other.' })),
    sandbox: Type.Union([Type.Literal('auto'), Type.Literal('required'), Type.Literal('off')], {
      default: 'auto',
      description: 'auto: on where the system allows it; required: without one there are no PDFs.',
    }),
    maxPages: count('Documents that are made at the same time.', 4),
    maxWaiting: count(
      'Documents that may wait for their turn. Of more the last of the organization with most is refused.',
      100,
    ),
    maxWaitMs: count('Longest wait for a turn.', 30_000),
    timeoutMs: count('Longest that one document may take once it has its turn.', 30_000),
    maxHtmlBytes: count('Largest HTML, with its CSS, header and footer.', 5 * 2 ** 20),
    maxPdfBytes: count('Largest PDF.', 50 * 2 ** 20),
    recycleAfterPages: count('Documents after which a fresh browser takes over.', 500),
    recycleAfterMs: count('Age at which a fresh browser takes over.', 30 * 60_000),
  },
  { additionalProperties: false },
);
export type PdfOptions = Static<typeof PdfOptions>;
