import { findUserByEmail, withApplication } from '@bottlecrm/core';
import { setPlatformAdmin } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';

const args = { email: { type: 'positional', description: "The user's address", required: true } } as const;

const change = (name: 'add' | 'remove', description: string) =>
  command({
    name,
    description,
    args,
    async run({ email, config }) {
      const { options } = await loadConfig(config);
      const ownerUrl = ownerUrlOf(options);
      const user = await withApplication(options, (app) => findUserByEmail(app, email));
      if (!user) throw new CliError('USER_UNKNOWN', `No user has the address ${email}.`);
      await setPlatformAdmin(ownerUrl, user.id, name === 'add');
      const may = name === 'add' ? 'administers the installation' : 'no longer administers the installation';
      return { ok: true, data: { userId: user.id, isPlatformAdmin: name === 'add' }, lines: [`${user.email} ${may}.`] };
    },
  });

export const platformAdminAdd = change('add', 'Lets a user administer the installation; needs the owner role');
export const platformAdminRemove = change('remove', 'Takes that from a user');
