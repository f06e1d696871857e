import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreTemplates } from '../src/templates/core.ts';
import { readTemplateDirectory } from '../src/templates/read-directory.ts';
import { Templates } from '../src/templates/templates.ts';

const brand = { name: 'Acme', logoUrl: null };
const hello = { subject: 'Hello {{ name }}', html: '<p>{{ name }}</p>', text: '{{ name }}' };
const withTemplate = (template: Partial<typeof hello>, overrides = {}) =>
  new Templates(new Map([['test/hello', { ...hello, ...template }]]), overrides);
const render = (template: Partial<typeof hello>, values: Record<string, unknown> = { name: 'Jane' }) =>
  withTemplate(template).render('test/hello', values, { brand });

describe('a template', () => {
  it('stands in the layout, as HTML and as text', () => {
    const { subject, html, text } = render({});
    expect(subject).toBe('Hello Jane');
    expect(html).toMatch(/<p style="[^"]+">Jane<\/p>/);
    expect(html).toContain('max-width:600px');
    expect(html).toContain('Sent by Acme');
    expect(text).toBe('Jane\n\n-- \nAcme\n');
  });

  it('escapes values in HTML, and nothing in text', () => {
    const { html, text } = render({}, { name: '<img src=x onerror=alert(1)>"\'&' });
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&#34;&#39;&amp;');
    expect(text).toContain('<img src=x onerror=alert(1)>"\'&');
  });

  it('turns no value into an address that runs something', () => {
    const button = "{% render 'button', url: url, label: 'Go' %}";
    const hrefOf = (url: string) => /href="([^"]*)"/.exec(render({ html: button }, { name: 'J', url }).html)?.[1];
    expect(hrefOf('https://crm.example/?a=1&b="x"')).toBe('https://crm.example/?a=1&amp;b=&#34;x&#34;');
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '//x', 'x'])
      expect(hrefOf(url)).toBe('#');
  });

  it('of the host takes the place of a plugin’s, part by part; and the layout too', () => {
    const templates = withTemplate(
      {},
      {
        'test/hello': { subject: 'Moin {{ name }}' },
        'mail/layout': { html: '<main>{{ content | raw }}</main>' },
      },
    );
    const { subject, html, text } = templates.render('test/hello', { name: 'Jane' }, { brand });
    expect(subject).toBe('Moin Jane');
    expect(html).toMatch(/^<main><p style="[^"]+">Jane<\/p><\/main>$/);
    expect(text).toContain('Jane');
  });

  it('is read from a folder', () => {
    const directory = mkdtempSync(join(tmpdir(), 'templates-'));
    mkdirSync(join(directory, 'core'));
    writeFileSync(join(directory, 'core', 'magic-link.subject.liquid'), 'Your way in to {{ site }}\n');
    const templates = new Templates(new Map(Object.entries(coreTemplates)), readTemplateDirectory(directory));
    const values = { site: 'crm.example', url: 'https://crm.example/x', code: '123456', minutes: 10 };
    const { subject, text } = templates.render('core/magic-link', values, { brand });
    expect(subject).toBe('Your way in to crm.example');
    expect(text).toContain('123 456');
    writeFileSync(join(directory, 'core', 'magic-link.liquid'), 'x');
    expect(() => readTemplateDirectory(directory)).toThrow('magic-link.liquid: name it <name>.subject.liquid');
  });

  it('that nobody brings, or that is no Liquid, is refused before anything is sent', () => {
    expect(() => withTemplate({}, { 'test/hallo': { subject: 'x' } })).toThrow(
      'No plugin brings the mail template test/hallo. There are: test/hello, mail/layout.',
    );
    expect(() => withTemplate({ html: '{% if %}{{' })).toThrow('The mail template test/hello is no Liquid');
  });
});

describe('an attack by a template or a value', () => {
  const failing = (template: Partial<typeof hello>, values?: Record<string, unknown>) =>
    expect(() => render(template, values)).toThrow(expect.objectContaining({ code: 'MAIL_TEMPLATE_FAILED' }));

  it.each([
    '{{ constructor }}',
    '{{ name.constructor }}',
    '{{ name.constructor.constructor }}',
    '{{ __proto__ }}',
    "{{ name['__proto__'] }}",
    '{{ brand.constructor.name }}',
    '{{ brand.__proto__.toString }}',
    '{{ toString }}',
    '{{ process }}',
    '{{ globalThis }}',
    '{{ unknown }}',
  ])('%s reaches nothing', (text) => failing({ text }));

  it.each([
    "{% include '/etc/passwd' %}",
    "{% render '/etc/passwd' %}",
    "{% layout '/etc/passwd' %}",
    "{% include '../../package.json' %}",
    "{% include 'package.json' %}",
    "{% render './package.json' %}",
    "{% layout 'package.json' %}",
    '{% include name %}',
    "{% render 'file:///etc/passwd' %}",
  ])('%s reads no file', (html) => failing({ html }, { name: '/etc/passwd' }));

  it.each([
    '{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}',
    '{% for a in (1..1000000000) %}x{% endfor %}',
    "{% assign s = 'xxxxxxxxxx' %}{% for a in (1..40) %}{% assign s = s | append: s %}{% endfor %}{{ s }}",
    '{% tablerow a in (1..100000000) %}x{% endtablerow %}',
    "{% assign s = 'a,b' | split: ',' %}{% for a in (1..40) %}{% assign s = s | concat: s %}{% endfor %}",
    `{{ '${'x'.repeat(50_000)}' }}`.repeat(3).concat('{% for a in (1..1000) %}{{ name }}{% endfor %}'),
  ])('%.60s… ends before the process suffers', (text) => failing({ text }, { name: 'x'.repeat(20_000) }));

  it('a value that is Liquid itself stays text', () => {
    expect(render({}, { name: '{{ brand.name }}{% include "x" %}' }).text).toContain(
      '{{ brand.name }}{% include "x" %}',
    );
  });

  it('a value with code in it is only what JSON has of it', () => {
    const trap = {
      get words() {
        return 'got';
      },
      run: () => 'ran',
      toString: () => 'said',
    };
    failing({ text: '{{ name.run }}' }, { name: trap });
    expect(render({ text: '{{ name.words }}' }, { name: trap }).text).toContain('got');
    failing({ text: '{{ polluted }}' }, JSON.parse('{"name":"x","__proto__":{"polluted":"yes"}}'));
  });

  it('by its length is refused', () => {
    expect(() => withTemplate({ html: 'x'.repeat(300_000) })).toThrow('is no Liquid');
  });
});
