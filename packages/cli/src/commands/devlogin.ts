import { findUserByEmail, sessionFor, withApplication } from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

export const devlogin = command({
  name: 'devlogin',
  description: 'Prints an access token for a user, without proof. Development only',
  args: {
    email: { type: 'positional', description: "The user's address", required: true },
    org: { type: 'string', description: "Id or name of one of the user's organizations", valueHint: 'organization' },
  },
  async run({ email, org, config }) {
    if (process.env.NODE_ENV === 'production') {
      throw new CliError('PRODUCTION', 'devlogin signs anybody in: it refuses with NODE_ENV=production.');
    }
    const { options } = await loadConfig(config);
    return withApplication(options, async (app) => {
      const user = await findUserByEmail(app, email);
      if (!user?.isActive) throw new CliError('USER_UNKNOWN', `No active user has the address ${email}.`);
      const first = await sessionFor(app, user);
      const session = org === undefined ? first : await sessionFor(app, user, organizationId(first.orgs, org));
      return { ok: true, data: session, lines: [session.accessToken] };
    });
  },
});

function organizationId(memberships: readonly { readonly id: string; readonly name: string }[], org: string): string {
  const found = memberships.filter(({ id, name }) => id === org.toLowerCase() || name === org);
  const [one, another] = found;
  if (one === undefined || another !== undefined) {
    const list = memberships.map(({ id, name }) => `${name} (${id})`).join(', ') || 'none';
    const problem = one === undefined ? 'is in no organization' : 'is in several organizations called';
    throw new CliError('ORGANIZATION_UNKNOWN', `The user ${problem} "${org}". Memberships: ${list}.`);
  }
  return one.id;
}
