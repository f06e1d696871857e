import type { CrmOptions } from '@bottlecrm/core';
import { CliError } from './cli-error.ts';

/** The connection strings that a configuration and the environment give. */
export interface Connections {
  readonly url: string | undefined;
  readonly ownerUrl: string | undefined;
  readonly systemUrl: string | undefined;
}

export function connectionsOf(options: CrmOptions): Connections {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_SYSTEM_URL } = process.env;
  const { url, ownerUrl, systemUrl } = options.database ?? {};
  return {
    url: url ?? given(DATABASE_URL),
    ownerUrl: ownerUrl ?? given(DATABASE_OWNER_URL),
    systemUrl: systemUrl ?? given(DATABASE_SYSTEM_URL),
  };
}

const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** @throws CliError when it is not configured */
export function appUrlOf(options: CrmOptions): string {
  const { url } = connectionsOf(options);
  if (url === undefined) {
    throw new CliError(
      'DATABASE_URL_MISSING',
      'Set DATABASE_URL to the connection string of the app role: `bottlecrm setup` prints it.',
    );
  }
  return url;
}

/** @throws CliError when it is not configured */
export function ownerUrlOf(options: CrmOptions): string {
  const { ownerUrl } = connectionsOf(options);
  if (ownerUrl === undefined) {
    throw new CliError(
      'DATABASE_OWNER_URL_MISSING',
      'Set DATABASE_OWNER_URL to the connection string of the owner role: `bottlecrm setup` prints it.',
    );
  }
  return ownerUrl;
}
