import { randomUUID } from 'node:crypto';
import { sql } from '../../database/sql.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { User } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { hashPassword, isOutdated, isPassword } from './password-hash.ts';

/** From this wrong password on the account takes none for a minute, then two, up to an hour. */
const ATTEMPTS = 5;
const LONGEST_LOCK_DOUBLINGS = 6;
/** How long after a sign-in that proves the address a password may be set without the old one. */
const FRESH = sql`interval '10 minutes'`;

interface Charged {
  readonly hash: string;
  readonly isLocked: boolean;
}

/**
 * Counts an attempt before it is looked at, so that guesses at the same time all count. Undefined while the account is locked,
 * and when there is no password.
 */
async function charge(app: FeaturesRuntime, userId: string): Promise<Charged | undefined> {
  const lock = sql`interval '1 minute' * power(2, least(failed_attempts + 1 - ${sql.lit(ATTEMPTS)}, ${sql.lit(LONGEST_LOCK_DOUBLINGS)}))`;
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
    sql<Charged>`update user_passwords set failed_attempts = failed_attempts + 1,
      locked_until = case when failed_attempts + 1 >= ${sql.lit(ATTEMPTS)} then now() + least(${lock}, interval '1 hour') end
      where user_id = ${userId} and (locked_until is null or locked_until <= now())
      returning hash, locked_until is not null as "isLocked"`.execute(db),
  );
  return rows[0];
}

async function clear(app: FeaturesRuntime, userId: string, hash: string, better: string): Promise<void> {
  await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
    sql`update user_passwords set failed_attempts = 0, locked_until = null, hash = ${better}
      where user_id = ${userId} and hash = ${hash}`.execute(db),
  );
}

export type PasswordCheck = 'right' | 'wrong' | 'locked_now';

/**
 * Whether this is the user's password. The statements and the work are the same for nobody, for a user without a password and
 * while the account is locked, when no password is right. `locked_now`: wrong, and the account takes no more for a while.
 * @throws {UNAVAILABLE} when too many wait for the same
 */
export async function checkPassword(
  app: FeaturesRuntime,
  user: Pick<User, 'id'> | undefined,
  password: string,
): Promise<PasswordCheck> {
  const userId = user?.id ?? randomUUID();
  const charged = await charge(app, userId);
  if (!(await isPassword(password, charged?.hash)) || !charged) return charged?.isLocked ? 'locked_now' : 'wrong';
  const better = isOutdated(charged.hash) ? await hashPassword(password) : charged.hash;
  await clear(app, userId, charged.hash, better);
  return 'right';
}

/** @throws {UNAVAILABLE} */
export async function setPassword(app: FeaturesRuntime, user: Pick<User, 'id'>, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await inTransaction(app.db, { settings: { userId: user.id }, readOnly: false }, ({ db }) =>
    sql`insert into user_passwords (user_id, hash) values (${user.id}, ${hash}) on conflict (user_id)
      do update set hash = excluded.hash, failed_attempts = 0, locked_until = null, changed_at = now()`.execute(db),
  );
}

/** Whether the session began a few minutes ago with proof that the address is the user's: as good as the old password. */
export async function provedAddressJustNow(
  app: FeaturesRuntime,
  user: Pick<User, 'id'>,
  sessionId: string,
): Promise<boolean> {
  const { rows } = await inTransaction(app.db, { settings: { userId: user.id }, readOnly: true }, ({ db }) =>
    sql`select 1 from sessions where id = ${sessionId} and user_id = ${user.id} and ended_at is null
      and method in ('magic_link', 'google') and created_at > now() - ${FRESH}`.execute(db),
  );
  return rows.length > 0;
}
