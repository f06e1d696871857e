import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from '../database/sql.ts';
import { runLater, runTogether } from '../database/together.ts';
import { errors } from '../errors/core-errors.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';

const KEPT = sql`interval '24 hours'`;
/** Expired rows that one write takes along. */
const PRUNED_AT_ONCE = 50;
const REPLAYED_HEADERS = ['location', 'etag'] as const;

interface Kept {
  readonly requestHash: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What a repeat must be the same in. Taken before the request's objects are given to anybody who may change them. */
export function requestHash(request: FastifyRequest): string {
  return digest(JSON.stringify(request.query ?? null), JSON.stringify(request.body ?? null));
}

const keptAnswer = (ctx: TenantCtx, keyHash: string) =>
  sql<Kept>`select request_hash as "requestHash", status, headers, body from idempotency_keys
    where org_id = ${ctx.org.id} and key_hash = ${keyHash} and created_at > now() - ${KEPT}`;

async function keepAnswer(
  ctx: TenantCtx,
  keyHash: string,
  { hash }: KeyedRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
) {
  const secret = request.routeOptions.config.answersSecret === true;
  const body = secret ? { id: (answer as { id?: unknown } | undefined)?.id ?? null } : (answer ?? null);
  const headers = Object.fromEntries(
    REPLAYED_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
  );
  await runLater(
    ctx.db,
    sql`delete from idempotency_keys where org_id = ${ctx.org.id} and key_hash in (
      select key_hash from idempotency_keys where org_id = ${ctx.org.id} and created_at <= now() - ${KEPT} limit ${PRUNED_AT_ONCE})`,
    sql`insert into idempotency_keys (org_id, key_hash, request_hash, status, headers, body)
      values (${ctx.org.id}, ${keyHash}, ${hash}, ${reply.statusCode}, ${JSON.stringify(headers)}::jsonb, ${JSON.stringify(body)}::jsonb)
      on conflict (org_id, key_hash) do update set request_hash = excluded.request_hash, status = excluded.status,
        headers = excluded.headers, body = excluded.body, created_at = now()`,
  );
}

function replay(kept: Kept, hash: string, request: FastifyRequest, reply: FastifyReply): unknown {
  if (kept.requestHash !== hash) {
    throw errors.IDEMPOTENCY_KEY_REUSED(
      'This Idempotency-Key came with another request: use a new key for a new request.',
    );
  }
  if (request.routeOptions.config.answersSecret) {
    const { id } = (kept.body ?? {}) as { id?: string | null };
    throw errors.SECRET_ALREADY_SHOWN(
      `The first answer showed the secret${id ? ` of ${id}` : ''}; it cannot be shown again.`,
    );
  }
  reply.code(kept.status).header('idempotency-replayed', 'true');
  for (const [name, value] of Object.entries(kept.headers)) reply.header(name, value);
  return kept.body ?? undefined;
}

/** A write under a key: `hash` is what `requestHash` answered for it. */
export interface KeyedRequest {
  readonly key: string;
  readonly hash: string;
}

/**
 * Runs a write once per key: a repeat within 24 hours gets the first answer again. Only answers that are committed with the
 * work are kept, in its transaction; a failed request leaves nothing.
 * @throws {IDEMPOTENCY_IN_FLIGHT} while the first request runs
 * @throws {IDEMPOTENCY_KEY_REUSED} with another body
 */
export async function onceFor(
  ctx: TenantCtx,
  keyed: KeyedRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const path = request.url.split('?')[0] ?? '';
  const keyHash = digest(ctx.token?.id ?? ctx.profile?.id ?? '', request.method, path, keyed.key);
  const lock = `idempotency ${ctx.org.id} ${keyHash}`;
  const [[lockRow], [kept]] = await runTogether(ctx.db, [
    sql<{ held: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as held`,
    keptAnswer(ctx, keyHash),
  ]);
  if (!lockRow?.held) {
    throw errors.IDEMPOTENCY_IN_FLIGHT({
      detail: 'The first request with this Idempotency-Key is still running.',
      retryAfterSeconds: 1,
    });
  }
  if (kept) return replay(kept, keyed.hash, request, reply);
  const answer = await work();
  await keepAnswer(ctx, keyHash, keyed, request, reply, answer);
  return answer;
}
