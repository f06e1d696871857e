import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { type ContractSide, describePluginContract } from '@bottlecrm/testing';
import { afterAll } from 'vitest';
import { files } from '../src/index.ts';
import { upload } from './crm.ts';

const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-files-contract-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** An attachment of a record of its own. */
async function attachment({ create, client, text }: ContractSide) {
  const id = await create('account');
  const { body } = await upload(client, `/accounts/${id}/attachments`, { filename: `${text()}.txt` });
  return { id, attachmentId: String(body.id) };
}

/** A document that has its file. */
async function document({ create, client, text }: ContractSide) {
  const id = await create('document');
  await upload(client, `/documents/${id}/content`, { filename: `${text()}.txt` });
  return id;
}

/** The token of a signed link. */
async function link(side: ContractSide) {
  const { id, attachmentId } = await attachment(side);
  const path = `/accounts/${id}/attachments/${attachmentId}/content-link`;
  const { body } = await side.client.post(path);
  return String(body.url).split('/').at(-1) ?? '';
}

describePluginContract({
  plugin: [files, { directory }],
  with: [accounts],
  targets: {
    getAccountAttachment: attachment,
    downloadAccountAttachment: attachment,
    linkAccountAttachment: attachment,
    deleteAccountAttachment: attachment,
    downloadDocument: document,
    linkDocument: document,
    getLinkedFile: link,
  },
});
