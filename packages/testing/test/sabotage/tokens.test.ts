import { defineEntity, f } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { expect, it } from 'vitest';
import { checkPluginContract, type TestCrm } from '../../src/index.ts';
import { samplePlugin } from './notes.ts';

const Memo = defineEntity('memo', { path: 'memos', table: 'memos', fields: { text: f.text() }, access: 'shared' });

async function findingsAfter(prepare: (test: TestCrm) => void) {
  const plugin = await samplePlugin({ memo: Memo });
  const { operations, findings } = await checkPluginContract(plugin, { prepare: async (test) => prepare(test) });
  return { operations, findings };
}

function claimsOf(token: string) {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return { userId: claims.sub, orgId: claims.org, profileId: claims.profile };
}

it('finds routes that take a token without looking at its signature', async () => {
  const { operations, findings } = await findingsAfter((test) => {
    Object.assign(internalsOf(test.app.crm).tokens, { verify: async (token: string) => claimsOf(token) });
  });
  expect(findings.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual(
    operations.map((operation) => `FORGED_TOKEN_ACCEPTED ${operation}`),
  );
});

it('finds routes that answer without a token', async () => {
  const { operations, findings } = await findingsAfter((test) => {
    const { clientWith } = test;
    Object.assign(test, { clientWith: (token?: string) => clientWith(token ?? test.acme.admin.token) });
  });
  expect(findings.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual(
    operations.map((operation) => `ANSWERED_WITHOUT_TOKEN ${operation}`),
  );
});
