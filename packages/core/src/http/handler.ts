import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import { UUID } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import { CrmError } from '../errors/crm-error.ts';
import { type Caller, runAsTenant, type TransactionOptions } from '../records/tenant.ts';
import type { Precondition, TenantCtx } from '../records/tenant-ctx.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { runAgain } from '../tenancy/run-again.ts';
import { serveRequest } from './audit/origin.ts';
import { authenticate } from './authenticate.ts';
import { runtimeOf } from './http-runtime.ts';
import { onceFor, requestHash } from './idempotency.ts';
import { observeToken } from './observe-token.ts';
import { rememberActor } from './request-actor.ts';
import { giveShareBack, withShare } from './request-share.ts';
import { startsOver } from './start-over.ts';
import { type WriteRequest, writeRequestOf } from './write-request.ts';

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

const looking = new WeakSet<object>();

/** Whether a route's handler looks at its caller by itself, as those of `handler` and `openHandler` do. */
export const looksAtCaller = (handler: object): boolean => looking.has(handler);

function marked<H extends object>(handler: H): H {
  looking.add(handler);
  return handler;
}

export type CtxHandler<C = Ctx, R extends RouteGenericInterface = RouteGenericInterface> = (
  ctx: C,
  request: FastifyRequest<R>,
  reply: FastifyReply,
) => Promise<unknown>;

/**
 * Wraps a route handler: authenticates, opens one transaction in the caller's organization (READ ONLY for GET), checks the
 * route's `config.permission`, and answers only after COMMIT. What the handler throws rolls everything back. A write that the
 * database rolls back because of others runs again, unless the route says `config.runsOnce`.
 */
export function handler<R extends RouteGenericInterface = RouteGenericInterface>(work: CtxHandler<Ctx, R>) {
  return tenantHandler(work as unknown as CtxHandler<TenantCtx>) as (
    request: FastifyRequest<R>,
    reply: FastifyReply,
  ) => Promise<unknown>;
}

/** `handler` for core's own rooms, which see the application behind the ctx. */
export function tenantHandler(work: CtxHandler<TenantCtx>) {
  return marked(async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const asked = await askedBy(request);
    const { idempotencyKey, dryRun } = asked.write ?? {};
    const mayEndEarly = asked.write !== undefined && !idempotencyKey && !dryRun;
    const keyed = idempotencyKey && !dryRun ? { key: idempotencyKey, hash: requestHash(request) } : undefined;
    const startOver = asked.write ? startsOver(request, reply) : () => {};
    const attempt = (number: number) => {
      startOver(number);
      const { caller, write } = attemptOf(asked, number);
      return inTransactionOf({ caller: { ...caller, mayEndEarly }, write }, request, (ctx) => {
        const run = async () => {
          const answer = await work(ctx, request, reply);
          refuseUnmet(ctx.precondition);
          return answer;
        };
        return keyed ? onceFor(ctx, keyed, request, reply, run) : run();
      });
    };
    const answered = asked.write ? runAgain(attempt, () => mayRunAgain(request, reply)) : attempt(1);
    return asked.caller.tokenHash ? answered.finally(() => observeToken(request)) : answered;
  });
}

