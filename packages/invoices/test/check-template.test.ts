import { readFileSync } from 'node:fs';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePortalLink } from '../src/index.ts';
import { DEFAULT_CSS, DEFAULT_HTML } from '../src/printing/default-template.ts';
import { sampleValues } from '../src/printing/sample-documents.ts';
import { tryTemplate } from '../src/printing/try-template.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { dataUrl, png } from './logos.ts';
import { LOGO } from './parts.ts';

const htmlProblems = (html: string) => tryTemplate({ html }).html;
const styleProblems = (css: string) => tryTemplate({ css }).css;
const BUILT_IN = '<table class="doc-table">';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
let count = 0;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const create = (more: object) => {
  count += 1;
  return crm.acme.admin.post('/invoice-templates', { name: `Template ${count}`, ...more });
};
/** What one is told of a template: each problem behind its place. */
async function told(more: object): Promise<string[]> {
  const { status, body } = await create(more);
  expect([status, body.code], JSON.stringify(more)).toEqual([400, 'VALIDATION_FAILED']);
  return body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => `${pointer} ${detail}`);
}
const PICTURES = 'pictures are data: URLs of PNG, JPEG, GIF or WebP with at most 4000 × 4000 pixels';
const LINKS = 'links lead to https:, http:, mailto: or tel: addresses';

