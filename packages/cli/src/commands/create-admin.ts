import {
  addMember,
  createOrganization,
  ensureUser,
  Profile,
  sessionFor,
  type User,
  withApplication,
} from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

type App = Parameters<Parameters<typeof withApplication>[1]>[0];

const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const createAdmin = command({
  name: 'create-admin',
  description: 'Makes a user admin of an organization; creates both when they are not there yet',
  args: {
    email: { type: 'positional', description: "The admin's address", required: true },
    org: {
      type: 'string',
      description: 'Name of the organization to create, or the id of one that exists',
      valueHint: 'organization',
      required: true,
    },
    name: { type: 'string', description: "The admin's name", valueHint: 'name' },
    token: { type: 'boolean', description: 'Also print an access token, for an installation that sends no mail yet' },
    hours: { type: 'string', description: 'How long that token is good: 1 to 24', default: '8', valueHint: 'number' },
  },
  async run({ email, org, name, token, hours, config }) {
    const seconds = Number(hours) * 3600;
    if (!/^([1-9]|1\d|2[0-4])$/.test(hours))
      throw new CliError('USAGE', `--hours takes a whole number from 1 to 24, not "${hours}".`);
    if (!EMAIL.test(email)) throw new CliError('EMAIL_INVALID', `${email} is not an e-mail address.`);
    const { options } = await loadConfig(config);
    return withApplication(options, async (app) => {
      const user = await ensureUser(app, { email, ...(name ? { name } : {}) });
      if (!user.isActive)
        throw new CliError('USER_INACTIVE', `${email} is deactivated: run \`bottlecrm user activate ${email}\` first.`);
      const orgId = UUID.test(org) ? await promote(app, org.toLowerCase(), user) : await found(app, org, user);
      const { accessToken } = token ? await sessionFor(app, user, orgId, seconds) : { accessToken: undefined };
      return {
        ok: true,
        data: { userId: user.id, orgId, ...(accessToken ? { accessToken } : {}) },
        lines: [
          `${user.email} is admin of ${org} (${orgId}).`,
          ...(accessToken ? [`This access token is good for ${hours} hours:`, accessToken] : []),
        ],
      };
    });
  },
});

const found = async (app: App, name: string, owner: User): Promise<string> =>
  (await createOrganization(app, { name, owner })).id;

/** A member becomes admin, whoever left comes back, a stranger becomes a member. */
async function promote(app: App, orgId: string, user: User): Promise<string> {
  return app.tenant({ orgId }, async (ctx) => {
    const member = await ctx.find(Profile, { userId: user.id });
    if (member) await ctx.update(Profile, member.id, { role: 'admin', isActive: true }, { set: { leftAt: null } });
    else await addMember(ctx, user, 'admin');
    return orgId;
  });
}
