import { database } from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { progress } from '../output.ts';

export const setup = command({
  name: 'setup',
  description: 'Creates or repairs the roles and the database; prints the connection strings',
  args: {
    'admin-url': {
      type: 'string',
      description: 'A role that may create roles and databases; also read from DATABASE_ADMIN_URL',
      valueHint: 'url',
    },
    database: { type: 'string', description: 'Name of the database; otherwise that of the URL', valueHint: 'name' },
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
    if (!adminUrl || !URL.canParse(adminUrl)) {
      throw new CliError(
        'ADMIN_URL_MISSING',
        'Pass --admin-url (or set DATABASE_ADMIN_URL) with the connection string of a role that may create roles: postgresql://postgres:…@127.0.0.1:5432/postgres.',
      );
    }
    const urls = await database.setupDatabase({
      adminUrl,
      ...(args.database === undefined ? {} : { databaseName: args.database }),
      ...(args.platform ? { platform: true } : {}),
      ...(args['keep-passwords'] ? { passwords: passwordsOfEnvironment(args.platform) } : {}),
      log: progress(args.json),
    });
    return {
      ok: true,
      data: urls,
      lines: [
        `DATABASE_URL=${urls.url}`,
        `DATABASE_OWNER_URL=${urls.ownerUrl}`,
        `DATABASE_SYSTEM_URL=${urls.systemUrl}`,
        ...(urls.platformUrl ? [`DATABASE_PLATFORM_URL=${urls.platformUrl}`] : []),
      ],
    };
  },
});

function passwordsOfEnvironment(platform = false): database.RolePasswords {
  const passwordIn = (name: string): string => {
    const url = process.env[name] ?? '';
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