describe('the HTML of a template', () => {
  it('that documents can be made of is kept as it is', async () => {
    expect(htmlProblems(DEFAULT_HTML)).toEqual([]);
    const html = `{% assign first = lines[0] %}<h1 style="color:red!important">{{ document.title | upcase }} {{ lines.size }}</h1>
<img src="${LOGO}" alt="x">{% if template.logo %}<img src="{{ template.logo }}">{% endif %}
{% for line in lines %}<p>{{ forloop.index }} {{ line.discount | default: '-' }}</p>{% endfor %}<a href="https://acme.example">{{ first.name }}</a>`;
    expect(await create({ html, css: DEFAULT_CSS })).toMatchObject({ status: 201, body: { html } });
    expect(await create({ html: null, css: '' })).toMatchObject({ status: 201, body: { html: null, css: null } });
  });

  it.each([
    ['<script>alert(1)</script>', '<script> is not allowed'],
    ['<iframe src="https://evil.example"></iframe>', '<iframe> is not allowed'],
    ['<form action="/x"><input name="x"></form>', '<form> is not allowed', '<input> is not allowed'],
    ['<style>p{}</style>', '<style> is not allowed'],
    ['<link rel="stylesheet" href="https://evil.example">', '<link> is not allowed'],
    ['<svg onload="x"></svg>', '<svg> is not allowed'],
    ['<object data="x"></object>', '<object> is not allowed'],
    [`<img src="${LOGO}" onerror="x">`, 'onerror is not allowed on <img>'],
    ['<p onclick=x>x</p>', 'onclick is not allowed on <p>'],
    ['<a href="javascript:alert(1)">x</a>', `${LINKS}; this one is javascript:alert(1)`],
    ['<a href=" java&#10;script:alert(1)">x</a>', `${LINKS}; this one is java script:alert(1)`],
    ['<a href="file:///etc/passwd">x</a>', `${LINKS}; this one is file:///etc/passwd`],
    ['<img src="https://evil.example/x.png">', `${PICTURES}; this one is https://evil.example/x.png`],
    ['<img src="file:///etc/passwd">', `${PICTURES}; this one is file:///etc/passwd`],
    ['<img src="//evil.example/x">', `${PICTURES}; this one is //evil.example/x`],
    ['<img src="data:image/svg+xml;base64,PHN2Zy8+">', `${PICTURES}; this one is data:image/svg+xml;base64,PHN2Zy8+`],
    [
      '<img src="https://evil.example/{% for i in (1..999) %}x{% endfor %}">',
      `${PICTURES}; this one is https://evil.example/${'x'.repeat(39)}…`,
    ],
    ['<img alt="x">', '<img> without src shows nothing'],
    [
      '<p style="background:url(https://evil.example/x)">x</p>',
      `the style of <p>: background: url(https://evil.example/x) names something to load; ${PICTURES}`,
    ],
    [
      '<p style="position:fixed;color:red">x</p>',
      'the style of <p>: position: fixed is not allowed; positions are static, relative, absolute',
    ],
    ['<p style="{">x</p>', 'the style of <p>: line 1: this is no CSS: Unclosed block'],
    ['{% for i in (1..101) %}<b>{% endfor %}', 'elements nest deeper than 100'],
    ['{{ constructor }}', 'there is no value named constructor (line 1)'],
    ['<p>\n{{ document.constructor }}</p>', 'there is no value named document.constructor (line 2)'],
    ['{{ lines.__proto__ }}', 'there is no value named lines.__proto__ (line 1)'],
    ['{{ documnt.number }}', 'there is no value named documnt (line 1)'],
    ['{% for line in lines %}{{ line.nmae }}{% endfor %}', 'there is no value named line.nmae (line 1)'],
    ['{% if template.lgoo %}x{% endif %}', 'there is no value named template.lgoo (line 1)'],
    ['{{ document.assigneeIds }}', 'there is no value named document.assigneeIds (line 1)'],
    [
      '{{ x }}<script></script>{% if document.type == "estimate" %}<embed>{% endif %}',
      'there is no value named x (line 1)',
      '<script> is not allowed',
      '<embed> is not allowed',
    ],
    ['{% if %}', 'The template cannot be used: invalid value expression: "", line:1, col:6'],
    ['{% include "/etc/passwd" %}', 'The template cannot be used: it asks for another template; there are none.'],
    [
      '{% if false %}{% render "x" %}{% endif %}',
      'The template cannot be used: it asks for another template; there are none.',
    ],
    [
      '{% for i in (1..1000000000) %}x{% endfor %}',
      'The template cannot be used: it needs too much memory, perhaps a loop does not end.',
    ],
    [
      '{% for i in (1..1000) %}{% for j in (1..1000) %}{% for k in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}',
      'The template cannot be used: it takes too long, perhaps a loop does not end.',
    ],
    [
      '{% capture x %}{% for i in (1..10000) %}0123456789{% endfor %}{% endcapture %}{% for i in (1..30) %}{{ x | raw }}{% endfor %}',
      'The template cannot be used: it makes more than 2000000 characters.',
    ],
    [
      '{% for line in lines %}{% for other in lines %}{{ other.name }}{% endfor %}{% endfor %}',
      'with 1000 lines: The template cannot be used: it takes too long, perhaps a loop does not end.',
    ],
    [
      `{% for line in lines %}${'x'.repeat(2100)}{% endfor %}`,
      'with 1000 lines: The template cannot be used: it makes more than 2000000 characters.',
    ],
    ['{% for line in lines %}<span>{{ line.name }}{% endfor %}', 'with 1000 lines: elements nest deeper than 100'],
  ])('%s is refused', async (html, ...problems) => {
    expect(await told({ html })).toEqual(problems.map((one) => `/html ${one}`));
  });

  it('may not hold a picture that unpacks into gigabytes', async () => {
    const [problem] = await told({ html: `<img src="${dataUrl('png', png(1, 9000))}">` });
    expect(problem).toMatch(`/html ${PICTURES}`);
  });

  it('is told of twenty problems, each once', async () => {
    const tags = Array.from({ length: 50 }, (_, at) => `<x${at}></x${at}><x${at}></x${at}>`).join('');
    const problems = await told({ html: tags, css: '@import "x";' });
    expect(problems).toHaveLength(20);
    expect(new Set(problems).size).toBe(20);
  });

  it('is looked at when it changes, and only then', async () => {
    const { body } = await create({ html: '<p>x</p>' });
    const path = `/invoice-templates/${body.id}`;
    const change = (more: object) => crm.acme.admin.patch(path, more);
    expect((await change({ html: '<script></script>' })).body.errors).toEqual([
      { pointer: '/html', detail: '<script> is not allowed' },
    ]);
    expect((await on.get(path)).html).toBe('<p>x</p>');
    await crm.adminSql('update invoice_templates set html = $1 where id = $2', ['<script></script>', body.id]);
    expect((await change({ footer: 'x' })).status).toBe(200);
    const { status, body: batch } = await crm.acme.admin.post('/invoice-templates/batch', {
      records: [{ name: 'Fine' }, { name: 'Hostile', html: '<script></script>' }],
    });
    expect([status, batch.errors]).toEqual([400, [{ pointer: '/records/1/html', detail: '<script> is not allowed' }]]);
  });
});

