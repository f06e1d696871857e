import assert from 'node:assert/strict';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { CrmPlugin } from '@bottlecrm/core';
import { invoices } from '@bottlecrm/invoices';
import { pdf } from '@bottlecrm/pdf';
import { createTestCrm } from '@bottlecrm/testing';
import { browsersOf, membersOf } from '../../packages/pdf/test/processes.ts';
import { percentile } from './statistics.ts';

const DOCUMENTS = 1_000;
const LINES = 40;
const GATE_MS = 1_000;

/** Makes 1,000 PDFs of invoices of three pages through `GET /invoices/:id/pdf`, one after another; fails when the 95th percentile is over a second or a browser is left. */
const crm = await createTestCrm({ plugins: [accounts, contacts, pdf as CrmPlugin, invoices] });
const { admin } = crm.acme;
const { body: account } = await admin.post('/accounts', { name: 'Globex Corporation', city: 'Springfield' });
const lineItems = Array.from({ length: LINES }, (_, at) => ({
  name: `Service ${at + 1}`,
  description: `Hours of work in week ${at + 1}`,
  quantity: `${(at % 8) + 0.5}`,
  unitPrice: `${12.5 * (at + 1)}`,
  taxRate: '19',
}));
const { body: invoice } = await admin.post('/invoices', { accountId: account.id, lineItems });
const times: number[] = [];
const browsers = new Set<number>();
try {
  const make = async (): Promise<number> => {
    const started = performance.now();
    const answer = await crm.app.inject({
      url: `/api/invoices/${invoice.id}/pdf`,
      headers: { authorization: `Bearer ${admin.token}` },
    });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-');
    return performance.now() - started;
  };
  console.log(`The first, which starts the browser: ${(await make()).toFixed(0)} ms.`);
  for (let made = 0; made < DOCUMENTS; made += 1) {
    times.push(await make());
    if (made % 100 === 0) {
      const running = browsersOf(process.pid);
      // A fresh one takes over now and then, while the last document of the one before is made.
      assert.ok(running.length >= 1 && running.length <= 2, `${running.length} browsers after ${made} documents`);
      for (const browser of running) browsers.add(browser);
    }
  }
} finally {
  await crm.close();
}
times.sort((a, b) => a - b);
const p95 = percentile(times, 0.95);
const left = [...browsersOf(process.pid), ...[...browsers].flatMap(membersOf)];
console.log(
  `${times.length} of ${LINES} lines: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms. Browser processes left: ${left.length}.`,
);
if (p95 > GATE_MS || left.length > 0) process.exitCode = 1;
