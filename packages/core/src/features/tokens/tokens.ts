import type { RawBuilder } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { checkTokenScopes } from '../../access/token-scopes.ts';
import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { originOfTransaction } from '../../http/audit/origin.ts';
import { hashOf, mintToken, TOKEN_KINDS } from '../../http/secrets.ts';
import { decodeCursor, encodeCursor } from '../../records/cursor.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';

/** The most tokens of one member, or API keys of one organization, that are neither revoked nor expired. */
export const MAX_TOKENS = 100;
const HINT_LENGTH = 4;

type Row = Record<string, unknown>;

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: string | null;
}

export interface TokenListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

const COLUMNS = sql.raw(
  'k.id, k.name, k.scopes, k.hint, k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", k.created_at as "createdAt"',
);
const OWNER = sql.raw(
  `jsonb_build_object('profileId', p.id, 'name', p.name, 'email', p.email, 'isActive', p.is_active and p.user_is_active and p.deleted_at is null) as "owner"`,
);
const LIVE = sql`k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`;

/** Which tokens a route is about: `mine`, those of every member, or the organization's API keys. */
export type TokenSet = 'mine' | 'members' | 'apiKeys';

function condition(ctx: TenantCtx, set: TokenSet): RawBuilder<unknown> {
  const kind = set === 'apiKeys' ? 'api_key' : 'personal';
  const mine = set === 'mine' ? sql` and k.profile_id = ${ctx.profile?.id ?? null}` : sql``;
  return sql`k.org_id = ${ctx.org.id} and k.kind = ${kind}${mine}`;
}

function select(ctx: TenantCtx, set: TokenSet): RawBuilder<Row> {
  const extra = { mine: sql``, members: sql`, ${OWNER}`, apiKeys: sql`, k.profile_id as "createdBy"` }[set];
  const join = set === 'members' ? sql`join profiles p on p.org_id = k.org_id and p.id = k.profile_id` : sql``;
  return sql<Row>`select ${COLUMNS}${extra} from tokens k ${join} where ${condition(ctx, set)}`;
}

/** Newest first. */
export async function listTokens(ctx: TenantCtx, set: TokenSet, { limit = 25, cursor }: TokenListQuery): Promise<Row> {
  const scope = { organizationId: ctx.org.id, entity: `token.${set}`, sort: '-id' };
  const after = cursor === undefined ? undefined : decodeCursor(ctx.app.cursorKey, cursor, scope)[0];
  const { rows } = await sql<Row>`${select(ctx, set)} ${after === undefined ? sql`` : sql`and k.id < ${after}`}
    order by k.id desc limit ${limit + 1}`.execute(ctx.db);
  const data = rows.slice(0, limit);
  const last = rows.length > limit ? data.at(-1) : undefined;
  const nextCursor = last ? encodeCursor(ctx.app.cursorKey, { ...scope, values: [String(last.id)] }) : null;
  return { data, page: { limit, nextCursor } };
}

/** @throws {NOT_FOUND} for a token that is not in the set: somebody else's is no different from none. */
export async function getToken(ctx: TenantCtx, set: TokenSet, id: string): Promise<Row> {
  const { rows } = await sql<Row>`${select(ctx, set)} and k.id = ${id}`.execute(ctx.db);
  if (!rows[0]) throw errors.NOT_FOUND();
  return rows[0];
}

/** Makes a token and answers it with its secret, of which nothing but the hash is kept. */
export async function createToken(ctx: TenantCtx, set: 'mine' | 'apiKeys', input: NewToken): Promise<Row> {
  const { name, scopes, expiresAt = null } = input;
  checkTokenScopes(ctx.app.model, scopes);
  if (expiresAt !== null && Date.parse(expiresAt) <= ctx.now.getTime())
    throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/expiresAt', detail: 'must be in the future' }] });
  const kind = set === 'mine' ? 'personal' : 'apiKey';
  await checkNumber(ctx, set);
  const id = uuidv7();
  const token = mintToken(TOKEN_KINDS[kind], ctx.org.id);
  await sql`insert into tokens (org_id, id, kind, profile_id, name, token_hash, hint, scopes, expires_at)
    values (${ctx.org.id}, ${id}, ${kind === 'personal' ? 'personal' : 'api_key'}, ${ctx.profile?.id ?? null}, ${name},
      ${hashOf(token)}, ${token.slice(-HINT_LENGTH)}, ${[...scopes]}::text[], ${expiresAt})`.execute(ctx.db);
  await tell(ctx, 'token_created', id, { kind, scopes });
  return { ...(await getToken(ctx, set, id)), token };
}

/** One by one: of two at once the second counts the first. */
async function checkNumber(ctx: TenantCtx, set: 'mine' | 'apiKeys'): Promise<void> {
  await ctx.holdUntilCommit('tokens', set === 'mine' ? String(ctx.profile?.id) : set);
  const { rows } = await sql<{ count: number }>`select count(*) as count from tokens k
    where ${condition(ctx, set)} and ${LIVE}`.execute(ctx.db);
  if ((rows[0]?.count ?? 0) >= MAX_TOKENS)
    throw errors.CONFLICT(`At most ${MAX_TOKENS} can be in use: revoke one first.`);
}

/**
 * Ends a token: the next request with it is refused. Revoking it again changes nothing.
 * @throws {NOT_FOUND}
 */
export async function revokeToken(ctx: TenantCtx, set: TokenSet, id: string): Promise<void> {
  const { rows } = await sql<Row>`update tokens k set revoked_at = now()
    where ${condition(ctx, set)} and k.id = ${id} and k.revoked_at is null returning k.id`.execute(ctx.db);
  if (rows.length === 0) {
    await getToken(ctx, set, id);
    return;
  }
  await tell(ctx, 'token_revoked', id, { kind: set === 'apiKeys' ? 'apiKey' : 'personal' });
}

async function tell(
  ctx: TenantCtx,
  event: 'token_created' | 'token_revoked',
  tokenId: string,
  details: Row,
): Promise<void> {
  const who = { userId: ctx.profile?.userId, profileId: ctx.profile?.id };
  const entry = { event, ...who, details: { tokenId, ...details } };
  await writeAudit(ctx.db, ctx.org.id, entry, originOfTransaction(ctx.db));
}
