import type { RequestOptions, Success } from './calls.ts';
import type { Answer, NothingRequired, Operation, Parameters, PathsWith, QueryOf } from './operations.ts';

interface AnyPage {
  data: unknown[];
  page: { nextCursor: string | null };
}

/** The paths whose GET answers a list with a cursor. */
export type ListPath<Paths> = {
  [P in PathsWith<Paths, 'get'>]: Answer<Operation<Paths, P, 'get'>> extends AnyPage ? P : never;
}[PathsWith<Paths, 'get'>];

type List<Paths, P extends ListPath<Paths>> = Operation<Paths, P, 'get'>;
export type ListPage<Paths, P extends ListPath<Paths>> = Answer<List<Paths, P>>;
export type ListItem<Paths, P extends ListPath<Paths>> = ListPage<Paths, P> extends { data: (infer T)[] } ? T : never;

type PathParameters<O> = Parameters<O> extends { path: infer T } ? { readonly path: T } : { readonly path?: never };

/** A list's query without what turns its pages, and the options of a request. */
export type ListInit<Paths, P extends ListPath<Paths>> = PathParameters<List<Paths, P>> &
  Pick<RequestOptions, 'headers' | 'signal' | 'retries'> & {
    readonly query?: Omit<QueryOf<List<Paths, P>>, 'cursor' | 'offset'>;
  };
export type ListArguments<Paths, P extends ListPath<Paths>> =
  NothingRequired<ListInit<Paths, P>> extends true ? [init?: ListInit<Paths, P>] : [init: ListInit<Paths, P>];

interface AnyListInit extends RequestOptions {
  readonly path?: unknown;
  readonly query?: object;
}

export type Get = (path: string, init: object) => Promise<Success<unknown>>;

export async function* pagesOf(get: Get, path: string, init: AnyListInit = {}): AsyncGenerator<AnyPage> {
  const { path: parameters, query, ...options } = init;
  let cursor: string | null = null;
  do {
    const turned: object = { ...query, ...(cursor === null ? {} : { cursor }) };
    const { data } = await get(path, { ...options, params: { path: parameters, query: turned } });
    const page = data as AnyPage;
    yield page;
    cursor = page.page.nextCursor;
  } while (cursor !== null);
}

export async function* recordsOf(get: Get, path: string, init: AnyListInit = {}): AsyncGenerator<unknown> {
  const query = { limit: MOST_PER_PAGE, ...init.query };
  for await (const page of pagesOf(get, path, { ...init, query })) yield* page.data;
}

/** As many as a list answers at once: who wants every record wants few requests. */
const MOST_PER_PAGE = 100;