describe('the CSS of a template', () => {
  it.each([
    ['@import url(https://evil.example);', 'line 1: @import url(https://evil.example) is not allowed'],
    ['@font-face { src: url(x) }', 'line 1: @font-face is not allowed'],
    [
      'p{}\np { background: url(https://evil.example) }',
      `line 2: background: url(https://evil.example) names something to load; ${PICTURES}`,
    ],
    ['p { background: u\\72l(x) }', 'line 1: background: u\\72l(x) has \\ or <; write the characters themselves'],
    ['p { content: "</style>" }', 'line 1: content: "</style>" has \\ or <; write the characters themselves'],
    ['p { behavior: none }', 'line 1: behavior: none is not allowed'],
    ['p { position: fixed }', 'line 1: position: fixed is not allowed; positions are static, relative, absolute'],
    ['h1, ~ form { color: red }', 'line 1: ~ form reaches outside of the document'],
    ['h1 { color: red; b { color: red } }', 'line 1: b is no declaration; rules do not nest'],
    ['@media (width < 9px) { p { color: red } }', 'line 1: @media (width < 9px) has \\ or <'],
    ['p {', 'line 1: this is no CSS: Unclosed block'],
  ])('%s is refused', async (css, problem) => {
    expect(await told({ css })).toEqual([`/css ${problem}`]);
  });

  it('is read soon, however many parts it has, and however they nest', () => {
    for (const css of ['@a;'.repeat(33_000), 'a{b:url(x)}'.repeat(9000), `a{${'b:url(x);'.repeat(9900)}}`])
      expect(styleProblems(css)).toHaveLength(1);
    expect(styleProblems(`${'@media x{'.repeat(9000)}${'}'.repeat(9000)}`)).toEqual([
      'line 1: @media x is inside of more than 10',
    ]);
  });

  it('that stays as it is is kept', async () => {
    expect(styleProblems(DEFAULT_CSS)).toEqual([]);
    const css = `body { background: url("${LOGO}") } @page { margin: 1cm } @media print { h1 { color: red } } /* x */`;
    expect(await create({ css })).toMatchObject({ status: 201, body: { css } });
  });
});

describe('whatever is stored', () => {
  const page = async (html: string) => {
    const { body } = await create({});
    await crm.adminSql('update invoice_templates set html = $1 where id = $2', [html, body.id]);
    const { id } = await on.sent({ templateId: body.id });
    const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'invoice', id));
    return crm.app.inject(new URL(url).pathname);
  };

  it('a document shows nothing of it that runs or loads, and leaves out what it names in vain', async () => {
    const { statusCode, body } = await page(
      '<p>[{{ constructor }}{{ document.constructor }}{{ documnt.number }}]</p><script>alert(1)</script><img src="https://evil.example"><img src="file:///etc/passwd">',
    );
    expect(statusCode).toBe(200);
    expect(body).toContain('<p>[]</p>');
    expect(body).not.toMatch(/<script|evil|file:/);
  });

  it.each([
    '{% for i in (1..1000) %}{% for j in (1..1000) %}{% for k in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}',
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..300000) %}<b>{% endfor %}',
    '{% if %}',
  ])('%#: a template that is too much gives way to the built-in page', async (html) => {
    const { statusCode, body } = await page(html);
    expect(statusCode).toBe(200);
    expect(body.includes(BUILT_IN)).toBe(true);
  });

  it('a page within the limits is shown, however much it is', async () => {
    const { statusCode, body } = await page(
      `{% for i in (1..1000) %}${'x'.repeat(1000)}{% endfor %}{% for i in (1..100000) %}<img>{% endfor %}`,
    );
    expect(statusCode).toBe(200);
    expect([body.includes('x'.repeat(1_000_000)), body.includes(BUILT_IN)]).toEqual([true, false]);
  });
});

it('the documentation names every value, and none besides', () => {
  const page = readFileSync(new URL('../../../docs/packages/invoices.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split(/<!-- \/?values -->/);
  const documented = [...table.matchAll(/^\| `([^|]*)` \|/gm)].flatMap(([, names = '']) => names.split(/` `/));
  const namesIn = (values: object, path = ''): string[] =>
    Object.entries(values).flatMap(([name, value]) => {
      const [first] = Array.isArray(value) ? value : [];
      if (Array.isArray(value))
        return typeof first === 'object' ? namesIn(first, `${path}${name}[].`) : [`${path}${name}[]`];
      return typeof value === 'object' && value !== null ? namesIn(value, `${path}${name}.`) : [`${path}${name}`];
    });
  expect(documented.sort()).toEqual(namesIn(sampleValues(1)[0] ?? {}).sort());
});
