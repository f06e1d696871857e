import { type Crm, createOrganization, database, ensureUser, sessionFor } from '@bottlecrm/core';
import { databaseUrls } from '@bottlecrm/core/internal';
import { StartError } from './start-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Servers that start at once on one database found it once. */
const FIRST_ADMIN_LOCK = 4_172_700_501;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+$/;

/**
 * Founds the organization ADMIN_ORGANIZATION with the admin ADMIN_EMAIL, unless that person is in an organization already.
 * @throws {StartError} when only one of the two is set, or the address is none
 */
export async function ensureFirstAdmin(app: Crm, env: Environment, say: (line: string) => void): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_ORGANIZATION: name } = env;
  if (!email && !name) return;
  if (!email || !name)
    throw new StartError(
      'Set both ADMIN_EMAIL and ADMIN_ORGANIZATION: the first admin, and the organization to found.',
    );
  if (!EMAIL.test(email)) throw new StartError(`ADMIN_EMAIL=${email} is not an e-mail address: correct it.`);
  await database.withClient(databaseUrls(app).url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [FIRST_ADMIN_LOCK]);
    const owner = await ensureUser(app, { email });
    const { org } = await sessionFor(app, owner);
    if (org) return;
    await createOrganization(app, { name, owner });
    say(`Founded ${name} with the admin ${owner.email}.`);
  });
}
