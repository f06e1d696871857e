import { accounts } from '@bottlecrm/accounts';
import { type ContractSide, describePluginContract } from '@bottlecrm/testing';
import { comments } from '../src/index.ts';

async function shared(side: ContractSide): Promise<Readonly<Record<string, string>>> {
  const { admin } = side.organization;
  const { body } = await admin.post('/accounts', { name: `Account ${crypto.randomUUID()}` });
  const comment = await admin.post(`/accounts/${body.id}/comments`, { text: 'Call back' });
  return { token: comment.body.token };
}

describePluginContract({ plugin: comments, with: [accounts], targets: { getSharedComment: shared } });
