import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../database/sql.ts';
import { settingLiteral } from '../database/tenancy-driver.ts';
import { asciiEmail, emailKey } from '../entity/text/email-address.ts';
import type { TenancyRuntime } from './tenancy-runtime.ts';
import { inTransaction, readOnce } from './transaction.ts';

/** A person of the installation, as its own session sees it. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly avatarUrl: string | null;
  readonly isActive: boolean;
  /** Session id → when it ended, in Unix seconds: of those whose access tokens may still be alive. */
  readonly endedSessions: Readonly<Record<string, number>>;
}

/** One of a user's memberships. */
export interface UserMembership {
  readonly orgId: string;
  readonly orgName: string;
  readonly profileId: string;
  readonly role: string;
}

const COLUMN_TEXT =
  'id, email, name, avatar_url as "avatarUrl", is_active as "isActive", ended_sessions as "endedSessions"';
const COLUMNS = sql.raw(COLUMN_TEXT);

/** What a transaction must hold to see a user by address: the hex SHA-256 of the address as it is compared. */
export const emailKeyOf = (email: string): string => createHash('sha256').update(emailKey(email)).digest('hex');

/** The user with this address, or undefined. */
export async function findUserByEmail(app: TenancyRuntime, email: string): Promise<User | undefined> {
  const opening = { settings: { emailKey: emailKeyOf(email) }, readOnly: true };
  const { rows } = await inTransaction(app.db, opening, ({ db }) =>
    sql<User>`select ${COLUMNS} from users`.execute(db),
  );
  return rows[0];
}

export async function findUser(app: TenancyRuntime, id: string): Promise<User | undefined> {
  const [user] = await readOnce<User>(
    app.db,
    { userId: id },
    `SELECT ${COLUMN_TEXT} FROM users WHERE id = ${settingLiteral(id)}`,
  );
  return user;
}

/** What a new user begins with. */
export interface NewUser {
  readonly email: string;
  readonly name?: string;
}

/** The user with this address, created when there is none. Safe when two requests create it at once. */
export const ensureUser = async (app: TenancyRuntime, input: NewUser): Promise<User> =>
  (await findOrCreateUser(app, input)).user;

/** `ensureUser`, which also says whether this call made the user. */
export async function findOrCreateUser(app: TenancyRuntime, input: NewUser): Promise<{ user: User; isNew: boolean }> {
  const id = uuidv7();
  const email = asciiEmail(input.email.trim());
  const opening = { settings: { userId: id, emailKey: emailKeyOf(email) }, readOnly: false };
  const { rows } = await inTransaction(app.db, opening, async ({ db }) => {
    await sql`insert into users (id, email, email_key, name) values (${id}, ${email}, ${emailKeyOf(email)}, ${input.name ?? null}) on conflict (email_key) do nothing`.execute(
      db,
    );
    return sql<User>`select ${COLUMNS} from users where email_key = ${emailKeyOf(email)}`.execute(db);
  });
  const [user] = rows;
  if (!user) throw new Error('The user could not be created.');
  return { user, isNew: user.id === id };
}

/** The active memberships of a user in active organizations, oldest first. */
export function listMemberships(app: TenancyRuntime, userId: string): Promise<UserMembership[]> {
  return readOnce(
    app.db,
    { userId },
    `SELECT o.id AS "orgId", o.name AS "orgName", p.id AS "profileId", p.role
      FROM profiles p JOIN organizations o ON o.id = p.org_id
      WHERE p.user_id = ${settingLiteral(userId)} AND p.is_active AND p.user_is_active AND p.deleted_at IS NULL AND o.is_active
      ORDER BY p.joined_at, o.id`,
  );
}

/** One of a user's organizations, whether it lets anybody in or not. */
export interface OwnOrganization {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly isActive: boolean;
}

/** The organizations that a user is an active member of, and of the deactivated ones those that it administers. */
export async function listOrganizationsOf(app: TenancyRuntime, userId: string): Promise<OwnOrganization[]> {
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: true }, ({ db }) =>
    sql<OwnOrganization>`select o.id, o.name, p.role, o.is_active as "isActive"
      from profiles p join organizations o on o.id = p.org_id
      where p.user_id = ${userId} and p.is_active and p.user_is_active and p.deleted_at is null
        and (o.is_active or p.role = 'admin') order by p.joined_at, o.id`.execute(db),
  );
  return rows;
}
