import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESTIMATE_STATUSES, INVOICE_STATUSES } from '@bottlecrm/invoices';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, keepPicture } from '../../../packages/invoices/test/pictures.ts';
import { readPdf, textOf } from '../../../packages/pdf/test/read-pdf.ts';
import { bash, type RunningServer, readRows, signIn, startServer, temporaryFolder } from './running-server.ts';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'data');
const LONG = { timeout: 120_000 };
let server: RunningServer;
let url: string;

beforeAll(async () => {
  server = startServer(['--port', '0', '--data-dir', dataDir]);
  url = await server.ready();
});

afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  folder.remove();
});

const sql = (text: string) => readRows(dataDir, text);

// biome-ignore lint/suspicious/noExplicitAny: JSON of many routes
type Answer = any;

async function ask(headers: Record<string, string>, path: string, body?: object): Promise<Answer> {
  const init = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(`${url}/api${path}`, init);
  const content = await answer.json();
  expect(answer.ok, `${path}: ${JSON.stringify(content)}`).toBe(true);
  return content;
}

interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly data: { readonly number: string; readonly url: string };
  readonly attachments: readonly { readonly filename: string; readonly contentType: string }[];
}
const mails = async (): Promise<Mail[]> =>
  ((await (await fetch(`${url}/dev/mailbox.json`)).json()) as { data: Mail[] }).data;

