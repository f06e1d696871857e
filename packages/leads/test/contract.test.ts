import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { type ContractSide, describePluginContract, type TestClient } from '@bottlecrm/testing';
import { leads } from '../src/index.ts';

/** A stranger with the key of one of the organization's forms. */
async function formClient({ organization, clientWith, text }: ContractSide): Promise<TestClient> {
  const { body } = await organization.admin.post('/form-keys', { title: text() });
  const { key } = body as { readonly key: string };
  const stranger = clientWith();
  return {
    ...stranger,
    request: ({ headers, ...rest }) => stranger.request({ ...rest, headers: { 'x-form-key': key, ...headers } }),
  };
}

/** A pipeline without stages: its order names none. */
const pipelineWithoutStages = async ({ organization, text }: ContractSide): Promise<string> =>
  (await organization.admin.post('/lead-pipelines', { name: text(), stages: [] })).body.id;

describePluginContract({
  plugin: leads,
  with: [accounts, contacts],
  bodies: {
    submitLeadForm: ({ text }) => ({ lastName: text(), email: `${text()}@example.com` }),
    orderLeadStages: { ids: [] },
  },
  targets: { orderLeadStages: pipelineWithoutStages },
  clients: { submitLeadForm: formClient },
});
