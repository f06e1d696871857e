/** What every record can have done to it; `delete` covers restore. */
export const RECORD_VERBS = ['read', 'create', 'update', 'delete', 'bulk', 'purge'] as const;
export type RecordVerb = (typeof RECORD_VERBS)[number];
