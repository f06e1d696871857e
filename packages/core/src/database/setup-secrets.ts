import { randomBytes, scryptSync } from 'node:crypto';
import type pg from 'pg';
import { withClient } from './client.ts';
import { roles } from './roles.ts';
import type { RolePasswords, SetupOptions } from './setup.ts';
import { databaseOf, reachableUrl } from './setup-url.ts';

const AUTH_SECRET_BYTES = 48;

/** The same on every server that knows the admin's password, so that none rotates another's. */
export async function derivedPasswords(admin: pg.Client, adminUrl: string): Promise<RolePasswords> {
  const derive = (await deriver(admin, adminUrl)) ?? (() => randomBytes(24).toString('base64url'));
  return {
    owner: derive(roles.owner),
    app: derive(roles.app),
    system: derive(roles.system),
    platform: derive(roles.platform),
  };
}

/** Undefined for an admin without a password, which nothing could be derived from. */
async function deriver(admin: pg.Client, adminUrl: string) {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  if (secret === '') return undefined;
  const { rows } = await admin.query('SELECT system_identifier::text AS id FROM pg_control_system()');
  return (name: string, bytes = 24) =>
    scryptSync(secret, `bottlecrm:${rows[0].id}:${name}`, bytes).toString('base64url');
}

/**
 * Returns a secret for the tokens of an installation: derived like the passwords of the roles, so that `setup` prints the same each
 * time. Undefined for an admin without a password.
 */
export async function deriveAuthSecret(
  options: Pick<SetupOptions, 'adminUrl' | 'databaseName'>,
): Promise<string | undefined> {
  const database = options.databaseName ?? databaseOf(options.adminUrl);
  return withClient(await reachableUrl(options.adminUrl), async (admin) => {
    const derive = await deriver(admin, options.adminUrl);
    return derive?.(`${database}:auth-secret`, AUTH_SECRET_BYTES);
  });
}