/** What a handler without a transaction opens some with. */
export interface OpenRequest {
  /** One transaction of the caller, with the route's permission checked. Nothing that takes long happens inside it. */
  tenant<T>(work: (ctx: Ctx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Whether every transaction is rolled back: what is done besides must be undone too. */
  readonly dryRun: boolean;
}

/**
 * Wraps a handler that no transaction spans, because bytes flow meanwhile or others are asked. Its first transaction must come
 * before anything is read of the request: until then nobody has looked whether the caller may.
 */
export function openHandler<R extends RouteGenericInterface = RouteGenericInterface>(
  work: (open: OpenRequest, request: FastifyRequest<R>, reply: FastifyReply) => Promise<unknown>,
) {
  return marked(async (request: FastifyRequest<R>, reply: FastifyReply): Promise<unknown> => {
    const plain = request as FastifyRequest;
    const asked = await askedBy(plain);
    if (asked.write?.idempotencyKey !== undefined)
      throw errors.VALIDATION_FAILED('This route does not take an Idempotency-Key.');
    const open: OpenRequest = {
      tenant(inside, { repeatable = false } = {}) {
        const attempt = (number: number) => inTransactionOf(attemptOf(asked, number), plain, inside);
        return (repeatable ? runAgain(attempt) : attempt(1)).finally(() => giveShareBack(plain));
      },
      dryRun: asked.write?.dryRun ?? false,
    };
    const answered = work(open, request, reply).then((answer) => {
      refuseUnmet(asked.caller.precondition);
      return answer;
    });
    return asked.caller.tokenHash ? answered.finally(() => observeToken(plain)) : answered;
  });
}

/** Looks at the caller in a transaction of its own: membership, session or token, and the route's permission. */
export async function admitCaller(request: FastifyRequest): Promise<void> {
  const asked = await askedBy(request);
  const reading = { ...asked, caller: { ...asked.caller, readOnly: true } };
  const looked = inTransactionOf(reading, request, async () => {});
  await (asked.caller.tokenHash ? looked.finally(() => observeToken(request)) : looked);
}

/** The organization of whoever sends credentials to a route that needs none; undefined for a stranger, and for bad credentials. */
export async function callerOrganization(request: FastifyRequest): Promise<string | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  try {
    const asked = await askedBy(request);
    return await inTransactionOf(
      { ...asked, caller: { ...asked.caller, readOnly: true } },
      request,
      async (ctx) => ctx.org.id,
    );
  } catch (error) {
    if (error instanceof CrmError && error.status < 500) return undefined;
    throw error;
  }
}

interface Asked {
  readonly caller: Caller;
  readonly write: WriteRequest | undefined;
}

/** Who asks, and how: before any transaction. */
async function askedBy(request: FastifyRequest): Promise<Asked> {
  runtimeOf(request.server).startup.check();
  const { userId, orgId, profileId, sessionId, tokenHash } = await authenticate(request);
  if (!orgId || !(profileId || tokenHash))
    throw errors.FORBIDDEN('This token names no organization: create or choose one first.');
  const readOnly = isRead(request.method) || request.routeOptions.config.readOnly === true;
  const write = readOnly ? undefined : writeRequestOf(request);
  const precondition = preconditionOf(request, write);
  const { operationId } = request.routeOptions.schema ?? {};
  const caller: Caller = {
    orgId,
    ...(operationId ? { operation: operationId } : {}),
    ...(tokenHash ? { tokenHash } : {}),
    ...(profileId ? { profileId } : {}),
    ...(userId ? { userId } : {}),
    ...(sessionId ? { sessionId } : {}),
    // A host's server may number its requests otherwise; the change log holds UUIDs.
    requestId: UUID.test(request.id) ? request.id.toLowerCase() : randomUUID(),
    readOnly,
    ...(write ? { dryRun: write.dryRun } : {}),
    ...(precondition ? { precondition } : {}),
  };
  return { caller, write };
}

function inTransactionOf<T>(
  { caller }: Asked,
  request: FastifyRequest,
  work: (ctx: TenantCtx) => Promise<T>,
): Promise<T> {
  const crm = runtimeOf(request.server);
  const inside = async (ctx: TenantCtx): Promise<T> => {
    rememberActor(request, ctx);
    serveRequest(ctx.db, request);
    if (caller.tokenHash !== undefined) crm.requestShares?.prove(caller.tokenHash, ctx.org.id);
    const { permission } = request.routeOptions.config;
    if (ctx.token) refuseToken(request);
    if (permission) ctx.require(permission);
    return work(ctx);
  };
  return withShare(request, caller, () => runAsTenant(crm, caller, inside));
}

/** Whether nothing has left the process that a rollback does not undo. */
function mayRunAgain({ routeOptions, log }: FastifyRequest, reply: FastifyReply): boolean {
  if (reply.sent || routeOptions.config.runsOnce) return false;
  log.info(
    { operationId: routeOptions.schema?.operationId },
    'rolled back because of others: the transaction runs again',
  );
  return true;
}

/** Each attempt meets the precondition by itself, and after the first takes stronger locks. */
function attemptOf({ caller, write }: Asked, attempt: number): Asked {
  if (attempt === 1) return { caller, write };
  const { precondition } = caller;
  const anew = precondition ? { precondition: { ...precondition, met: false } } : {};
  return { caller: { ...caller, ...anew, isRepeat: true }, write };
}

function refuseUnmet(precondition: Precondition | undefined): void {
  if (precondition && !precondition.met) throw errors.VALIDATION_FAILED('This route does not take If-Match.');
}

/** A token reaches what its scopes cover, and the few routes that say so: nothing else, whoever registered it. */
function refuseToken(request: FastifyRequest): void {
  const { permission, credentials, tokens } = request.routeOptions.config;
  if (credentials || !(permission || tokens)) throw errors.FORBIDDEN('Tokens and API keys may not do this: sign in.');
}

function preconditionOf(request: FastifyRequest, write: WriteRequest | undefined): Precondition | undefined {
  if (!write?.ifMatch) return undefined;
  const { id } = request.params as { id?: string };
  if (id === undefined) throw errors.VALIDATION_FAILED('If-Match is for a request about one record.');
  return { id, versions: write.ifMatch, met: false };
}
