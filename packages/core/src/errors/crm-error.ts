/** One thing wrong with one part of a request body or query. `pointer` is a JSON pointer into the body, or `?name` for a query parameter. */
export interface ErrorItem {
  readonly pointer: string;
  readonly detail: string;
}

/** One row of an error catalogue: the HTTP status and the constant title. */
export interface ErrorDefinition {
  readonly status: number;
  readonly title: string;
}

export interface CrmErrorOptions {
  /** What this caller should do about it. Never contains another tenant's data or the text of an SQL error. */
  readonly detail?: string;
  readonly errors?: readonly ErrorItem[];
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The only error class that reaches a client, as RFC 9457 `application/problem+json`. */
export class CrmError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly ErrorItem[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, definition: ErrorDefinition, options: CrmErrorOptions = {}) {
    super(options.detail ?? definition.title, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CrmError';
    this.code = code;
    this.status = definition.status;
    this.title = definition.title;
    this.detail = options.detail;
    this.errors = options.errors;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Makes an error of one code, with what is special about this case. */
export type ErrorFactory = (options?: CrmErrorOptions | string) => CrmError;
/** The errors of a package by their codes, made with `defineErrors`. */
export type ErrorCatalogue<D extends Record<string, ErrorDefinition>> = {
  readonly [K in keyof D]: ErrorFactory;
} & { readonly definitions: D };

/**
 * A package's error catalogue: code → status and title. Each code becomes a factory, so `throw errors.LEAD_CONVERTED()`.
 * A string argument is the detail.
 */
export function defineErrors<const D extends Record<string, ErrorDefinition>>(definitions: D): ErrorCatalogue<D> {
  const factories = Object.fromEntries(
    Object.entries(definitions).map(([code, definition]) => [
      code,
      (options?: CrmErrorOptions | string) =>
        new CrmError(code, definition, typeof options === 'string' ? { detail: options } : options),
    ]),
  );
  return { ...factories, definitions } as ErrorCatalogue<D>;
}
