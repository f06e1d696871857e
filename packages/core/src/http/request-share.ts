import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GiveBack, Left } from '../tenancy/shares/shares.ts';
import { authenticate } from './authenticate.ts';
import { addressOf } from './client-address.ts';
import { runtimeOf } from './http-runtime.ts';
import type { Asking } from './request-shares.ts';

/** A body that takes longer to arrive has no share meanwhile. */
const BODY_WITHIN_MS = 1000;
/** A handler whose client has left may still be at work; one that never answers is not to keep its share for good. */
const LEFT_ALONE_AFTER_MS = 60_000;

const held = new WeakMap<FastifyRequest, GiveBack>();
const bodyTimers = new WeakMap<FastifyRequest, NodeJS.Timeout>();

async function hold(request: FastifyRequest, asking: Asking | undefined, signal?: AbortSignal): Promise<void> {
  const { requestShares } = runtimeOf(request.server);
  if (!requestShares || held.has(request)) return;
  const claim = requestShares.claimOf(asking, addressOf(request));
  held.set(request, requestShares.tryTake(claim) ?? (await requestShares.take(claim, signal)));
}

/** Gives a request's share back, if it has one: bytes flow, or others are at work for it. The next transaction takes one again. */
export function giveShareBack(request: FastifyRequest): void {
  held.get(request)?.();
  held.delete(request);
}

const askingOf = async (request: FastifyRequest): Promise<Asking | undefined> =>
  request.is404 || request.routeOptions.config.public ? undefined : authenticate(request);

/** Waits for the request's share. Answers the reply when its client has left meanwhile: nobody is there to be answered. */
async function holdUntilAnswered(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const asking = await askingOf(request);
  const leaving = new AbortController();
  reply.raw.once('close', () => {
    leaving.abort();
    if (held.has(request)) setTimeout(giveShareBack, LEFT_ALONE_AFTER_MS, request).unref();
  });
  try {
    await hold(request, asking, leaving.signal);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  if (!leaving.signal.aborted && !reply.raw.destroyed) return undefined;
  giveShareBack(request);
  return reply.hijack();
}

/**
 * Runs before anything of the request is read, and before any transaction: waits for the request's share. @throws {SERVER_BUSY}
 */
export async function takeShare(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  return runtimeOf(request.server).requestShares && holdUntilAnswered(request, reply);
}

/** Runs before the body is read: one that comes slowly has no share until it is there. */
export async function lendWhileBodyFlows(request: FastifyRequest): Promise<void> {
  if (request.raw.complete || !held.has(request)) return;
  bodyTimers.set(request, setTimeout(giveShareBack, BODY_WITHIN_MS, request).unref());
}

/** Runs once the body is there. @throws {SERVER_BUSY} */
export async function takeShareAgain(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const timer = bodyTimers.get(request);
  clearTimeout(timer);
  bodyTimers.delete(request);
  return timer && !held.has(request) ? holdUntilAnswered(request, reply) : undefined;
}

/** Runs when the answer is there: its bytes need no share. */
export async function endShare(request: FastifyRequest): Promise<void> {
  clearTimeout(bodyTimers.get(request));
  giveShareBack(request);
}

/** Runs `work` with the request's share; takes one, and gives that back after it, where there is none. @throws {SERVER_BUSY} */
export async function withShare<T>(request: FastifyRequest, asking: Asking, work: () => Promise<T>): Promise<T> {
  if (held.has(request)) return work();
  await hold(request, asking);
  try {
    return await work();
  } finally {
    giveShareBack(request);
  }
}