describe.each(['acme.test', 'globex.test'])('the documents of %s', (domain) => {
  let headers: Record<string, string>;
  let org: string;
  beforeAll(async () => {
    headers = await signIn(url, `admin@${domain}`);
    org = (await ask(headers, '/me')).org.id;
  });

  it('are a believable number, in every status', async () => {
    for (const [path, total] of [
      ['products', 12],
      ['estimates', 40],
      ['recurring-invoices', 4],
      ['invoices', 80],
    ] as const)
      expect((await ask(headers, `/${path}?total=true&limit=1`)).page.total, path).toBe(total);
    for (const [path, statuses] of [
      ['estimates', ESTIMATE_STATUSES],
      ['invoices', INVOICE_STATUSES],
    ] as const)
      for (const status of statuses)
        expect((await ask(headers, `/${path}?status=${status}&total=true`)).page.total, status).toBeGreaterThan(2);
  });

  it('start with version 1, and the change log says once that they were made', async () => {
    for (const [table, entity] of [
      ['products', 'product'],
      ['estimates', 'estimate'],
      ['recurring_invoices', 'recurringInvoice'],
      ['invoices', 'invoice'],
      ['payments', 'payment'],
    ])
      expect(
        await sql(`select id from ${table} t where org_id = '${org}' and (version <> 1 or 1 <>
          (select count(*) from change_log c where c.org_id = t.org_id and c.entity = '${entity}' and c.record_id = t.id
            and c.action = 'create'))`),
        table,
      ).toEqual([]);
  });

  it('are numbered in the order in which they were made, and the next one goes on from there', async () => {
    const [account] = (await ask(headers, '/accounts?limit=1')).data;
    for (const [table, prefix] of [
      ['estimates', 'EST'],
      ['invoices', 'INV'],
    ]) {
      const { number } = await ask(headers, `/${table}`, { accountId: account.id });
      const rows = await sql(`select number, split_part(number, '-', 2) as year,
        row_number() over (partition by split_part(number, '-', 2) order by created_at, number)::int as place
        from ${table} where org_id = '${org}' order by created_at, number`);
      for (const { number: given, year, place } of rows)
        expect(given).toBe(`${prefix}-${year}-${String(place).padStart(4, '0')}`);
      expect(rows.at(-1)?.number).toBe(number);
    }
  });

  it('have invoices whose payments and dates agree with their status', async () => {
    const wrong = await sql(`with paid as (
        select i.*, coalesce((select sum(amount) from payments p where p.org_id = i.org_id and p.invoice_id = i.id
          and p.paid_on between i.issue_date and current_date and p.currency = i.currency), 0) as sum
        from invoices i where org_id = '${org}')
      select number, status, due_date, amount_paid, sum from paid where amount_paid <> sum
        or (status = 'paid') <> (sum = total and total > 0) or (status = 'paid') <> (paid_at is not null)
        or (status in ('draft', 'sent', 'viewed', 'cancelled') and sum > 0) or (status = 'partially_paid' and sum = 0)
        or (status = 'overdue') <> (due_date < current_date and status not in ('draft', 'paid', 'cancelled'))
        or (status = 'draft') <> (client_email is null) or (status = 'draft') <> (template_id is null)
        or (status = 'draft') <> (sent_at is null)
        or (status = 'viewed' and viewed_at is null) or (status = 'cancelled') <> (cancelled_at is not null)`);
    expect(wrong).toEqual([]);
  });

  it('have estimates that went as their status says, and became invoices with the same lines', async () => {
    const wrong = await sql(`select number, status from estimates where org_id = '${org}' and (
        (status = 'accepted') <> (accepted_at is not null) or (status = 'declined') <> (declined_at is not null)
        or (status in ('accepted', 'declined')) <> (respondent_ip is not null and respondent_email = client_email)
        or (status = 'expired') <> (expiry_date < current_date and status not in ('draft', 'accepted', 'declined')))`);
    expect(wrong).toEqual([]);
    const [row] = await sql(`select count(*)::int as same from estimates e
      join invoices i on i.org_id = e.org_id and i.id = e.converted_invoice_id and i.estimate_id = e.id
        and i.total = e.total and i.account_id = e.account_id and i.created_at = e.converted_at
      where e.org_id = '${org}' and e.status = 'accepted' and e.accepted_at < e.converted_at`);
    expect(row?.same).toBe(10);
  });

  it('lie in the past, one step after the other', async () => {
    for (const [table, steps] of [
      ['estimates', ['created_at', 'sent_at', 'viewed_at', 'coalesce(accepted_at, declined_at)', 'converted_at']],
      ['invoices', ['created_at', 'sent_at', 'viewed_at', 'paid_at', 'now()']],
      ['invoices', ['created_at', 'sent_at', 'viewed_at', 'cancelled_at', 'now()']],
    ] as const)
      for (const [at, step] of steps.slice(1).entries())
        for (const earlier of steps.slice(0, at + 1))
          expect(await sql(`select number from ${table} where org_id = '${org}' and ${earlier} > ${step}`)).toEqual([]);
  });

  it('come in part from schedules, whose next day the product reckons in the same way', async () => {
    const { data } = await ask(headers, '/recurring-invoices?include=lineItems');
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, frequency, startsOn, nextOn, lastOn, generatedCount, accountId, isActive } of data) {
      expect(nextOn > today).toBe(true);
      const again = await ask(headers, '/recurring-invoices', { accountId, frequency, startsOn });
      expect(again.nextOn, frequency).toBe(nextOn);
      const made = await ask(headers, `/invoices?recurringInvoiceId=${id}&sort=-issueDate&limit=100`);
      expect(made.data).toHaveLength(generatedCount);
      expect(made.data[0].recurringOn).toBe(lastOn);
      if (isActive) expect((await ask(headers, `/recurring-invoices/${id}/run-now`, {})).recurringOn).toBe(nextOn);
    }
  });

  it('have a template in the colours of the organization, and a letterhead', async () => {
    const [template] = (await ask(headers, '/invoice-templates')).data;
    expect(template).toMatchObject({ isDefault: true, primaryColor: expect.not.stringMatching('#1D4ED8') });
    const [invoice] = (await ask(headers, '/invoices?status=partially_paid&limit=1')).data;
    const answer = await fetch(`${url}/api/invoices/${invoice.id}/pdf`, { headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = await textOf(bytes);
    expect(text).toContain(invoice.number);
    expect(text).toContain(invoice.billingName);
    expect(text).toContain((await ask(headers, '/org')).companyName);
    await keepPicture(`demo-${domain}`, bytes, 1);
  });
});

describe('the demo', () => {
  it('mailed nobody, and nothing of it mails anybody by itself', async () => {
    expect(await mails()).toEqual([]);
    for (const table of ['invoices', 'recurring_invoices'])
      expect(await sql(`select id from ${table} where reminders_enabled`)).toEqual([]);
    expect(await sql('select id from recurring_invoices where auto_send')).toEqual([]);
  });
});

/** What the page tells a newcomer to paste. */
function walk(): string {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/packages/invoices.md'), 'utf8');
  const [, section = ''] = /## A walk through\n([\s\S]*?)\n## /.exec(page) ?? [];
  const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(6);
  return blocks.join('\n').replaceAll('http://127.0.0.1:3000', url);
}

