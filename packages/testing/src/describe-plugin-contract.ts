import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ContractOptions,
  type ContractReport,
  type ContractSubject,
  checkPluginContract,
  describeFinding,
  shortNameOf,
} from './contract/check-plugin-contract.ts';
import type { ContractReason } from './contract/reasons.ts';

/** A plugin alone, or with what it needs. */
export interface PluginContract extends ContractOptions {
  readonly plugin: ContractSubject;
}

const TOPICS: Readonly<Record<string, readonly ContractReason[]>> = {
  'every route has a name, a permission and schemas': [
    'ROUTE_WITHOUT_PERMISSION',
    'ROUTE_WITHOUT_OPERATION_ID',
    'ROUTE_WITHOUT_RESPONSE_SCHEMA',
    'ROUTE_WITHOUT_PARAMS_SCHEMA',
    'OPERATION_ID_TAKEN',
  ],
  'the OpenAPI document is valid, and clients can be made of it': [
    'DOCUMENT_INVALID',
    'DOCUMENT_NAME_INVALID',
    'OPERATION_UNDESCRIBED',
    'SCHEMA_TITLE_TAKEN',
    'TOO_MANY_PARAMETERS',
  ],
  'every operation succeeds for its owner': ['OPERATION_NOT_DRIVEN', 'NOTHING_DRIVEN', 'OWN_RECORD_MISSING'],
  'every answer is as declared': [
    'SERVER_ERROR',
    'RESPONSE_UNDESCRIBED',
    'RESPONSE_TOO_OPEN',
    'RESPONSE_MISMATCH',
    'RESPONSE_NOT_A_PROBLEM',
  ],
  'bodies and queries take nothing unknown': [
    'BODY_TAKES_UNKNOWN_PROPERTY',
    'BODY_TAKES_ORGANIZATION',
    'QUERY_TAKES_UNKNOWN_PARAMETER',
  ],
  'no handler queries outside its ctx': ['QUERY_WITHOUT_CONTEXT', 'CONTEXT_OPENED_BY_HANDLER'],
  'another organization’s records cannot be read, changed, deleted or guessed': [
    'FOREIGN_RECORD_REACHED',
    'FOREIGN_RECORD_CHANGED',
    'FOREIGN_ID_DISTINGUISHABLE',
    'FOREIGN_ID_NOT_FOUND_MISSING',
    'FOREIGN_VALUE_TAKEN',
  ],
  'another organization’s records cannot be listed, searched or counted': [
    'FOREIGN_RECORD_SHOWN',
    'FOREIGN_FILTER_DISTINGUISHABLE',
    'FOREIGN_CURSOR_ACCEPTED',
    'COUNT_WITHOUT_ORGANIZATION',
  ],
  'another organization’s records cannot be referred to': [
    'FOREIGN_REFERENCE_ACCEPTED',
    'FOREIGN_REFERENCE_DISTINGUISHABLE',
    'FOREIGN_REFERENCE_UNNAMED',
  ],
  'queries keep to their organization with row security off': [
    'LIST_WITHOUT_ORGANIZATION',
    'READ_WITHOUT_ORGANIZATION',
    'WRITE_WITHOUT_ORGANIZATION',
    'REFERENCE_WITHOUT_ORGANIZATION',
  ],
  'no token, no forged token, no borrowed token': [
    'ANSWERED_WITHOUT_TOKEN',
    'FORGED_TOKEN_ACCEPTED',
    'MIXED_TOKEN_ACCEPTED',
  ],
  'tokens and API keys reach records and nothing else': ['TOKEN_NOT_REFUSED', 'TOKEN_REFUSED'],
  'each role gets what it is granted': [
    'ROLE_NOT_REFUSED',
    'ROLE_REFUSED',
    'ROLE_REACHES_TOO_FAR',
    'ROLE_ANSWER_WRONG',
  ],
  'rows of another organization are out of the serving role’s reach': [
    'TABLE_VISIBLE_WITHOUT_CONTEXT',
    'TABLE_SHOWS_FOREIGN_ROWS',
    'TABLE_TAKES_FOREIGN_ROWS',
    'TABLE_CHANGES_FOREIGN_ROWS',
    'TABLE_NOT_PROBED',
  ],
  'writes are safe: versions, dry runs, idempotency keys': [
    'ETAG_NOT_VERSION',
    'STALE_WRITE_ACCEPTED',
    'CONDITIONAL_WRITE_REFUSED',
    'VERSION_NOT_RAISED',
    'CACHED_ANSWER_WRONG',
    'DRY_RUN_REFUSED',
    'DRY_RUN_WRITES',
    'IDEMPOTENCY_KEY_IGNORED',
    'IDEMPOTENCY_KEY_TAKES_OTHER_BODY',
    'IDEMPOTENCY_KEY_SHARED',
    'FAILED_REQUEST_KEPT',
  ],
  'deleted records leave, come back and are purged': [
    'DELETED_RECORD_SHOWN',
    'DELETED_RECORD_LOST',
    'DELETED_RECORD_REFERRED',
    'DELETED_VALUE_TAKEN',
    'RESTORE_NOT_REFUSED',
    'RESTORE_NOT_REPEATABLE',
    'PURGE_NOT_REFUSED',
    'PURGED_RECORD_LEFT',
  ],
  'queries, upserts, batches and bulk changes do what they say': [
    'QUERY_DIFFERS_FROM_LIST',
    'UPSERT_NOT_ONE_RECORD',
    'BATCH_RESULT_WRONG',
    'BULK_RESULT_WRONG',
    'TOO_MANY_RECORDS_ACCEPTED',
  ],
  'custom fields are the organization’s own': [
    'CUSTOM_FIELD_REFUSED',
    'CUSTOM_FIELD_LOST',
    'CUSTOM_FIELD_UNKNOWN_TAKEN',
    'CUSTOM_FIELD_OF_OTHERS',
  ],
  'fields that a role may not read are nowhere': [
    'HIDDEN_FIELD_SHOWN',
    'HIDDEN_FIELD_USABLE',
    'HIDDEN_FIELD_DESCRIBED',
  ],
  'jobs keep to their organization and may be repeated': [
    'JOB_NOT_DRIVEN',
    'JOB_REACHES_ORGANIZATION',
    'JOB_TAKES_FOREIGN_ID',
    'JOB_NOT_REPEATABLE',
  ],
  'changes are logged and announced': ['CHANGE_NOT_LOGGED', 'EVENT_MISSING', 'EVENT_OF_DRY_RUN'],
};
const REST = 'tables, keys, policies, grants and triggers are as declared';

