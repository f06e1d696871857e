import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import type { RequestOrigin } from '../../http/request-origin.ts';
import { derivedSecret, hashOf } from '../../http/secrets.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { User } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { lifetimesOf } from './options.ts';

/** How somebody signed in. */
export type SignInMethod = 'magic_link' | 'google' | 'password' | 'dev' | 'invitation';

/** A sign-in on one device. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly organizationId: string | null;
  readonly method: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

interface SessionRow extends Session {
  readonly generation: number;
  readonly rotatedAt: string | null;
  readonly endedAt: string | null;
}

/** How long the token before the present one still answers with the present one: the answer of a refresh may get lost. */
const GRACE_MS = 10_000;
/** Sessions that ended or expired this long ago are forgotten. */
const KEPT = sql`interval '30 days'`;
const PREFIX = 'bcrm_refresh_';
const FAMILY_BYTES = 16;
const TOKEN = /^bcrm_refresh_([\w-]{22})([\w-]{43})$/;

const COLUMNS = sql`id, user_id as "userId", organization_id as "organizationId", method, ip, user_agent as "userAgent",
  created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", generation, rotated_at as "rotatedAt", ended_at as "endedAt"`;

const seconds = (count: number) => sql`make_interval(secs => ${count})`;

/** The refresh token of one generation: a part that stays, by which the session is found, and one that only we can make. */
const refreshToken = (app: FeaturesRuntime, family: string, id: string, generation: number): string =>
  `${PREFIX}${family}${derivedSecret(app.keys.refresh[0], id, String(generation))}`;

const refuse = () => errors.UNAUTHENTICATED('The refresh token is missing, expired or used. Sign in again.');

/** Begins a session for a device. What is long over of the user is removed along the way. */
export async function startSession(
  app: FeaturesRuntime,
  input: { user: Pick<User, 'id'>; organizationId?: string; method: SignInMethod; origin: RequestOrigin },
): Promise<{ id: string; refreshToken: string }> {
  const { user, organizationId = null, method, origin } = input;
  const id = uuidv7();
  const family = randomBytes(FAMILY_BYTES).toString('base64url');
  const { refreshTokenSeconds } = lifetimesOf(app.options.auth);
  const opening = { settings: { userId: user.id }, readOnly: false };
  await inTransaction(app.db, opening, async ({ db }) => {
    await sql`delete from sessions where user_id = ${user.id} and coalesce(ended_at, expires_at) < now() - ${KEPT}`.execute(
      db,
    );
    await sql`insert into sessions (id, user_id, token_hash, organization_id, method, ip, user_agent, expires_at)
      values (${id}, ${user.id}, ${hashOf(family)}, ${organizationId}, ${method}, ${origin.ip}, ${origin.userAgent},
        now() + ${seconds(refreshTokenSeconds)})`.execute(db);
  });
  return { id, refreshToken: refreshToken(app, family, id, 0) };
}

export interface Refreshed {
  readonly session: Session;
  readonly refreshToken: string;
  /** False for the repetition of a refresh whose answer got lost. */
  readonly rotated: boolean;
}

/** The refresh token was used before: somebody else may have it, and the session has ended for everybody. */
export interface Reused {
  readonly reused: Session;
}

/**
 * Answers the next refresh token of a session, and spends this one. The one before is answered with the same next token for
 * ten seconds, while that has not been used; after that it ends the session.
 * @throws {UNAUTHENTICATED}
 */
export async function rotateSession(
  app: FeaturesRuntime,
  token: string,
  origin: RequestOrigin,
): Promise<Refreshed | Reused> {
  const [, family = '', secret = ''] = TOKEN.exec(token) ?? [];
  if (!family) throw refuse();
  const { refreshTokenSeconds } = lifetimesOf(app.options.auth);
  const opening = { settings: { tokenHash: hashOf(family) }, readOnly: false };
  const result = await inTransaction<Refreshed | Reused>(app.db, opening, async ({ db }) => {
    const { rows } = await sql<SessionRow>`select ${COLUMNS} from sessions
      where token_hash = ${hashOf(family)} for update`.execute(db);
    const session = rows[0];
    if (!session || session.endedAt || Date.parse(session.expiresAt) <= Date.now()) throw refuse();
    const { id, generation, rotatedAt } = session;
    const isSecret = (of: number) =>
      of >= 0 && app.keys.refresh.some((key) => secret === derivedSecret(key, id, String(of)));
    if (isSecret(generation)) {
      await sql`update sessions set generation = generation + 1, rotated_at = clock_timestamp(), last_used_at = now(), ip = ${origin.ip},
        user_agent = ${origin.userAgent}, expires_at = now() + ${seconds(refreshTokenSeconds)} where id = ${id}`.execute(
        db,
      );
      return { session, refreshToken: refreshToken(app, family, id, generation + 1), rotated: true };
    }
    if (isSecret(generation - 1) && rotatedAt && Date.now() - Date.parse(rotatedAt) < GRACE_MS)
      return { session, refreshToken: refreshToken(app, family, id, generation), rotated: false };
    await sql`update sessions set ended_at = now(), ended_reason = 'reuse' where id = ${id}`.execute(db);
    return { reused: session };
  });
  if ('reused' in result) await refuseEverywhere(app, result.reused.userId, [result.reused]);
  return result;
}

