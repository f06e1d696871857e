import { sql } from '../../database/sql.ts';
import { Type } from '../../entity/type.ts';
import { validatorOf } from '../../entity/validation.ts';
import { hashOf } from '../../http/secrets.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import { ensureUser, findUser, findUserByEmail, type User } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** Who somebody is at another issuer, as a verified token of it says. */
export interface ForeignIdentity {
  readonly issuer: string;
  /** Never changes and is never given to somebody else; an address may. */
  readonly subject: string;
  readonly email?: string | undefined;
  readonly emailVerified?: boolean | undefined;
  readonly name?: string | undefined;
}

export type IdentityRefusal = 'email_unverified' | 'no_account' | 'inactive';
export type IdentityMatch =
  | { readonly user: User; readonly isNew: boolean }
  | { readonly refused: IdentityRefusal; readonly user?: User };

const EMAIL = Type.String({ format: 'email', maxLength: 254 });
const MAX_NAME = 255;

const identityHash = ({ issuer, subject }: ForeignIdentity): string => hashOf(JSON.stringify([issuer, subject]));

const printable = (name: string | undefined): string =>
  (name ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, MAX_NAME);

/** The user whom an issuer's subject is, and remembers that it was seen. */
async function linkedUser(app: FeaturesRuntime, identity: ForeignIdentity): Promise<User | undefined> {
  const tokenHash = identityHash(identity);
  const { rows } = await inTransaction(app.db, { settings: { tokenHash }, readOnly: false }, ({ db }) =>
    sql<{ userId: string }>`update user_identities set last_used_at = now() where token_hash = ${tokenHash}
      returning user_id as "userId"`.execute(db),
  );
  return rows[0] && findUser(app, rows[0].userId);
}

/** Links a subject to a user. Of two at once the first wins, and both get its user. */
async function link(app: FeaturesRuntime, identity: ForeignIdentity, user: User): Promise<User | undefined> {
  const tokenHash = identityHash(identity);
  const settings = { userId: user.id, tokenHash };
  const { rows } = await inTransaction(app.db, { settings, readOnly: false }, async ({ db }) => {
    await sql`insert into user_identities (token_hash, user_id, issuer, subject)
      values (${tokenHash}, ${user.id}, ${identity.issuer}, ${identity.subject}) on conflict (token_hash) do nothing`.execute(
      db,
    );
    return sql<{
      userId: string;
    }>`select user_id as "userId" from user_identities where token_hash = ${tokenHash}`.execute(db);
  });
  const userId = rows[0]?.userId;
  if (userId === undefined) return undefined;
  return userId === user.id ? user : findUser(app, userId);
}

/**
 * The user whom a verified token of another issuer speaks for. A subject seen before is its user, whatever its address is by
 * now; a new one becomes the user of its verified address, who is created where `createUsers` says so.
 */
export async function userOfIdentity(
  app: FeaturesRuntime,
  identity: ForeignIdentity,
  { createUsers }: { readonly createUsers: boolean },
): Promise<IdentityMatch> {
  const known = await linkedUser(app, identity);
  if (known) return known.isActive ? { user: known, isNew: false } : { refused: 'inactive', user: known };
  const email = identity.email?.trim() ?? '';
  if (identity.emailVerified !== true || !validatorOf(EMAIL)(email)) return { refused: 'email_unverified' };
  const name = printable(identity.name);
  const found = createUsers
    ? await ensureUser(app, { email, ...(name ? { name } : {}) })
    : await findUserByEmail(app, email);
  if (!found) return { refused: 'no_account' };
  if (!found.isActive) return { refused: 'inactive', user: found };
  const user = await link(app, identity, found);
  if (!user) return { refused: 'no_account' };
  return user.isActive ? { user, isNew: true } : { refused: 'inactive', user };
}
