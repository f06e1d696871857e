import { randomBytes } from 'node:crypto';
import { database } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { readEnvFile, writeEnvFile } from '../env-file.ts';
import { progress } from '../output.ts';

export const setup = command({
  name: 'setup',
  description: 'Creates or repairs the roles and the database; prints what the environment of the servers needs',
  args: {
    'admin-url': {
      type: 'string',
      description: 'A role that may create roles and databases; also read from DATABASE_ADMIN_URL',
      valueHint: 'url',
    },
    database: { type: 'string', description: 'Name of the database; otherwise that of the URL', valueHint: 'name' },
    // Not --env-file: Node takes that for itself, wherever it stands.
    write: {
      type: 'string',
      description: 'Set the variables in this file instead of printing them; whatever else is in it stays',
      valueHint: 'file',
    },
    platform: {
      type: 'boolean',
      description: 'Let the platform role log in too, for the administration of the installation',
    },
    'keep-passwords': {
      type: 'boolean',
      description: 'Give the roles the passwords of DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SYSTEM_URL',
    },
  },
  async run(args) {
    const adminUrl = args['admin-url'] ?? process.env.DATABASE_ADMIN_URL;
    if (!adminUrl || !URL.canParse(adminUrl) || !/^postgres(ql)?:$/.test(new URL(adminUrl).protocol)) {
      throw new CliError(
        'ADMIN_URL_MISSING',
        'Pass --admin-url (or set DATABASE_ADMIN_URL) with the connection string of a role that may create roles: postgresql://postgres:…@127.0.0.1:5432/postgres.',
      );
    }
    const file = args.write;
    const known = { ...process.env, ...(file === undefined ? {} : readEnvFile(file)) };
    const target = { adminUrl, ...(args.database === undefined ? {} : { databaseName: args.database }) };
    const urls = await database.setupDatabase({
      ...target,
      ...(args.platform ? { platform: true } : {}),
      ...(args['keep-passwords'] ? { passwords: passwordsOf(known, args.platform) } : {}),
      log: progress(args.json),
    });
    // One that is in use stays: with another, everybody would be signed out and mail that waits unreadable.
    const authSecret =
      known.AUTH_SECRET || (await database.deriveAuthSecret(target)) || randomBytes(48).toString('base64url');
    const variables = {
      DATABASE_URL: urls.url,
      DATABASE_OWNER_URL: urls.ownerUrl,
      DATABASE_SYSTEM_URL: urls.systemUrl,
      ...(urls.platformUrl ? { DATABASE_PLATFORM_URL: urls.platformUrl } : {}),
      AUTH_SECRET: authSecret,
    };
    if (file !== undefined) writeEnvFile(file, variables);
    return {
      ok: true,
      data: { ...urls, authSecret },
      lines: file === undefined ? Object.entries(variables).map(([name, value]) => `${name}=${value}`) : [saidOf(file)],
    };
  },
});

const saidOf = (file: string): string =>
  `${file} has the connection strings and AUTH_SECRET. Keep it from other accounts.`;

function passwordsOf(known: Readonly<Record<string, string | undefined>>, platform = false): database.RolePasswords {
  const passwordIn = (name: string): string => {
    const url = known[name] ?? '';
    const password = URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
    if (password === '') {
      throw new CliError(
        'PASSWORD_MISSING',
        `--keep-passwords needs ${name} with the password that its role shall have.`,
      );
    }
    return password;
  };
  return {
    app: passwordIn('DATABASE_URL'),
    owner: passwordIn('DATABASE_OWNER_URL'),
    system: passwordIn('DATABASE_SYSTEM_URL'),
    ...(platform ? { platform: passwordIn('DATABASE_PLATFORM_URL') } : {}),
  };
}
