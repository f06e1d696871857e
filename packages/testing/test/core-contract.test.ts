import { defineEntity, f } from '@bottlecrm/core';
import { type ContractSide, describePluginContract } from '../src/index.ts';
import { samplePlugin } from './sabotage/notes.ts';

// Something that takes custom fields.
const Memo = defineEntity('memo', { path: 'memos', table: 'memos', fields: { text: f.text() }, access: 'shared' });

/** A sign-in of the organization's admin: the other tokens of the suite have no session. */
async function session({ organization }: Pick<ContractSide, 'organization'>) {
  const { admin } = organization;
  const { body } = await admin.post('/auth/dev-login', { email: admin.email, orgId: organization.id });
  return body as { readonly accessToken: string; readonly refreshToken: string };
}

const tokenIn =
  (path: string) =>
  async (side: ContractSide): Promise<string> => {
    const { body } = await side.organization.admin.post(path, { name: side.text(), scopes: [] });
    return (body as { id: string }).id;
  };

describePluginContract({
  plugin: 'core',
  with: [await samplePlugin({ memo: Memo })],
  bodies: {
    createToken: (side) => ({ name: side.text(), scopes: ['memos:read'] }),
    createApiKey: (side) => ({ name: side.text(), scopes: ['memos:read'] }),
    devLogin: ({ organization }) => ({ email: organization.admin.email }),
    refreshSession: async (side) => ({ refreshToken: (await session(side)).refreshToken }),
  },
  targets: {
    getToken: tokenIn('/tokens'),
    revokeToken: tokenIn('/tokens'),
    getMemberToken: tokenIn('/tokens'),
    revokeMemberToken: tokenIn('/tokens'),
    getApiKey: tokenIn('/org/api-keys'),
    revokeApiKey: tokenIn('/org/api-keys'),
    async endSession(side) {
      const { accessToken } = await session(side);
      const { body } = await side.clientWith(accessToken).get('/auth/sessions');
      return (body as { data: { id: string; isCurrent: boolean }[] }).data.find(({ isCurrent }) => isCurrent)?.id ?? '';
    },
  },
  clients: { switchOrganization: async (side) => side.clientWith((await session(side)).accessToken) },
});
