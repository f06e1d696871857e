import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from '../entity/database-problem.ts';
import { errorItems } from '../entity/validation.ts';
import { errors } from '../errors/core-errors.ts';
import { CrmError } from '../errors/crm-error.ts';
import { auditRefusal } from './audit/refusals.ts';
import { runtimeOf } from './http-runtime.ts';
import { refusedTooOften } from './limit-requests.ts';

/** Refusals that may be about security. */
const TELLING: ReadonlySet<number> = new Set([400, 401, 403]);
const ERROR_BASE = 'https://bottlecrm.dev/errors/';

interface FastifyFailure {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: Parameters<typeof errorItems>[0];
  readonly validationContext?: string;
}

/** Fastify's own refusals in our words. */
function fastifyProblem(failure: FastifyFailure, error: unknown): CrmError | undefined {
  if (failure.validation) {
    return errors.VALIDATION_FAILED({
      errors: errorItems(failure.validation, failure.validationContext === 'querystring' ? '?' : ''),
    });
  }
  switch (failure.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return errors.PAYLOAD_TOO_LARGE('The body may have at most 1 MiB.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return errors.UNSUPPORTED_MEDIA_TYPE('Send application/json.');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return errors.VALIDATION_FAILED('The body is not JSON.');
    default:
  }
  // secure-json-parse refuses __proto__ and constructor.prototype with a SyntaxError of status 400.
  if (error instanceof SyntaxError && failure.statusCode === 400)
    return errors.VALIDATION_FAILED('The body is not JSON that can be accepted.');
  if (failure.statusCode !== undefined && failure.statusCode >= 400 && failure.statusCode < 500) {
    return new CrmError('VALIDATION_FAILED', {
      status: failure.statusCode,
      title: errors.definitions.VALIDATION_FAILED.title,
    });
  }
  return undefined;
}

/** Any error as one of ours. What nobody foresaw becomes INTERNAL_ERROR, which says nothing of its cause. */
export function problemOf(error: unknown, request: FastifyRequest): CrmError {
  if (error instanceof CrmError) return error;
  return (
    fastifyProblem(error as FastifyFailure, error) ??
    databaseProblem(error, runtimeOf(request.server).model.registry) ??
    errors.INTERNAL_ERROR()
  );
}

/** Whether something went wrong here. That others are served first is counted, not logged: whoever sends too much would fill the log. */
export const isFailure = ({ status, code }: CrmError): boolean => status >= 500 && code !== errors.SERVER_BUSY().code;

/** Sends an error as RFC 9457 problem+json. */
export function sendProblem(problem: CrmError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({
      type: `${ERROR_BASE}${problem.code}`,
      title: problem.title,
      status: problem.status,
      ...(problem.detail === undefined || problem.status >= 500 ? {} : { detail: problem.detail }),
      instance: request.url.split('?')[0],
      code: problem.code,
      requestId: request.id,
      ...(problem.errors ? { errors: problem.errors } : {}),
    });
}

/** Answers an error as RFC 9457 problem+json, and logs what went wrong here. */
export async function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const found = problemOf(error, request);
  const problem = (found.status === 401 && (await refusedTooOften(request, reply))) || found;
  if (TELLING.has(problem.status)) await auditRefusal(request, problem);
  if (isFailure(problem)) request.log.error({ err: error, code: problem.code }, 'request failed');
  return sendProblem(problem, request, reply);
}

export async function handleNotFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendProblem(errors.NOT_FOUND('There is no such route.'), request, reply);
}