const attachmentOf = async ({ id }: Mail): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${url}/dev/mailbox/${id}/attachments/0`)).arrayBuffer());

describe('the walk through the page', () => {
  it.each(['once', 'and again'])('leads from an estimate to a paid invoice, %s', LONG, async () => {
    const { code, stdout, stderr } = await bash(`set -euo pipefail\n${walk()}`, folder.path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const said = stdout.split('\n').filter((line) => line !== '');
    const statuses = said.filter((line) => line.startsWith('"status"'));
    expect(statuses).toEqual([
      '"status":"draft"',
      '"status":"accepted"',
      '"status":"partially_paid"',
      '"status":"paid"',
    ]);
    expect(said.at(-1)).toBe('"amountDue":"0.00"');
    const [mail] = await mails();
    expect(mail).toMatchObject({ subject: `Invoice ${mail?.data.number} from Acme` });
    expect(mail?.attachments).toEqual([
      { filename: `${mail?.data.number}.pdf`, contentType: 'application/pdf', bytes: expect.any(Number) },
    ]);
    const pdf = mail ? await attachmentOf(mail) : Buffer.alloc(0);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder.path, `${mail?.data.number}.pdf`))).toEqual(pdf);
    const text = await textOf(pdf);
    for (const part of [mail?.data.number, '$3,428.39', 'Difference Engines', 'Acme Business Software, Inc.'])
      expect(text).toContain(part);
    await keepPicture('walk-invoice', pdf, 1);
    const rep = await signIn(url, 'rep@acme.test');
    const [invoice] = (await ask(rep, '/invoices?sort=-createdAt&limit=1')).data;
    expect(invoice).toMatchObject({ number: mail?.data.number, status: 'paid', amountDue: '0.00' });
    const estimate = await ask(rep, `/estimates/${invoice.estimateId}`);
    expect(estimate).toMatchObject({ status: 'accepted', convertedInvoiceId: invoice.id, respondentName: 'Ada Byron' });
    expect((await ask(rep, `/invoices/${invoice.id}/payments`)).data).toHaveLength(2);
  });
});

describe('a client with a phone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
    browser = await puppeteer.launch({ executablePath, args: [...chromium.args, '--no-sandbox'], headless: 'shell' });
    page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
  });
  afterAll(() => browser?.close());

  it('opens the link of a mail in the mailbox, accepts, and keeps the PDF', LONG, async () => {
    const rep = await signIn(url, 'rep@acme.test');
    const { data } = await ask(rep, '/accounts?limit=1&name=Difference%20Engines');
    const estimate = await ask(rep, '/estimates', {
      accountId: data[0].id,
      title: 'Difference engine, second stage',
      lineItems: [{ name: 'Workshop', quantity: '1', unitPrice: '1450.00', taxRate: '8.875' }],
    });
    await ask(rep, `/estimates/${estimate.id}/send`, {});
    await expect.poll(async () => (await mails())[0]?.data.number, LONG).toBe(estimate.number);
    await page.goto(`${url}/dev/mailbox`);
    keep('mailbox-phone', await page.screenshot());
    await Promise.all([page.waitForNavigation(), page.click('main ul a')]);
    keep('mail-phone', await page.screenshot({ fullPage: true }));
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    await Promise.all([page.waitForNavigation(), frame?.click('a[href*="/portal/"]')]);
    expect(await page.title()).toBe(`Estimate ${estimate.number}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    keep('estimate-phone', await page.screenshot({ fullPage: true }));
    await page.type('input[name=name]', 'Ada Byron');
    await page.type('input[name=email]', 'ada@difference-engines.example');
    await Promise.all([page.waitForNavigation(), page.tap('button.main')]);
    expect(await page.$eval('[role=status]', (one) => one.textContent)).toBe('This estimate is accepted.');
    keep('accepted-phone', await page.screenshot());
    expect(await ask(rep, `/estimates/${estimate.id}`)).toMatchObject({
      status: 'accepted',
      respondentName: 'Ada Byron',
      viewedAt: expect.any(String),
    });
    const pages = await readPdf(await download(page));
    expect(pages[0]?.text).toContain(estimate.number);
  });
});

/** What the page's link to the PDF leaves among the downloads. */
async function download(page: Page): Promise<Buffer> {
  const downloads = join(folder.path, 'downloads');
  mkdirSync(downloads);
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.tap('a[href$="/pdf"]');
  const finished = () => readdirSync(downloads).find((name) => name.endsWith('.pdf')) ?? '';
  await expect.poll(finished, LONG).not.toBe('');
  return readFileSync(join(downloads, finished()));
}
