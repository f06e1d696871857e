// Reads the types that openapi-typescript writes: paths → methods → { parameters, requestBody, responses }.

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206;

/** The paths that have a method. */
export type PathsWith<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in M]: object } ? P : never;
}[keyof Paths] &
  string;

export type Operation<Paths, P extends keyof Paths, M extends Method> = Paths[P] extends { [K in M]: infer O }
  ? O
  : never;

export type Parameters<O> = O extends { parameters: infer P } ? P : Record<never, never>;
export type QueryOf<O> = Parameters<O> extends { query?: infer Q } ? NonNullable<Q> : never;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
type RequiredKeys<T> = { [K in keyof T]-?: IsOptional<T, K> extends true ? never : K }[keyof T];
/** Whether `{}` is one of them. */
export type NothingRequired<T> = [RequiredKeys<T>] extends [never] ? true : false;

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;
type JsonContent<T> = T extends { content: { 'application/json': infer J } } ? J : Content<T>;

/** What is no JSON is read as it is: texts as strings, bytes as a Blob. */
type AnswerContent<T> = T extends { content: infer C }
  ? C extends { 'application/json': infer J }
    ? J
    : keyof C extends `text/${string}`
      ? string
      : Blob
  : undefined;

/** What an operation answers when all is well; undefined for an answer without a body. */
export type Answer<O> = O extends { responses: infer R } ? AnswerContent<R[keyof R & SuccessStatus]> : never;

type BodyOf<O> = O extends { requestBody?: infer B } ? JsonContent<NonNullable<B>> : never;

/** `params` and `body` of a call, required where the operation requires them. */
export type Input<O> = (NothingRequired<Parameters<O>> extends true
  ? { params?: Parameters<O> }
  : { params: Parameters<O> }) &
  (O extends { requestBody: object }
    ? { body: BodyOf<O> }
    : O extends { requestBody?: never }
      ? { body?: never }
      : { body?: BodyOf<O> });
