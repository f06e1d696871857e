/** What can keep the embedded PostgreSQL from running; each error's message says what to do. */
export type EmbeddedPostgresErrorCode =
  | 'EMBEDDED_POSTGRES_NOT_INSTALLED'
  | 'EMBEDDED_POSTGRES_UNSUPPORTED'
  | 'EMBEDDED_POSTGRES_NO_USER'
  | 'EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE'
  | 'EMBEDDED_POSTGRES_ALREADY_RUNNING'
  | 'EMBEDDED_POSTGRES_PORT_BUSY'
  | 'EMBEDDED_POSTGRES_VERSION_MISMATCH'
  | 'EMBEDDED_POSTGRES_START_FAILED';

/** The embedded PostgreSQL cannot run: `code` for programs, `message` for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
