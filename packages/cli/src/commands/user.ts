import { findUserByEmail, setUserActive, withApplication } from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

const args = { email: { type: 'positional', description: "The user's address", required: true } } as const;

const switchUser = (name: 'activate' | 'deactivate', description: string) =>
  command({
    name,
    description,
    args,
    async run({ email, config }) {
      const { options } = await loadConfig(config);
      return withApplication(options, async (app) => {
        const user = await findUserByEmail(app, email);
        if (!user) throw new CliError('USER_UNKNOWN', `No user has the address ${email}.`);
        await setUserActive(app, user.id, name === 'activate');
        const lines = [
          name === 'activate'
            ? `${user.email} may sign in again.`
            : `${user.email} is out of every organization; sessions and tokens have ended.`,
        ];
        return { ok: true, data: { userId: user.id, isActive: name === 'activate' }, lines };
      });
    },
  });

export const userDeactivate = switchUser('deactivate', 'Takes a user out of the whole installation at once');
export const userActivate = switchUser('activate', 'Lets a deactivated user in again');
