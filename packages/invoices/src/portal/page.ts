import { createHash } from 'node:crypto';
import { escapeHtml } from '@bottlecrm/core';
import type { RenderedDocument } from '../printing/render-document.ts';

const STYLE = `
body{margin:0;background:#eef1f5;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#16202e}
.frame{max-width:54rem;margin:0 auto;padding:1rem}
.bar{display:flex;align-items:center;gap:1rem;margin-bottom:.75rem}
.bar p{margin:0;font-weight:600}
.bar a{margin-inline-start:auto;flex:none}
.bar a,button{display:inline-block;padding:.7rem 1.1rem;border:1px solid #16202e;border-radius:.5rem;background:#fff;color:#16202e;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.document-sheet{padding:clamp(1.1rem,5vw,3.5rem);border-radius:.75rem;contain:layout paint}
.answer{margin-top:1rem;padding:clamp(1.1rem,4vw,2rem);background:#fff;border-radius:.75rem}
.answer h2{margin:0 0 .75rem;font-size:1.2rem}
.answer label{display:block;font-weight:600;margin-bottom:.75rem}
.answer input{display:block;width:100%;box-sizing:border-box;margin-top:.25rem;padding:.65rem;border:1px solid #7a8697;border-radius:.5rem;font:inherit}
.answer button{margin:.25rem .5rem .25rem 0}
.answer .main{background:#16202e;color:#fff}
:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
@media print{body{background:#fff}.frame{max-width:none;padding:0}.bar,.answer{display:none}.document-sheet{padding:0;contain:none}}
`;

const FORM = (path: string) => `<form method="post" action="${path}/accept">
<h2>Your answer</h2>
<label>Your name<input name="name" autocomplete="name" required maxlength="255"></label>
<label>Your e-mail address<input name="email" type="email" autocomplete="email" required maxlength="254"></label>
<button class="main">Accept</button><button formaction="${path}/decline">Decline</button>
</form>`;

export interface PortalPage {
  readonly document: RenderedDocument;
  /** Where it is, without host. */
  readonly path: string;
  /** Whether the client may answer. */
  readonly isOpen: boolean;
  /** What became of it, in words. */
  readonly told?: string;
}

/** The page of a document, whole in itself: nothing runs on it and nothing is fetched. */
export function portalPage({ document, path, isOpen, told }: PortalPage): { html: string; policy: string } {
  const style = `${STYLE}${document.css}`;
  const hash = createHash('sha256').update(style).digest('base64');
  // Style attributes of templates were cleaned; 'unsafe-hashes' would need one hash for each.
  const policy = `default-src 'none';style-src-elem 'sha256-${hash}';style-src-attr 'unsafe-inline';img-src data:;base-uri 'none';form-action 'self';frame-ancestors 'none'`;
  // Above the document: whoever has just answered is brought back to the top of the page.
  const status = told ? `<p role="status">${escapeHtml(told)}</p>` : '';
  const html = `<!doctype html>
<html lang="${escapeHtml(document.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escapeHtml(document.title)}</title><style>${style}</style></head>
<body><main class="frame"><div class="bar">${status}<a href="${path}/pdf">Download PDF</a></div>${document.html}${isOpen ? `<section class="answer">${FORM(path)}</section>` : ''}</main></body></html>`;
  return { html, policy };
}
