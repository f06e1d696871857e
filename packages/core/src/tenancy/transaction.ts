import type { ControlledTransaction, Kysely } from 'kysely';
import {
  openAs,
  settingLiteral,
  type TransactionOpening,
  type TransactionSettings,
} from '../database/tenancy-driver.ts';
import { sendDeferred } from '../database/together.ts';
import { errors } from '../errors/core-errors.ts';
import type { Tables } from './ctx.ts';

/** The organization's context that the installation itself uses; no token can name it. */
export const INSTALLATION_ORG_ID = '00000000-0000-0000-0000-000000000000';

/**
 * What the prologue reads of the caller's membership, in the same round trip as BEGIN.
 * @see database/membership-functions.ts
 */
export interface Membership {
  readonly orgName: string;
  readonly orgActive: boolean;
  readonly orgTimezone: string;
  readonly defaultCurrency: string;
  readonly profileId: string | null;
  readonly userId: string | null;
  readonly memberRole: string | null;
  readonly profileActive: boolean | null;
  readonly teamIds: string[];
  readonly customFieldsVersion: number;
  /** Session id → Unix seconds. */
  readonly endedSessions: Readonly<Record<string, number>> | null;
  /** Of the personal token or API key that the request came with. */
  readonly tokenId?: string | null;
  readonly tokenKind?: 'personal' | 'api_key' | null;
  readonly tokenName?: string | null;
  readonly tokenScopes?: readonly string[] | null;
  readonly tokenLastUsedAt?: string | null;
}

/** As a literal SELECT: a simple-protocol statement has no parameters, and both ids are checked UUIDs. */
export function membershipQuery(orgId: string, profileId: string | undefined): string {
  const member = profileId === undefined ? 'NULL' : settingLiteral(profileId);
  return `SELECT * FROM membership_of(${settingLiteral(orgId)}, ${member})`;
}

/**
 * Sets the profile of the transaction to the owner of a personal token, before the query that reads who that is: what it writes
 * is then its owner's. SET takes no expression, and set_config may be revoked.
 */
export function actAsTokenOwner(orgId: string, tokenHash: string): string {
  return `DO $bottlecrm$ DECLARE owner uuid; BEGIN
 SELECT k.profile_id INTO owner FROM tokens k WHERE k.org_id = ${settingLiteral(orgId)} AND k.token_hash = ${settingLiteral(tokenHash)} AND k.kind = 'personal';
 IF owner IS NOT NULL THEN EXECUTE format('SET LOCAL app.current_profile = %L', owner); END IF; END $bottlecrm$`;
}

/** The same for a personal token or an API key of the organization, while it is good; nothing else of it is looked at. */
export const tokenMembershipQuery = (orgId: string, tokenHash: string): string =>
  `SELECT * FROM membership_of_token(${settingLiteral(orgId)}, ${settingLiteral(tokenHash)})`;

export interface OpenTransaction {
  readonly db: ControlledTransaction<Tables>;
  readonly firstRow: Record<string, unknown> | undefined;
}

/** Begins a transaction as `opening` says. The caller ends it. @throws {UNAVAILABLE} when the database is away. */
export async function openTransaction(db: Kysely<Tables>, opening: TransactionOpening): Promise<OpenTransaction> {
  const trx = await openAs(opening, () => db.startTransaction().execute());
  return { db: trx, firstRow: opening.firstRows?.[0] };
}

/**
 * Reads in a transaction of its own, all of which is one round trip. `query` is a SELECT made only of literals checked by
 * `settingLiteral`.
 */
export async function readOnce<R>(db: Kysely<Tables>, settings: TransactionSettings, query: string): Promise<R[]> {
  const opening: TransactionOpening = { settings, readOnly: true, firstQuery: query, endsWithFirstQuery: true };
  await inTransaction(db, opening, async () => {});
  return [...(opening.firstRows ?? [])] as R[];
}

const waiting = new WeakMap<object, Set<() => void>>();

/** Calls `work` once when the transaction has committed, and never when it rolls back. It must not throw. */
export function afterCommit(db: ControlledTransaction<Tables>, work: () => void): void {
  const works = waiting.get(db) ?? new Set();
  waiting.set(db, works.add(work));
}

/** Runs `work` in a transaction: committed when it answers, rolled back when it throws, or when it is a `dryRun`. */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  opening: TransactionOpening,
  work: (transaction: OpenTransaction) => Promise<T>,
  dryRun = false,
): Promise<T> {
  const transaction = await openTransaction(db, opening);
  let result: T;
  try {
    result = await work(transaction);
    // What a dry run would have violated is found all the same.
    if (dryRun) await sendDeferred(transaction.db);
  } catch (error) {
    await transaction.db
      .rollback()
      .execute()
      .catch(() => {});
    // The last query committed, and what came after it failed.
    if (opening.hasCommitted) for (const hear of waiting.get(transaction.db) ?? []) hear();
    throw error;
  }
  const committed = dryRun ? transaction.db.rollback().execute() : transaction.db.commit().execute();
  // A read has nothing to lose: its answer need not wait for COMMIT.
  if (opening.readOnly) committed.catch(() => {});
  else await committed;
  if (!dryRun) for (const hear of waiting.get(transaction.db) ?? []) hear();
  return result;
}

export const noSuchOrganization = () =>
  errors.UNAUTHENTICATED('Your membership of this organization has ended. Sign in again.');

export const sessionEnded = () => errors.UNAUTHENTICATED('This session has ended. Sign in again.');
