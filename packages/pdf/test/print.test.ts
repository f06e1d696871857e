import { expect, it } from 'vitest';
import { readPdf, textOf } from './read-pdf.ts';
import { newRenderer } from './renderers.ts';

const rows = Array.from({ length: 120 }, (_, n) => `<tr><td>Item ${n + 1}</td><td>${n}.00</td></tr>`).join('');
const table = `<table><thead><tr><th>Description</th><th>Amount</th></tr></thead><tbody>${rows}</tbody></table>`;
const footerHtml = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';

it('a long table goes over pages, each with the head of the table and its number', async () => {
  const css = 'td { height: 1cm } ';
  const pages = await readPdf(
    await newRenderer().render('acme', { html: table, css, headerHtml: 'Invoice 7', footerHtml }),
  );
  expect(pages.length).toBeGreaterThan(4);
  for (const [index, { text }] of pages.entries()) {
    expect(text).toContain('Description');
    expect(text).toContain('Invoice 7');
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
  }
  const text = pages.map((page) => page.text).join('\n');
  for (let n = 1; n <= 120; n += 1) expect(text).toMatch(new RegExp(`Item ${n}\\b`));
});

it('paper, direction and pages are as asked', async () => {
  const renderer = newRenderer();
  const sizes = async (document: object) =>
    (await readPdf(await renderer.render('acme', { html: table, ...document }))).map(({ width, height }) => [
      width,
      height,
    ]);
  expect((await sizes({}))[0]).toEqual([596, 842]);
  expect((await sizes({ format: 'letter', landscape: true }))[0]).toEqual([792, 612]);
  expect(await sizes({ css: '@page { size: 10cm 10cm }', preferCssPageSize: true, pageRanges: '1-2' })).toEqual([
    [283, 283],
    [283, 283],
  ]);
});

it('a whole document keeps its title and language, and texts of the world', async () => {
  const html =
    '<!doctype html><html lang="de"><head><title>Rechnung</title></head><body>Größe: 5 €, Łódź</body></html>';
  const bytes = await newRenderer().render('acme', {
    html,
    headerHtml: '<b class="title"></b>',
    css: 'b::before { content: "</style>" }',
  });
  expect(await textOf(bytes)).toContain('Größe: 5 €, Łódź');
  expect(await textOf(bytes)).toContain('Rechnung');
  expect(bytes.toString('latin1')).toContain('/Lang (de)');
});
