import { describe, expect, it } from 'vitest';
import type { DocumentParts } from '../src/printing/document-parts.ts';
import { documentOnSheet } from '../src/printing/render-document.ts';
import { renderTemplate } from '../src/printing/render-template.ts';
import { LOGO, partsOf } from './parts.ts';

const rendered = (template: NonNullable<DocumentParts['template']>, more: Partial<DocumentParts> = {}) =>
  documentOnSheet(renderTemplate(partsOf({ template, ...more })));
const html = (source: string, more: Partial<DocumentParts> = {}) => rendered({ html: source }, more).html;
/** Of the template alone. */
const css = (source: string) => rendered({ css: source }).css.slice(rendered({}).css.length);

describe('values', () => {
  it('are escaped wherever a template names them', () => {
    const document = { ...partsOf().document, title: '<script>alert(1)</script><img src=x onerror=alert(1)>' };
    expect(rendered({}, { document }).html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x');
    expect(html('<p title="{{ document.title }}">{{ document.title | raw }}</p>', { document })).not.toMatch(
      /<script|<img|" onerror/,
    );
  });

  it('have no constructor, prototype or method', () => {
    const names = [
      'constructor',
      '__proto__',
      'document.constructor.constructor',
      'lines.constructor',
      'document.toString',
    ];
    for (const name of names) expect(html(`<p>[{{ ${name} }}]</p>`), name).toContain('<p>[]</p>');
  });

  it('are written as the currency and the language have them', () => {
    const money = (currency: string, locale: string, amount: string) =>
      html('{{ lines[0].amount }}', {
        locale,
        document: { ...partsOf().document, currency },
        lines: [{ name: 'x', quantity: '1', unitPrice: '1', amount }],
      }).replace(/<[^>]+>/g, '');
    expect(money('USD', 'en', '1234.5000')).toBe('$1,234.50');
    expect(money('EUR', 'de', '1234.5000')).toBe('1.234,50\u00a0€');
    expect(money('JPY', 'en', '1234.0000')).toBe('¥1,234');
    expect(money('KWD', 'en', '1.2340')).toBe('KWD\u00a01.234');
    expect(money('USD', 'en', '0.0125')).toBe('$0.0125');
    expect(money('USD', 'en', '999999999999999.99')).toBe('$999,999,999,999,999.99');
    expect(html('{{ document.facts[0].value }}', { locale: 'de' })).toContain('31. Januar 2026');
  });

  it('have one minus sign, of a discount of a line as of the totals', () => {
    const totals = { ...partsOf().totals, discountTotal: '25.00' };
    const lines = [{ name: 'x', quantity: '1', unitPrice: '1', amount: '1', discountAmount: '25.00' }];
    const { html: sheet } = rendered({}, { totals, lines });
    expect(sheet.match(/−\$25\.00/g)).toHaveLength(2);
    expect(sheet).not.toContain('-$');
  });

  it('may be in any script', () => {
    expect(rendered({}, { client: { name: '株式会社グロベックス' } }).html).toContain('株式会社グロベックス');
  });

  it('of a right-to-left language turn the sheet', () => {
    expect(rendered({}, { locale: 'ar-EG' }).html).toMatch(/^<div class="document-sheet" lang="ar-EG" dir="rtl">/);
    expect(rendered({}, { locale: 'no such language' }).locale).toBe('en');
  });
});

describe('a template', () => {
  it.each([
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..100000) %}{% for j in (1..100000) %}{% endfor %}{% endfor %}',
    '{% assign a = "x" %}{% for i in (1..100) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    '{% for i in (1..400000) %}0123456789{% endfor %}',
    '{% if %}',
    '{{ document.number | no_such_filter }}',
    '{% include "/etc/passwd" %}',
    '{% render "../../package.json" %}',
    '{% layout "/etc/passwd" %}',
    `${'x'.repeat(200_001)}`,
  ])('%#: what does not end, does not parse or asks for a file gives way to the built-in one', (source) => {
    const {
      inner,
      css: styles,
      refused,
    } = renderTemplate(partsOf({ template: { html: source, css: '.mine{color:red}' } }));
    expect(refused).toMatch(/^The template cannot be used: /);
    expect(refused).not.toMatch(/root:|bottlecrm\/invoices/);
    const builtIn = renderTemplate(partsOf({ template: {} }));
    expect([inner, styles, builtIn.refused]).toEqual([builtIn.inner, builtIn.css, undefined]);
  });

  it('of our own is rendered whatever a document has', () => {
    const long = 'x'.repeat(3000);
    const [line] = partsOf().lines;
    const lines = Array.from({ length: 1000 }, () => ({
      ...(line as DocumentParts['lines'][number]),
      description: long,
    }));
    const { inner, refused } = renderTemplate(partsOf({ lines }));
    expect(refused).toBeUndefined();
    expect(inner.split(long)).toHaveLength(1001);
  });

  it('keeps nothing that runs, fetches, frames or submits', () => {
    const page = html(`<script>alert(1)</script><p onclick="alert(1)" onmouseover=alert(1)>kept</p>
      <a href="javascript:alert(1)">a</a><a href=" java&#10;script:alert(1)">b</a><a href="data:text/html,x">c</a><a href="//evil.example">d</a>
      <img src="http://evil.example/x.png"><img src="file:///etc/passwd"><img src="//evil.example/x"><img src="data:image/svg+xml;base64,AAAA"><img srcset="http://evil.example/x 1x">
      <iframe src="http://evil.example" srcdoc="<script>1</script>"></iframe><object data="http://evil.example"></object><embed src="x">
      <link rel="stylesheet" href="http://evil.example"><meta http-equiv="refresh" content="0;url=http://evil.example"><base href="http://evil.example">
      <form action="http://evil.example"><input name="x"><button>go</button></form><svg onload="alert(1)"><a xlink:href="javascript:alert(1)"></a></svg>
      <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
      <style>@import "http://evil.example"</style><video poster="http://evil.example"></video><p style="background:url(http://evil.example)">e</p>`);
    expect(page).toContain('>kept</p>');
    expect(page).not.toMatch(
      /<(script|iframe|object|embed|link|meta|base|form|input|button|svg|math|style|video)|evil|javascript:|file:|data:|\son\w+=|alert\(1\)<\/s/i,
    );
    expect(html('<a href="https://acme.example">x</a>')).toContain('rel="noopener noreferrer nofollow"');
  });

  it('shows a logo of its own, and none from elsewhere', () => {
    expect(rendered({ logo: LOGO }).html).toContain(`src="${LOGO}"`);
    for (const logo of [
      'https://evil.example/x.png',
      'file:///etc/passwd',
      'data:image/svg+xml;base64,AAAA',
      `${LOGO}" onerror="x`,
    ])
      expect(rendered({ logo }).html).not.toContain('<img');
  });

  it('styles its sheet alone', () => {
    expect(css('h1, .a > b { color: red }')).toContain('.document-sheet h1, .document-sheet .a > b { color: red }');
    expect(css('body { color: red }')).toContain('.document-sheet { color: red }');
    expect(css('@page { margin: 2cm }')).toContain('@page { margin: 2cm }');
    for (const source of [
      '~ form { display: none }',
      '+ .x{color:red}',
      'body ~ form{x:y}',
      'h1 { & ~ form { display: none } }',
    ])
      expect(css(source)).not.toMatch(/document-sheet ?[~+]|&/);
    expect(css('p { position: fixed; color: red }')).not.toContain('fixed');
  });

  it.each([
    '@import url(http://evil.example);',
    '@font-face { font-family: x; src: url(http://evil.example) }',
    'p { background: url(http://evil.example) }',
    'p { background: u\\72l(http://evil.example) }',
    'p { background: image-set("http://evil.example" 1x) }',
    'p { --x: url(//evil.example); background: var(--x) }',
    'p { content: "</style><script>evil()</script>" }',
    'p[a="</style>evil"] { color: red }',
    '/* </style>evil */',
    '@media print { p { background: url(file:///evil) } }',
    'p { color: red; </style><script>evil',
  ])('loads nothing with %s', (source) => {
    expect(css(source)).not.toMatch(/evil|<|url/);
  });
});
