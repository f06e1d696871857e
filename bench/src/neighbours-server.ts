import assert from 'node:assert/strict';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { invoices, makePortalLink } from '@bottlecrm/invoices';
import { leads } from '@bottlecrm/leads';
import { createTestCrm, type TestOrganization } from '@bottlecrm/testing';

const LEADS = 1000;
const LINES = 1000;
const BATCH = 100;

/** What the harness is told once the server listens. */
export interface NeighboursReady {
  readonly origin: string;
  readonly member: string;
  readonly neighbour: string;
  /** Of documents that nobody has opened. */
  readonly portalPages: readonly string[];
}

const pages = Number(process.env.BENCH_PORTAL_PAGES);
const maxRunning = Number(process.env.BENCH_MAX_RUNNING ?? 0);
const shares =
  process.env.BENCH_SHARES === 'off'
    ? { requestShares: false as const }
    : maxRunning > 0
      ? { requestShares: { maxRunning } }
      : {};
const crm = await createTestCrm({
  plugins: [accounts, contacts, leads, invoices],
  http: true,
  checkResponses: false,
  ...shares,
});

async function createLeads({ admin }: TestOrganization): Promise<void> {
  for (let made = 0; made < LEADS; made += BATCH) {
    const records = Array.from({ length: BATCH }, (_, at) => ({
      title: `Lead ${made + at}`,
      firstName: 'Ada',
      lastName: `Person${made + at}`,
      email: `person${made + at}@customer.test`,
      companyName: `Company ${at}`,
      description: 'Met at the fair and asked for an offer. '.repeat(5),
    }));
    assert.equal((await admin.post('/leads/batch', { records })).status, 200);
  }
}

async function createPages(): Promise<string[]> {
  const { admin, id: orgId } = crm.acme;
  const { body: account } = await admin.post('/accounts', { name: 'Client', email: 'client@client.test' });
  const lineItems = Array.from({ length: LINES }, (_, at) => ({
    name: `Service ${at + 1}`,
    description: `Hours of work in week ${at + 1}`,
    quantity: `${(at % 8) + 0.5}`,
    unitPrice: `${12.5 * (at + 1)}`,
    taxRate: '19',
  }));
  const paths: string[] = [];
  for (let made = 0; made < pages; made += 1) {
    const { body: invoice } = await admin.post('/invoices', { accountId: account.id, lineItems });
    assert.equal((await admin.post(`/invoices/${invoice.id}/send`, { mail: false })).status, 200);
    const url = await crm.app.crm.tenant({ orgId }, (ctx) => makePortalLink(ctx, 'invoice', invoice.id));
    paths.push(new URL(url).pathname);
  }
  return paths;
}

await createLeads(crm.acme);
await createLeads(crm.globex);
const ready: NeighboursReady = {
  origin: crm.origin ?? '',
  member: crm.acme.admin.token,
  neighbour: crm.globex.admin.token,
  portalPages: await createPages(),
};
process.send?.(ready);
process.once('disconnect', async () => {
  await crm.close();
  process.exit(0);
});
