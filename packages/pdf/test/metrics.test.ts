import { createTestCrm } from '@bottlecrm/testing';
import { expect, it } from 'vitest';
import { pdf, renderPdf } from '../src/index.ts';

it('documents are counted by what became of them', async () => {
  const crm = await createTestCrm({ plugins: [[pdf, { maxHtmlBytes: 1_000 }]], metrics: true });
  const render = (html: string) => crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => renderPdf(ctx, { html }));
  const measured = async () =>
    (await crm.app.inject('/metrics')).body.split('\n').filter((line) => /^bottlecrm_pdf/.test(line));
  const lines = (made: number, failed: number, running: number) => [
    `bottlecrm_pdf_documents_total{result="made"} ${made}`,
    `bottlecrm_pdf_documents_total{result="failed"} ${failed}`,
    `bottlecrm_pdf_documents{state="running"} ${running}`,
    'bottlecrm_pdf_documents{state="waiting"} 0',
  ];
  const card = render('<h1>Card</h1>');
  await expect.poll(measured).toEqual(lines(0, 0, 1));
  await card;
  await expect(render('x'.repeat(1_001))).rejects.toMatchObject({ code: 'PDF_TOO_LARGE' });
  expect(await measured()).toEqual(lines(1, 1, 0));
  await crm.close();
});
