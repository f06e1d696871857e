import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { leads } from '@bottlecrm/leads';
import { mail } from '@bottlecrm/mail';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { welcome } from '../src/welcome.ts';

let crm: TestCrm;
beforeAll(async () => {
  const [, own] = config.plugins[4];
  const options = { ...own, mailboxDirectory: mkdtempSync(join(tmpdir(), 'mailbox-')) };
  crm = await createTestCrm({ plugins: [accounts, contacts, leads, [mail, options], welcome] });
});
afterAll(() => crm?.close());

// #region mailbox
const mailOf = async (address: string) => {
  const answer = await crm.app.inject({
    url: `/dev/mailbox.json?address=${encodeURIComponent(address)}`,
    headers: { host: 'localhost' },
  });
  return answer.json().data;
};

it('who asks gets an answer', async () => {
  await crm.acme.admin.post('/leads', { lastName: 'Doe', companyName: 'Initech', email: 'doe@initech.example' });
  await expect.poll(() => mailOf('doe@initech.example')).toHaveLength(1);
  const [message] = await mailOf('doe@initech.example');
  expect(message).toMatchObject({
    subject: 'Thank you, Doe',
    to: 'Doe <doe@initech.example>',
    attachments: [{ filename: 'summary.txt' }],
  });
});
// #endregion mailbox

it('a template of the host takes the place of the plugin’s', async () => {
  await crm.anonymous.post('/auth/magic-link/request', { email: 'ada@example.com' });
  await expect.poll(async () => (await mailOf('ada@example.com'))[0]?.subject).toMatch(/^Your way into /);
});
