import type { HeadersOptions } from 'openapi-fetch';
import type { Answer, Input, Method, NothingRequired, Operation, PathsWith } from './operations.ts';
import type { CallOptions } from './send.ts';

interface Parsed<T> {
  readonly json: T;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array> | null;
}
export type ParseAs = keyof Parsed<unknown>;

/** Everything of a call that its operation does not decide. */
export interface RequestOptions extends CallOptions {
  readonly headers?: HeadersOptions | undefined;
  readonly signal?: AbortSignal | null | undefined;
}

interface TypedRequestOptions<As extends ParseAs, Known> extends RequestOptions {
  /** How to read the answer's body. @defaultValue by its content type: JSON as what it says, text as a string, bytes as a Blob */
  readonly parseAs?: As;
  readonly ifNoneMatch?: (Known & CallOptions['ifNoneMatch']) | undefined;
}

type Data<O, As extends ParseAs, Known> =
  | (Answer<O> extends undefined ? undefined : Parsed<Answer<O>>[As])
  | (Known extends undefined ? never : undefined);

export interface Success<T> {
  readonly data: T;
  readonly response: Response;
}

type Rest<I> = NothingRequired<I> extends true ? [init?: I] : [init: I];

/** One HTTP method: answers what the operation answers, or throws a `CrmProblem`. */
export type Call<Paths, M extends Method> = <
  P extends PathsWith<Paths, M>,
  As extends ParseAs = 'json',
  Known extends CallOptions['ifNoneMatch'] = undefined,
>(
  path: P,
  ...init: Rest<Input<Operation<Paths, P, M>> & TypedRequestOptions<As, Known>>
) => Promise<Success<Data<Operation<Paths, P, M>, As, Known>>>;
