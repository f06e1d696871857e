import type { database } from '@bottlecrm/core/internal';

/**
 * Why a plugin fails the contract. What the catalogue audit finds keeps its own code (`POLICY_EXTRA`, …).
 */
export const CONTRACT_REASONS = {
  // What a route says of itself.
  ROUTE_WITHOUT_PERMISSION: 'The route has no config.permission and does not say public or authenticated.',
  ROUTE_WITHOUT_OPERATION_ID: 'The route has no operationId.',
  ROUTE_WITHOUT_RESPONSE_SCHEMA: 'The route does not describe its success, or not its errors.',
  ROUTE_WITHOUT_PARAMS_SCHEMA: 'The route has path parameters without a schema.',
  OPERATION_ID_TAKEN: 'Two routes have the same operationId.',
  OPERATION_UNDESCRIBED: 'The route has no summary.',
  DOCUMENT_INVALID: 'A validator of OpenAPI refuses the document.',
  DOCUMENT_NAME_INVALID: 'An operationId or the title of a schema has other characters than letters and digits.',
  SCHEMA_TITLE_TAKEN: 'Two schemas that differ have the same title.',
  TOO_MANY_PARAMETERS: 'An operation has more query parameters than clients can pass.',
  TEXT_WITHOUT_RULE:
    'A text of a body says neither that it is one line (`Line`, a pattern, a format) nor that it may be many (contentMediaType).',
  // What an entity says of itself.
  MONEY_WITHOUT_CURRENCY: 'The entity has amounts of money and no f.currency(): what they are in is not stored.',
  // What its jobs and schedules keep to.
  JOB_NOT_DRIVEN: 'The suite could not make the job run in an organization: give its payload in `payloads`.',
  JOB_REACHES_ORGANIZATION: 'A job that runs in one organization changes or shows rows of another.',
  JOB_TAKES_FOREIGN_ID: 'A job stores an id of another organization that its payload named.',
  JOB_NOT_REPEATABLE: 'A job that is handled twice, as after a crash, has two effects.',
  // What every answer keeps to.
  OPERATION_NOT_DRIVEN: 'The suite could not make the operation succeed for its owner.',
  NOTHING_DRIVEN: 'The suite drove no operation.',
  SERVER_ERROR: 'A request was answered with a status of 500 or more.',
  RESPONSE_UNDESCRIBED: 'The route has no response schema for the status that it answered.',
  RESPONSE_TOO_OPEN:
    'A success is described so openly that columns which nobody named would be answered. Name the properties, or say `x-open` with the reason.',
  RESPONSE_MISMATCH: 'An answer does not fit the schema that the route declares for it.',
  RESPONSE_NOT_A_PROBLEM: 'An error was not answered as application/problem+json with code and requestId.',
  OWN_RECORD_MISSING: 'A list does not show a record of the caller’s own organization.',
  BODY_TAKES_UNKNOWN_PROPERTY: 'A body with an unknown property was accepted.',
  BODY_TAKES_ORGANIZATION: 'A body with orgId was accepted.',
  QUERY_TAKES_UNKNOWN_PARAMETER: 'A query string with an unknown parameter was accepted.',
  METHOD_NOT_TOLD: 'A method that a path lacks was not answered with 405 and Allow, or OPTIONS does not tell them.',
  EMPTY_BODY_REFUSED:
    'A write without a body, or with an empty one, is refused although nothing in its body is required.',
  // Safe writes.
  ETAG_NOT_VERSION: 'A record was answered with an ETag that is not its version.',
  STALE_WRITE_ACCEPTED: 'A write with the If-Match of another version was not refused with 412, or wrote something.',
  CONDITIONAL_WRITE_REFUSED: 'A write with the If-Match of the present version was refused.',
  VERSION_NOT_RAISED: 'A change of a record, its links or its custom fields did not raise its version by one.',
  CACHED_ANSWER_WRONG: 'If-None-Match is not answered with 304 for the present version, or is for another.',
  DRY_RUN_REFUSED: 'A write that succeeds was refused with dryRun=true.',
  DRY_RUN_WRITES: 'A write with dryRun=true changed a table.',
  IDEMPOTENCY_KEY_IGNORED: 'A repeat with the same Idempotency-Key was not answered as the first, or wrote again.',
  IDEMPOTENCY_KEY_TAKES_OTHER_BODY: 'Another body with a used Idempotency-Key was not refused with 422.',
  IDEMPOTENCY_KEY_SHARED: 'An Idempotency-Key of one organization changed what another was answered.',
  FAILED_REQUEST_KEPT: 'A refused request left something, or its answer, behind its Idempotency-Key.',
  // A record's life.
  DELETED_RECORD_SHOWN: 'A deleted record can still be read, listed, searched, queried, counted or changed.',
  DELETED_RECORD_LOST: 'A deleted record is not among the deleted, or cannot be restored as it was.',
  DELETED_RECORD_REFERRED: 'A body that refers to a deleted record was accepted.',
  DELETED_VALUE_TAKEN: 'A unique value of a deleted record is not free.',
  RESTORE_NOT_REFUSED: 'A record was restored whose unique value is taken (409).',
  RESTORE_NOT_REPEATABLE:
    'Restoring a record that is live already was refused, or changed it: it is a 200 without effect.',
  PURGE_NOT_REFUSED: 'A role without the permission to purge was not answered with 403.',
  PURGED_RECORD_LEFT: 'A purge was refused, or left the record or its links.',
  // Many records.
  QUERY_DIFFERS_FROM_LIST: 'A query finds other records than the list with the same filter.',
  UPSERT_NOT_ONE_RECORD: 'Two upserts of one unique value are not 201 and 200 of one record.',
  BATCH_RESULT_WRONG: 'A batch kept half without partial=true, or did not say what became of each record.',
  BULK_RESULT_WRONG: 'A bulk change kept half without partial=true, or did not say what became of each id.',
  REPLACED_VERB_BYPASSED: 'A route creates, changes or deletes records past the verb that a host has replaced.',
  TOO_MANY_RECORDS_ACCEPTED: 'More than 500 records were accepted at once.',
  // The organization's own fields.
  CUSTOM_FIELD_REFUSED: 'An organization could not define a custom field, or a record not hold its value.',
  CUSTOM_FIELD_LOST: 'A value of a custom field was not answered as it was sent, or not found by it.',
  CUSTOM_FIELD_UNKNOWN_TAKEN: 'A value of a custom field that is not defined was accepted.',
  CUSTOM_FIELD_OF_OTHERS: 'An organization sees or may use a custom field of another.',
  // Fields that a role may not read.
  HIDDEN_FIELD_SHOWN: 'An answer holds a field that the caller’s role may not read.',
  HIDDEN_FIELD_USABLE: 'A filter or sort by a field that the caller’s role may not read was accepted.',
  HIDDEN_FIELD_DESCRIBED: 'The OpenAPI document of a role names a field that it may not read.',
  // What a change leaves.
  CHANGE_NOT_LOGGED: 'A change is not in the change log with its profile, its request and before → after.',
  EVENT_MISSING: 'A created record was not announced to a handler.',
  EVENT_OF_DRY_RUN: 'A dry run was announced to a handler.',
  // Queries and contexts.
  QUERY_WITHOUT_CONTEXT: 'A handler queried the database outside its ctx (CONTEXT_REQUIRED).',
  CONTEXT_OPENED_BY_HANDLER: 'A handler opened another tenant transaction besides its own.',
  // Another organization, row security on.
  FOREIGN_RECORD_REACHED: 'A route succeeded with the id of another organization’s record.',
  FOREIGN_RECORD_CHANGED: 'A row of another organization changed.',
  FOREIGN_RECORD_SHOWN: 'An answer holds an id or text of another organization.',
  FOREIGN_ID_DISTINGUISHABLE: 'Another organization’s id is answered differently from one that does not exist.',
  FOREIGN_ID_NOT_FOUND_MISSING: 'An id that does not exist is not answered with 404.',
  FOREIGN_REFERENCE_ACCEPTED: 'A body that refers to another organization’s record was accepted.',
  FOREIGN_REFERENCE_DISTINGUISHABLE: 'A foreign reference is answered differently from one that does not exist.',
  FOREIGN_REFERENCE_UNNAMED: 'A reference to nothing is not refused as 400 INVALID_REFERENCE.',
  FOREIGN_FILTER_DISTINGUISHABLE: 'A filter by a foreign id is answered differently from one that does not exist.',
  FOREIGN_VALUE_TAKEN: 'A unique value of another organization’s record is refused as taken.',
  FOREIGN_CURSOR_ACCEPTED: 'A cursor of another organization was accepted.',
  COUNT_WITHOUT_ORGANIZATION: 'The total of a list is not the number of the organization’s own records.',
  // Another organization, row security off: the queries themselves.
  LIST_WITHOUT_ORGANIZATION: 'With row security off, a list, count or search holds another organization’s records.',
  READ_WITHOUT_ORGANIZATION: 'With row security off, a record of another organization can be read.',
  WRITE_WITHOUT_ORGANIZATION: 'With row security off, a record of another organization can be changed.',
  REFERENCE_WITHOUT_ORGANIZATION: 'With row security off, a record of another organization can be referred to.',
  // Who asks.
  ANSWERED_WITHOUT_TOKEN: 'The route answered a request without a token.',
  FORGED_TOKEN_ACCEPTED: 'The route answered a token with a broken or missing signature.',
  MIXED_TOKEN_ACCEPTED: 'The route answered a token whose user is not the member it names.',
  TOKEN_NOT_REFUSED: 'A personal token or API key reached what no token, or none without a scope, may reach.',
  TOKEN_REFUSED: 'A personal token or API key with every scope was refused by a route about records.',
  ROLE_NOT_REFUSED: 'A role without the permission was not answered with 403.',
  ROLE_REFUSED: 'A role with the permission was answered with 403 or 404.',
  ROLE_REACHES_TOO_FAR: 'A role reached a record outside the scope of its permission.',
  ROLE_ANSWER_WRONG:
    'A role was not answered as the grants say for its own, an assigned, its team’s or somebody else’s record.',
  // Tables.
  TABLE_VISIBLE_WITHOUT_CONTEXT: 'Rows are visible to the serving role without a context.',
  TABLE_SHOWS_FOREIGN_ROWS: 'Rows of one organization are visible in another’s transaction.',
  TABLE_TAKES_FOREIGN_ROWS: 'A row of another organization can be written.',
  TABLE_CHANGES_FOREIGN_ROWS: 'A row of another organization can be changed or deleted.',
  CASCADE_REACHES_ORGANIZATION:
    'A deletion in one organization changed rows of another, or told of them: what ON DELETE reaches passes row security.',
  TABLE_NOT_PROBED:
    'The suite could not place or move a row in the table: declare a `sample` where its CHECKs tell no values.',
} as const;

export type ContractReason = keyof typeof CONTRACT_REASONS | database.FindingCode;

/** One way in which the plugin breaks the contract. */
export interface ContractFinding {
  readonly reason: ContractReason;
  /** An operationId, or a table. */
  readonly subject: string;
  readonly detail: string;
}
