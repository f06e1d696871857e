import type { FastifyRequest } from 'fastify';
import { addressOf } from '../address-of.ts';

/** Where it came from; all of it is absent for what the command line or a job did. */
export interface AuditOrigin {
  readonly ip?: string;
  readonly userAgent?: string | null;
  readonly method?: string;
  /** Without its query, which may hold a secret. */
  readonly path?: string;
  readonly requestId?: string;
}

const MAX_PATH = 500;
const MAX_USER_AGENT = 255;

/** The path, or its pattern where a parameter is a secret that works for whoever reads it. */
export const pathOf = ({ routeOptions, url }: FastifyRequest): string =>
  (routeOptions.config.secretInPath ? routeOptions.url : undefined) ?? url.split('?', 1)[0] ?? '';

export const auditOriginOf = (request: FastifyRequest): AuditOrigin => ({
  ip: addressOf(request),
  userAgent: request.headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null,
  method: request.method,
  path: pathOf(request).slice(0, MAX_PATH),
  requestId: request.id,
});

const requests = new WeakMap<object, FastifyRequest>();

/** Remembers the request that a transaction serves, for what verbs tell the audit log inside it. */
export const serveRequest = (transaction: object, request: FastifyRequest): void => {
  requests.set(transaction, request);
};

/** The request's, when the transaction serves one. */
export function originOfTransaction(transaction: object): AuditOrigin {
  const request = requests.get(transaction);
  return request ? auditOriginOf(request) : {};
}
