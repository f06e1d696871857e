import { revokeTokenOf, withApplication } from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const tokenRevoke = command({
  name: 'revoke',
  description: 'Revokes a personal token or an API key at once: the token itself, or its id with --org',
  args: {
    token: { type: 'positional', description: 'The token as it was found (bcrm_…), or its id', required: true },
    org: { type: 'string', description: "Id of the organization, with a token's id", valueHint: 'id' },
  },
  async run({ token, org, config }) {
    if (!token.startsWith('bcrm_') && !(UUID.test(token) && UUID.test(org ?? '')))
      throw new CliError('TOKEN_UNCLEAR', 'Pass the whole token (bcrm_…), or its id together with --org <id>.');
    const reference = token.startsWith('bcrm_')
      ? { token }
      : { orgId: (org ?? '').toLowerCase(), id: token.toLowerCase() };
    const { options } = await loadConfig(config);
    return withApplication(options, async (app) => {
      const name = await revokeTokenOf(app, reference);
      if (name === undefined) throw new CliError('TOKEN_UNKNOWN', 'There is no such token, or it is revoked already.');
      return { ok: true, data: { name }, lines: [`Revoked "${name}". The next request with it is refused.`] };
    });
  },
});
