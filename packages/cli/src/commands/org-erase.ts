import { CrmError, composeApplication, eraseOrganization, withApplication } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const orgErase = command({
  name: 'org erase',
  description:
    'Removes a deactivated organization and everything of it, for good. Interrupted, it goes on when run again',
  args: {
    id: { type: 'positional', description: 'Id of the organization', required: true },
    yes: { type: 'boolean', description: 'Really: there is no way back but a backup' },
  },
  async run({ id, yes, config }) {
    if (!UUID.test(id)) throw new CliError('ORGANIZATION_UNKNOWN', `"${id}" is no id of an organization.`);
    if (!yes) throw new CliError('NOT_CONFIRMED', `This removes ${id} for good. Run it again with --yes.`);
    const { options } = await loadConfig(config);
    // Whatever keeps something of the organization outside its tables must be there to remove it.
    const { plugins } = internalsOf(await composeApplication(options)).model;
    const taking = [...plugins].flatMap(([name, { definition }]) => (definition.onOrganizationErased ? [name] : []));
    const erased = await withApplication(options, (app) => erase(app, id.toLowerCase()), { services: taking });
    if (!erased) throw new CliError('ORGANIZATION_UNKNOWN', `There is no organization ${id}.`);
    return { ok: true, data: { id: id.toLowerCase(), erased }, lines: [`${id} is erased.`] };
  },
});

async function erase(app: Parameters<typeof eraseOrganization>[0], id: string): Promise<boolean> {
  try {
    return await eraseOrganization(app, id);
  } catch (error) {
    if (error instanceof CrmError && error.code === 'ORGANIZATION_ACTIVE')
      throw new CliError(
        'ORGANIZATION_ACTIVE',
        `The organization ${id} is active: an admin of it deactivates it first.`,
      );
    throw error;
  }
}
