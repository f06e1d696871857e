import { INSTALLATION_ORG_ID } from '@bottlecrm/core';

/** What a transaction may hold. */
export interface Held {
  readonly org?: string | undefined;
  readonly user?: string | undefined;
  readonly emailKey?: string | undefined;
  readonly tokenHash?: string | undefined;
}
export type Row = Readonly<Record<string, unknown>>;

/** The tables of people and of what opens doors; how each row is named. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  users: ['id'],
  user_passwords: ['user_id'],
  user_identities: ['token_hash'],
  sessions: ['id'],
  magic_links: ['id'],
  platform_admins: ['user_id'],
  profiles: ['id'],
  organizations: ['id'],
  tokens: ['id'],
  invitations: ['id'],
  audit_log: ['id'],
};

/** Who may see a row: written from the specification, not from the policies. */
export function mayRead(table: string, row: Row, held: Held, profiles: readonly Row[]): boolean {
  const { org, user, emailKey, tokenHash } = held;
  const isUser = (id: unknown) => user !== undefined && id === user;
  const isAddress = emailKey !== undefined && row.email_key === emailKey;
  const isSecret = tokenHash !== undefined && row.token_hash === tokenHash;
  const holdsLink = isAddress || isSecret;
  if (org !== undefined) {
    if (table === 'organizations') return row.id === org;
    if (table === 'magic_links') return org === INSTALLATION_ORG_ID && holdsLink;
    return ['profiles', 'tokens', 'invitations', 'audit_log'].includes(table) && row.org_id === org;
  }
  switch (table) {
    case 'users':
      return isUser(row.id) || isAddress;
    case 'user_passwords':
    case 'platform_admins':
    case 'profiles':
      return isUser(row.user_id);
    case 'user_identities':
    case 'sessions':
      return isUser(row.user_id) || isSecret;
    case 'magic_links':
      return holdsLink;
    case 'organizations':
      return profiles.some((profile) => profile.org_id === row.id && isUser(profile.user_id));
    default:
      return false;
  }
}

/** Rows that change inside their organization alone, where changes are logged. */
export const mayChange = (table: string, row: Row, held: Held, profiles: readonly Row[]): boolean =>
  mayRead(table, row, held, profiles) && !(held.org === undefined && ['profiles', 'organizations'].includes(table));