/** The session that a refresh token belongs to, whatever its generation. */
export async function findSessionOf(app: FeaturesRuntime, token: string): Promise<Session | undefined> {
  const [, family = ''] = TOKEN.exec(token) ?? [];
  if (!family) return undefined;
  const opening = { settings: { tokenHash: hashOf(family) }, readOnly: true };
  const { rows } = await inTransaction(app.db, opening, ({ db }) =>
    sql<SessionRow>`select ${COLUMNS} from sessions where token_hash = ${hashOf(family)} and ended_at is null`.execute(
      db,
    ),
  );
  return rows[0];
}

/** The live sessions of a user, latest used first. */
export async function listSessions(app: FeaturesRuntime, userId: string): Promise<Session[]> {
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: true }, ({ db }) =>
    sql<SessionRow>`select ${COLUMNS} from sessions where user_id = ${userId} and ended_at is null and expires_at > now()
      order by last_used_at desc, id`.execute(db),
  );
  return rows;
}

/** Remembers the organization that the session is in: the next access tokens are for it. */
export async function moveSession(
  app: FeaturesRuntime,
  userId: string,
  id: string,
  organizationId: string,
): Promise<void> {
  await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
    sql`update sessions set organization_id = ${organizationId}, last_used_at = now()
      where id = ${id} and user_id = ${userId} and ended_at is null`.execute(db),
  );
}

export type EndReason = 'logout' | 'logout_all' | 'revoked' | 'reuse' | 'password_changed' | 'deactivated';

/**
 * Ends sessions of a user: their refresh tokens at once, their access tokens in every organization before this resolves.
 * Answers the ids of those that were alive. What a crash left undone for others that ended just now is made up for.
 * @param which the session, `{ except }` one, or `'all'`
 */
export async function endSessions(
  app: FeaturesRuntime,
  userId: string,
  which: string | { readonly except: string | undefined } | 'all',
  reason: EndReason,
): Promise<string[]> {
  const condition =
    which === 'all'
      ? sql`true`
      : typeof which === 'string'
        ? sql`id = ${which}`
        : sql`id is distinct from ${which.except ?? null}`;
  const { accessTokenSeconds } = lifetimesOf(app.options.auth);
  const opening = { settings: { userId }, readOnly: false };
  const { ended, recent } = await inTransaction(app.db, opening, async ({ db }) => {
    const { rows } = await sql<{ id: string }>`update sessions set ended_at = now(), ended_reason = ${reason}
      where user_id = ${userId} and ended_at is null and ${condition} returning id`.execute(db);
    const told = await sql<{ id: string }>`select id from sessions
      where user_id = ${userId} and ended_at > now() - ${seconds(accessTokenSeconds)}`.execute(db);
    return { ended: rows.map(({ id }) => id), recent: told.rows };
  });
  await refuseEverywhere(app, userId, recent);
  return ended;
}

/**
 * The organizations of a user are told one by one: none of their transactions may see another. The user comes last, so that
 * who was interrupted may ask again with the same token.
 */
async function refuseEverywhere(app: FeaturesRuntime, userId: string, ended: readonly { id: string }[]): Promise<void> {
  if (ended.length === 0) return;
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: true }, ({ db }) =>
    sql<{ orgId: string; id: string }>`select org_id as "orgId", id from profiles where user_id = ${userId}`.execute(
      db,
    ),
  );
  for (const { orgId, id } of rows) {
    await inTransaction(app.db, { settings: { organizationId: orgId }, readOnly: false }, ({ db }) =>
      refuseTokensOf(app, sql`profiles`, sql`org_id = ${orgId} and id = ${id}`, ended, db),
    );
  }
  await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
    refuseTokensOf(app, sql`users`, sql`id = ${userId}`, ended, db),
  );
}

/** Adds to a row's ended sessions, and drops those of which no access token can be alive. */
async function refuseTokensOf(
  app: FeaturesRuntime,
  table: ReturnType<typeof sql>,
  condition: ReturnType<typeof sql>,
  ended: readonly { id: string }[],
  db: Parameters<ReturnType<typeof sql>['execute']>[0],
): Promise<void> {
  if (ended.length === 0) return;
  const now = Math.floor(Date.now() / 1000);
  const added = JSON.stringify(Object.fromEntries(ended.map(({ id }) => [id, now])));
  const oldest = now - lifetimesOf(app.options.auth).accessTokenSeconds;
  await sql`update ${table} set ended_sessions = ${added}::jsonb || coalesce(
    (select jsonb_object_agg(e.key, e.value) from jsonb_each(ended_sessions) e where (e.value)::bigint >= ${oldest}), '{}'::jsonb)
    where ${condition}`.execute(db);
}
