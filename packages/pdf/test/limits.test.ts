import { expect, it, vi } from 'vitest';
import { ENDLESS } from './endless.ts';
import { browsersOf, foldersOf } from './processes.ts';
import { textOf } from './read-pdf.ts';
import { newRenderer } from './renderers.ts';

it('a document without end is given up, and the browser with it', async () => {
  const renderer = newRenderer({ timeoutMs: 5_000 });
  await renderer.render('acme', { html: 'warm' });
  const [suspect] = browsersOf(process.pid);
  await expect(renderer.render('acme', { html: ENDLESS })).rejects.toMatchObject({
    code: 'PDF_TIMED_OUT',
    status: 504,
  });
  expect(await textOf(await renderer.render('globex', { html: 'after' }))).toContain('after');
  await vi.waitUntil(() => browsersOf(process.pid).every((pid) => pid !== suspect), { timeout: 120_000 });
  expect(foldersOf(process.pid)).toHaveLength(1);
});

it('giving up on one document leaves those beside it alone', async () => {
  const renderer = newRenderer({ timeoutMs: 5_000, maxPages: 8 });
  const endless = renderer.render('acme', { html: ENDLESS });
  const beside = Array.from({ length: 20 }, (_, n) => renderer.render('globex', { html: `number ${n}` }));
  await expect(endless).rejects.toMatchObject({ code: 'PDF_TIMED_OUT' });
  const texts = await Promise.all((await Promise.all(beside)).map(textOf));
  expect(texts.map((text) => text.trim())).toEqual(texts.map((_, n) => `number ${n}`));
});

it('HTML and PDF have a largest size', async () => {
  const renderer = newRenderer({ maxHtmlBytes: 1_000, maxPdfBytes: 20_000 });
  const tooLarge = { code: 'PDF_TOO_LARGE', status: 413 };
  for (const name of ['html', 'css', 'headerHtml', 'footerHtml']) {
    await expect(renderer.render('acme', { html: '', [name]: 'ü'.repeat(501) })).rejects.toMatchObject(tooLarge);
  }
  expect((await renderer.render('acme', { html: 'x' })).length).toBeLessThan(20_000);
  const bold = '<style>@page{size:9cm}p{height:2000cm}</style><p>x';
  await expect(renderer.render('acme', { html: bold, preferCssPageSize: true })).rejects.toMatchObject(tooLarge);
});

it('what cannot be printed is refused, and the next is made', async () => {
  const renderer = newRenderer();
  await expect(renderer.render('acme', { html: 'x', pageRanges: 'all of them' })).rejects.toMatchObject({
    code: 'PDF_INVALID',
  });
  expect(await textOf(await renderer.render('acme', { html: 'after' }))).toContain('after');
});
