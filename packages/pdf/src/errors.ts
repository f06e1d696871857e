import { defineErrors } from '@bottlecrm/core';

export const pdfErrors = defineErrors({
  PDF_INVALID: { status: 422, title: 'The document cannot be printed' },
  PDF_TOO_LARGE: { status: 413, title: 'The document is too large' },
  PDF_UNAVAILABLE: { status: 503, title: 'This server cannot make PDFs' },
  PDF_BUSY: { status: 503, title: 'Too many PDFs are being made' },
  PDF_FAILED: { status: 503, title: 'The PDF could not be made' },
  PDF_TIMED_OUT: { status: 504, title: 'The PDF took too long to make' },
});
