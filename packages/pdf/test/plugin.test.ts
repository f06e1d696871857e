import { composeApplication, crm } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pdf, renderPdf } from '../src/index.ts';
import { browsersOf } from './processes.ts';
import { textOf } from './read-pdf.ts';

const auth = { secret: 'only to compose, never to sign anything with' };
let test: TestCrm;
beforeAll(async () => {
  test = await createTestCrm({
    plugins: [[pdf, { maxHtmlBytes: 1_000 }]],
    host: (app) => {
      app.get(
        '/card',
        crm.handler(async (ctx) => renderPdf(ctx, { html: `<h1>${ctx.org.name}</h1>` })),
      );
      app.get(
        '/book',
        crm.handler(async (ctx) => renderPdf(ctx, { html: 'x'.repeat(1_001) })),
      );
    },
  });
});
afterAll(() => test.close());

it('no browser runs before the first document, and none after the application', async () => {
  const one = await createTestCrm({ plugins: [pdf] });
  expect(browsersOf(process.pid)).toEqual([]);
  const card = one.app.crm.tenant({ orgId: one.acme.id }, (ctx) => renderPdf(ctx, { html: ctx.org.name }));
  expect(await textOf(await card)).toContain('Acme');
  expect(browsersOf(process.pid)).toHaveLength(1);
  await one.close();
  await vi.waitUntil(() => browsersOf(process.pid).length === 0, { timeout: 120_000 });
});

it('a route answers with a PDF, and with a problem when it cannot', async () => {
  const get = (url: string) => test.app.inject({ url, headers: { authorization: `Bearer ${test.acme.rep.token}` } });
  const card = await get('/card');
  expect(card.statusCode).toBe(200);
  expect(await textOf(card.rawPayload)).toContain('Acme');
  const book = await get('/book');
  expect(book.statusCode).toBe(413);
  expect(book.json()).toMatchObject({ code: 'PDF_TOO_LARGE' });
});

it.each([
  [{ maxPage: 2 }, '@bottlecrm/pdf has no option "maxPage"; it takes executablePath, sandbox, maxPages'],
  [{ maxPages: 0 }, 'maxPages must be >= 1'],
  [{ sandbox: 'maybe' }, '@bottlecrm/pdf cannot start with these options: sandbox'],
])('%j is refused with a sentence', async (options, sentence) => {
  await expect(composeApplication({ plugins: [[pdf, options]], auth })).rejects.toThrow(sentence);
});

it('a configured browser that is not there ends the start', async () => {
  const starting = createTestCrm({ plugins: [[pdf, { executablePath: '/nowhere/chrome' }]] });
  await expect(starting).rejects.toThrow(
    'executablePath of @bottlecrm/pdf names no program that can be run: /nowhere/chrome',
  );
});
