import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';
import { securityHeaders } from './security-headers.ts';

/** One of the few pages that core serves: whole in itself, nothing is fetched from anywhere. */
export interface Page {
  readonly title: string;
  /** HTML; whatever comes from elsewhere is escaped. */
  readonly body: string;
  /** In addition to the style of every page. */
  readonly style?: string;
  readonly script?: string;
  /** Style attributes are allowed, for what a page shows in a frame: mail is written with them. */
  readonly framesMail?: boolean;
}

const STYLE = `
:root{color-scheme:light dark;--ground:#f4f5f7;--card:#fff;--line:#dfe3e8;--text:#1c2330;--quiet:#5b6472;--accent:#2456d6;--on-accent:#fff;--bad:#b3261e;--field:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#12151b;--card:#1b2029;--line:#313947;--text:#e8ebf0;--quiet:#a2abb9;--accent:#7ea2ff;--on-accent:#0d1526;--bad:#ff9a92;--field:#12151b}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
h1{margin:0;font-size:1.5rem;line-height:1.25;letter-spacing:-.01em}
h2{margin:0;font-size:1rem}
p{margin:0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
.quiet{color:var(--quiet)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:0 1px 2px rgb(0 0 0/.06),0 8px 24px rgb(0 0 0/.06)}
`;

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page as it is sent. Without scripts of its own none runs; it is framed by nobody, kept nowhere, and tells no other site. */
export async function renderPage(page: Page): Promise<{ html: string; headers: Readonly<Record<string, string>> }> {
  const { title, body, script, framesMail = false } = page;
  const style = `${STYLE}${page.style ?? ''}`;
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`, "connect-src 'self'"]),
    // A hash would switch 'unsafe-inline' off.
    `style-src ${framesMail ? "'unsafe-inline'" : sourceOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>
`;
  return {
    html,
    headers: {
      ...(await securityHeaders()),
      'content-security-policy': policy.join(';'),
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  };
}
