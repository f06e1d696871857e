import type { FastifyInstance, InjectOptions } from 'fastify';

/** What a request answered; `body` is parsed when it is JSON, otherwise text. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; name the type to have it checked
export interface TestResponse<B = any> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: B;
}

export type TestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

export interface TestRequest {
  readonly method: TestMethod;
  /** Below the prefix: `/leads?limit=1`. A path that already begins with the prefix is taken as it is. */
  readonly path: string;
  /** An object is sent as JSON, a string or buffer as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Body<B> = Promise<TestResponse<B>>;

/** Sends requests in one name: each verb answers `{ status, headers, body }` and never throws for a status. */
// biome-ignore-start lint/suspicious/noExplicitAny: as in TestResponse
export interface TestClient {
  request<B = any>(request: TestRequest): Body<B>;
  get<B = any>(path: string, headers?: TestRequest['headers']): Body<B>;
  post<B = any>(path: string, body?: unknown, headers?: TestRequest['headers']): Body<B>;
  put<B = any>(path: string, body?: unknown, headers?: TestRequest['headers']): Body<B>;
  patch<B = any>(path: string, body?: unknown, headers?: TestRequest['headers']): Body<B>;
  delete<B = any>(path: string, headers?: TestRequest['headers']): Body<B>;
}
// biome-ignore-end lint/suspicious/noExplicitAny: as in TestResponse

/** Carries a request to the application: `app.inject`, or real HTTP. */
export type Transport = (
  request: Required<Omit<TestRequest, 'body'>> & { body: string | Buffer | undefined },
) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}>;

export const injectTransport =
  (app: FastifyInstance): Transport =>
  async ({ method, path, body, headers }) => {
    const answer = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url: path,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    const entries = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { status: answer.statusCode, headers: Object.fromEntries(entries), text: answer.body };
  };

export const httpTransport =
  (origin: string): Transport =>
  async ({ method, path, body, headers }) => {
    const answer = await fetch(new URL(path, origin), { method, headers, redirect: 'manual', body: body ?? null });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
  };

const encoded = (body: unknown): string | Buffer | undefined =>
  body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

function parsed(headers: Readonly<Record<string, string>>, text: string): unknown {
  if (text === '') return undefined;
  return /^application\/([a-z]+\+)?json/.test(headers['content-type'] ?? '') ? JSON.parse(text) : text;
}

/** A client of the application below `prefix`; without a token it is anonymous. */
export function createClient(transport: Transport, prefix: string, token?: string): TestClient {
  const request = async ({ method, path, body, headers = {} }: TestRequest) => {
    const answer = await transport({
      method,
      path: path === prefix || path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`,
      body: encoded(body),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    return { status: answer.status, headers: answer.headers, body: parsed(answer.headers, answer.text) } as never;
  };
  const withBody =
    (method: TestMethod) =>
    (path: string, body?: unknown, headers: TestRequest['headers'] = {}) =>
      request({ method, path, body, headers });
  const without =
    (method: TestMethod) =>
    (path: string, headers: TestRequest['headers'] = {}) =>
      request({ method, path, headers });
  return {
    request,
    get: without('GET'),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    delete: without('DELETE'),
  };
}