/**
 * The contract as a test suite: five lines in every plugin package.
 *
 * @example
 * import { describePluginContract } from '@bottlecrm/testing';
 * import { contacts } from './index.ts';
 * describePluginContract({ plugin: contacts, with: [accounts] });
 */
export function describePluginContract(contract: PluginContract | Exclude<ContractSubject, readonly unknown[]>): void {
  const { plugin, ...options }: PluginContract =
    typeof contract === 'object' && 'plugin' in contract ? contract : { plugin: contract as ContractSubject };
  const name = shortNameOf(plugin);
  describe(`contract of ${name}`, () => {
    let report: ContractReport | undefined;
    beforeAll(async () => {
      report = await checkPluginContract(plugin, options);
    }, 1_200_000);

    const topical = new Set(Object.values(TOPICS).flat());
    const found = (concerns: (reason: ContractReason) => boolean): string[] =>
      (report?.findings ?? []).filter(({ reason }) => concerns(reason)).map(describeFinding);
    for (const [topic, reasons] of Object.entries(TOPICS)) {
      it(topic, () => expect(found((reason) => reasons.includes(reason))).toEqual([]));
    }
    it(REST, () => expect(found((reason) => !topical.has(reason))).toEqual([]));
    it('operations were driven and tables probed', () => {
      expect(report?.operations.length).toBeGreaterThan(0);
    });

    afterAll(() => {
      if (!report) return;
      const { operations, tables, requests, findings } = report;
      console.log(
        `contract of ${name}: ${operations.length} operations driven, ${tables.length} tables probed, ${requests} requests, ${findings.length} findings`,
      );
    });
  });
}
