import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { Call } from './calls.ts';
import { contentOf } from './content.ts';
import {
  type Get,
  type ListArguments,
  type ListItem,
  type ListPage,
  type ListPath,
  pagesOf,
  recordsOf,
} from './iterate.ts';
import { type CallOptions, type SendOptions, senderOf } from './send.ts';
import type { paths as StandardPaths } from './standard-types.ts';

export interface ClientOptions extends SendOptions {
  /** Where the server is, without `/api`: `https://crm.example.com`. In a browser, '' is where the page came from. */
  readonly baseUrl: string;
  /** Whether the browser sends cookies to another origin. @defaultValue 'same-origin' */
  readonly credentials?: RequestInit['credentials'];
}

/** Calls the HTTP API: each method knows its paths, what they take and what they answer, and throws `CrmProblem`. */
export interface CrmClient<Paths> {
  readonly GET: Call<Paths, 'get'>;
  readonly POST: Call<Paths, 'post'>;
  readonly PUT: Call<Paths, 'put'>;
  readonly PATCH: Call<Paths, 'patch'>;
  readonly DELETE: Call<Paths, 'delete'>;
  /** Every record of a list, page by page as the loop asks for them; stable while others write. */
  iterate<P extends ListPath<Paths>>(
    path: P,
    ...init: ListArguments<Paths, P>
  ): AsyncGenerator<ListItem<Paths, P>, void>;
  /** The pages of a list. */
  pages<P extends ListPath<Paths>>(path: P, ...init: ListArguments<Paths, P>): AsyncGenerator<ListPage<Paths, P>, void>;
  /** Adds middleware of openapi-fetch, which sees each request once, before it is sent for the first time. */
  readonly use: FetchClient<Record<never, never>>['use'];
  readonly eject: FetchClient<Record<never, never>>['eject'];
}

type Methods = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type UntypedCall = (path: string, init: object) => Promise<{ readonly data?: unknown; readonly response: Response }>;

/**
 * A client of the CRM at `baseUrl`, typed for the standard plugins, or for yours with what `bottlecrm client` writes.
 *
 * @example
 * const crm = createClient({ baseUrl: 'https://crm.example.com', token: () => session.accessToken });
 * const { data: lead } = await crm.POST('/api/leads', { body: { lastName: 'Doe' } });
 */
export function createClient<Paths = StandardPaths>(options: ClientOptions): CrmClient<Paths> {
  const { baseUrl, credentials } = options;
  const send = senderOf(options);
  const client = createFetchClient({ baseUrl, ...(credentials ? { credentials } : {}) });

  const call = (method: Methods): Get => {
    const fetchCall = client[method] as UntypedCall;
    return async (path, init: CallOptions & { readonly parseAs?: string } = {}) => {
      const { ifMatch, ifNoneMatch, idempotencyKey, retries, parseAs, ...rest } = init;
      const own: CallOptions = { ifMatch, ifNoneMatch, idempotencyKey, retries };
      const { data, response } = await fetchCall(path, {
        ...rest,
        parseAs: parseAs ?? 'stream',
        fetch: (request: Request) => send(request, path, own),
      });
      return { data: parseAs === undefined ? await contentOf(response) : data, response };
    };
  };
  const get = call('GET');

  return {
    GET: get,
    POST: call('POST'),
    PUT: call('PUT'),
    PATCH: call('PATCH'),
    DELETE: call('DELETE'),
    iterate: (path: string, init?: object) => recordsOf(get, path, init),
    pages: (path: string, init?: object) => pagesOf(get, path, init),
    use: client.use,
    eject: client.eject,
  } as unknown as CrmClient<Paths>;
}
