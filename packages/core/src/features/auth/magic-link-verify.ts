import { timingSafeEqual } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import { sql } from '../../database/sql.ts';
import { hashOf } from '../../http/secrets.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../../tenancy/transaction.ts';
import { emailKeyOf } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { linkCode, linkKey, WRONG_CODES } from './magic-link.ts';

/** The secret of the mailed link, or the code of the mail with the address that it went to. */
export type MagicLinkProof = { readonly token: string } | { readonly email: string; readonly code: string };

/** What the holder of a link has proved. */
export interface SpentLink {
  readonly email: string;
  readonly returnTo: string | null;
}

const SPENT = sql`email, return_to as "returnTo"`;
const IS_GOOD = sql`used_at is null and expires_at > now() and wrong_codes < ${sql.lit(WRONG_CODES)}`;

/** Spends a link: of any number of attempts at once one succeeds. Undefined when it is used, expired, void or unknown. */
export const spendMagicLink = (app: FeaturesRuntime, proof: MagicLinkProof): Promise<SpentLink | undefined> =>
  'token' in proof ? spendByToken(app, proof.token) : spendByCode(app, proof.email, proof.code);

const spend = (condition: RawBuilder<unknown>) =>
  sql<SpentLink>`update magic_links set used_at = now() where ${condition} and ${IS_GOOD} returning ${SPENT}`;

async function spendByToken(app: FeaturesRuntime, token: string): Promise<SpentLink | undefined> {
  const tokenHash = hashOf(token);
  const { rows } = await inTransaction(app.db, { settings: { tokenHash }, readOnly: false }, ({ db }) =>
    spend(sql`token_hash = ${tokenHash}`).execute(db),
  );
  return rows[0];
}

/** A wrong code counts against the link that is open. The statements are the same when there is none. */
async function spendByCode(app: FeaturesRuntime, email: string, code: string): Promise<SpentLink | undefined> {
  const emailKey = emailKeyOf(email);
  return inTransaction(app.db, { settings: { emailKey }, readOnly: false }, async ({ db }) => {
    const { rows } = await sql<{ id: string; tokenHash: string }>`select id, token_hash as "tokenHash" from magic_links
      where email_key = ${emailKey} and ${IS_GOOD} order by created_at desc limit 1 for update`.execute(db);
    const id = rows[0]?.id ?? INSTALLATION_ORG_ID;
    const right = linkCode(linkKey(app, id, rows[0]?.tokenHash), id);
    const isRight = timingSafeEqual(Buffer.from(right), Buffer.from(code));
    if (isRight) return (await spend(sql`id = ${id}`).execute(db)).rows[0];
    await sql`update magic_links set wrong_codes = wrong_codes + 1 where id = ${id}`.execute(db);
    return undefined;
  });
}
