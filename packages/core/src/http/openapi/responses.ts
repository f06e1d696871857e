import type { RouteOptions } from 'fastify';
import { type Components, type Json, schemaReference } from './components.ts';
import { isWrite } from './is-write.ts';

interface DescribedBody extends Json {
  readonly description?: string;
  readonly type?: unknown;
  readonly content?: Json;
}

/** Errors by status: what the answer says. Shared answers have short names, which are in the document thousands of times. */
const ERRORS = {
  400: 'The request is not valid: `errors` names each part that is wrong.',
  401: 'No credential, or one that is wrong or expired: sign in.',
  403: 'The role or the scopes of the token do not reach this.',
  404: 'There is no such record, or none that the caller may see.',
  409: 'The request conflicts with the present state: `code` says how.',
  412: 'The record has another version than `If-Match` says: read it again.',
  422: 'The `Idempotency-Key` belongs to a request with another body.',
  429: 'Try again after the seconds of `Retry-After`.',
} as const;
type ErrorStatus = keyof typeof ERRORS;

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: schemaReference('Problem') } },
});

/** The errors of all operations, for `components.responses`. */
export const problemComponents: Json = {
  ...Object.fromEntries(Object.entries(ERRORS).map(([status, description]) => [`E${status}`, problem(description)])),
  Error: problem('Any other error, such as 405, 413, 415 or 503.'),
};

const reference = (name: string): Json => ({ $ref: `#/components/responses/${name}` });

/** The errors that a route can answer. */
function errorsOf(route: RouteOptions): readonly ErrorStatus[] {
  const { permission, public: open, multipart } = route.config ?? {};
  const write = isWrite(route);
  const one = route.url.includes('/:');
  const applies: Readonly<Record<ErrorStatus, boolean>> = {
    400: true,
    401: !open || route.url.includes('/auth/'),
    403: !open,
    404: one,
    409: write,
    412: write && permission !== undefined && route.url.includes('/:id'),
    422: write && permission !== undefined && !multipart,
    429: true,
  };
  return (Object.keys(applies) as `${ErrorStatus}`[])
    .map((status) => Number(status) as ErrorStatus)
    .filter((status) => applies[status]);
}

/** What a route answers: its own successes, and the errors that all share. */
export function responsesOf(route: RouteOptions, components: Components): Json {
  const declared = (route.schema?.response ?? {}) as Readonly<Record<string, DescribedBody>>;
  const successes = Object.entries(declared).filter(([status]) => status !== 'default');
  const errors = errorsOf(route).filter((status) => !(String(status) in declared));
  return {
    ...Object.fromEntries(
      successes.map(([status, body]) => {
        const description = body.description ?? (status.startsWith('2') ? 'Success' : 'An error');
        if (body.type === 'null') return [status, { description }];
        if (body.content) return [status, { description, content: components.place(body.content) }];
        return [status, { description, content: { 'application/json': { schema: components.place(body) } } }];
      }),
    ),
    ...Object.fromEntries(errors.map((status) => [status, reference(`E${status}`)])),
    default: reference('Error'),
  };
}
