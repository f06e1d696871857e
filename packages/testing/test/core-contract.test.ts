import { defineEntity, f } from '@bottlecrm/core';
import { vi } from 'vitest';
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

/** Mailed invitations by address. */
const mailed = new Map<string, string>();

const invitationIn = async (side: ContractSide, email = `${side.text()}@example.com`): Promise<string> => {
  const { body } = await side.organization.admin.post('/members/invite', { email, role: 'user' });
  return (body as { id: string }).id;
};

async function invitationToken(side: ContractSide): Promise<string> {
  const email = `${side.text()}@example.com`.toLowerCase();
  await invitationIn(side, email);
  const text = await vi.waitUntil(() => mailed.get(email), { timeout: 120_000 });
  return /token=(\S+)/.exec(text)?.[1] ?? '';
}

async function linkToken(side: ContractSide): Promise<string> {
  const email = `${side.text()}@example.com`.toLowerCase();
  await side.organization.admin.post('/auth/magic-link/request', { email });
  const text = await vi.waitUntil(() => mailed.get(email), { timeout: 120_000 });
  return /token=(\S+)/.exec(text)?.[1] ?? '';
}

const THROWAWAY = 'Throwaway';

/** A further organization of the admin's, as good as any for what ends one. */
async function throwaway(side: ContractSide) {
  const { body } = await side.organization.admin.post('/orgs', { name: THROWAWAY });
  const { accessToken, org } = body as { accessToken: string; org: { id: string } };
  return { id: org.id, client: side.clientWith(accessToken) };
}

async function deactivated(side: ContractSide): Promise<string> {
  const { id, client } = await throwaway(side);
  await client.delete('/org');
  return id;
}

async function newMember(side: ContractSide) {
  const { admin, id: orgId } = side.organization;
  const { email } = (await admin.get(`/members/${await side.create('profile')}`)).body as { email: string };
  const { body } = await admin.post('/auth/dev-login', { email, orgId });
  return side.clientWith((body as { accessToken: string }).accessToken);
}

describePluginContract({
  plugin: 'core',
  crm: {
    mailer: {
      async send(_ctx, { to, text }) {
        mailed.set(to, text);
      },
    },
  },
  with: [await samplePlugin({ memo: Memo })],
  bodies: {
    createToken: (side) => ({ name: side.text(), scopes: ['memos:read'] }),
    createApiKey: (side) => ({ name: side.text(), scopes: ['memos:read'] }),
    acceptInvitation: async (side) => ({ token: await invitationToken(side) }),
    eraseOrganization: { name: THROWAWAY },
    verifyMagicLink: async (side) => ({ token: await linkToken(side) }),
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
    resendInvitation: (side) => invitationIn(side),
    revokeInvitation: (side) => invitationIn(side),
    reactivateOrganization: deactivated,
    eraseOrganization: deactivated,
    async endSession(side) {
      const { accessToken } = await session(side);
      const { body } = await side.clientWith(accessToken).get('/auth/sessions');
      return (body as { data: { id: string; isCurrent: boolean }[] }).data.find(({ isCurrent }) => isCurrent)?.id ?? '';
    },
  },
  clients: {
    switchOrganization: async (side) => side.clientWith((await session(side)).accessToken),
    deleteOrganization: async (side) => (await throwaway(side)).client,
    leaveOrganization: newMember,
  },
});
