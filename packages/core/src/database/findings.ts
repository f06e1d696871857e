/** Each thing that the audit can find, with the sentence that says what to do. */
export const findingAdvice = {
  ROW_SECURITY_DISABLED:
    'Run ALTER TABLE … ENABLE ROW LEVEL SECURITY as the owner: every organization sees this table.',
  ROW_SECURITY_NOT_FORCED: 'Run ALTER TABLE … FORCE ROW LEVEL SECURITY as the owner.',
  POLICY_MISSING: 'Run `bottlecrm migrate`, which makes the declared policies.',
  POLICY_RESTRICTIVE_MISSING:
    'Run `bottlecrm migrate`, which makes it: without it, one careless policy opens the table.',
  POLICY_EXTRA: 'Drop the policy, or declare what it is for in the table: permissive policies add rows.',
  POLICY_CHANGED: 'Run `bottlecrm migrate`, which makes it as declared again.',
  GRANT_EXTRA: 'Revoke the privilege: TRUNCATE, REFERENCES and TRIGGER pass row security, and PUBLIC is everyone.',
  GRANT_MISSING: 'Run `bottlecrm migrate`, which grants it.',
  OWNER_CHANGED: 'Give the table back to bottlecrm_owner.',
  TABLE_UNDECLARED:
    'A table with org_id belongs to no registered plugin: register the plugin, or drop or rename the table.',
  TABLE_WITHOUT_ISOLATION:
    'Give the table an organization or a possession rule; only tables of the allow-list hold neither.',
  TABLE_MISSING: 'Run `bottlecrm migrate`.',
  PRIMARY_KEY_CHANGED: 'Make the primary key the declared one; `bottlecrm migrate:create` writes the statement.',
  PRIMARY_KEY_WITHOUT_ORGANIZATION: 'Let the primary key start with org_id.',
  FOREIGN_KEY_WITHOUT_ORGANIZATION: 'Foreign-key checks pass row security: refer to (org_id, id) with (org_id, …).',
  FOREIGN_KEY_MISSING: 'Add the constraint; `bottlecrm migrate:create` writes the statement.',
  FOREIGN_KEY_EXTRA: 'Drop the constraint, or declare it.',
  FOREIGN_KEY_CHANGED: 'Drop the constraint and add it in the declared form.',
  UNIQUE_WITHOUT_ORGANIZATION:
    'Let the unique index start with org_id: otherwise it tells whether another organization has the value.',
  INDEX_MISSING: 'Create the index; `bottlecrm migrate:create` writes the statement.',
  INDEX_EXTRA: 'Drop the index, or declare it.',
  INDEX_CHANGED: 'Drop the index and create it in the declared form.',
  CHECK_MISSING: 'Add the constraint; `bottlecrm migrate:create` writes the statement.',
  CHECK_EXTRA: 'Drop the constraint, or declare it.',
  CHECK_CHANGED: 'Drop the constraint and add it in the declared form.',
  COLUMN_MISSING: 'Add the column; `bottlecrm migrate:create` writes the statement.',
  COLUMN_EXTRA: 'Drop the column, or declare it.',
  COLUMN_UNFILLED: 'Drop its NOT NULL, give it a default, or declare it: until then nothing can be created.',
  COLUMN_CHANGED: 'Alter the column; `bottlecrm migrate:create` writes the statement.',
  TRIGGER_MISSING: 'Run `bottlecrm migrate`, which makes it.',
  TRIGGER_DISABLED: 'Run `bottlecrm migrate`, which makes it again: meanwhile changes go unnoticed.',
  TRIGGER_CHANGED: 'Run `bottlecrm migrate`, which makes it as declared again.',
  TRIGGER_EXTRA: 'Drop the trigger: nobody declared it.',
  FUNCTION_MISSING: 'Run `bottlecrm migrate`, which makes it.',
  FUNCTION_CHANGED: 'Run `bottlecrm migrate`, which makes it as declared again.',
  FUNCTION_OWNER: 'Run `bottlecrm migrate`, which gives it to the declared owner: it runs with that role’s rights.',
  FUNCTION_NOT_DEFINER: 'Run `bottlecrm migrate`, which makes it as declared again.',
  FUNCTION_SEARCH_PATH:
    'Run `bottlecrm migrate`, which sets it: without a search_path, the caller chooses which tables it means.',
  FUNCTION_GRANT: 'Run `bottlecrm migrate`, which grants EXECUTE to the declared roles and to no others.',
  FUNCTION_DEFINER_EXTRA: 'Drop the function, or declare it: a SECURITY DEFINER function acts with its owner’s rights.',
  FUNCTION_DEFINER_CALLABLE:
    'Revoke EXECUTE from the role and from PUBLIC, or drop the function: it acts with its owner’s rights, and no plugin declares it.',
  VIEW_OWNER:
    'Create the view WITH (security_invoker = true), or give it to bottlecrm_owner: it shows whatever its owner sees.',
  VIEW_UNGUARDED:
    'Let the view read only tables with row security, or create it WITH (security_invoker = true): it shows every organization’s rows.',
  MATERIALIZED_VIEW_GRANTED:
    'Revoke the privileges: a materialized view has no row security, and shows every organization’s rows.',
  FOREIGN_TABLE_GRANTED:
    'Revoke the privileges: a foreign table has no row security, and shows every organization’s rows.',
  TABLE_OUTSIDE_SCHEMA:
    'Move the table to the schema public and declare it, or revoke the privileges: it has org_id, and nothing guards it.',
  ROLE_SUPERUSER: 'Serve as bottlecrm_app: a superuser passes row security.',
  ROLE_BYPASSES_ROW_SECURITY: 'Serve as bottlecrm_app: this role has BYPASSRLS.',
  ROLE_CREATES_ROLES: 'Serve as bottlecrm_app: this role may create roles, databases or replicate.',
  ROLE_OWNS: 'Serve as bottlecrm_app: an owner can switch row security off.',
  ROLE_MEMBER: 'Revoke the membership: the serving role is a member of nothing.',
  ROLE_CREATES_IN_SCHEMA: 'Revoke CREATE on the schema or database from the role and from PUBLIC.',
  ROLE_TEMPORARY: 'Revoke TEMPORARY on the database from the role and from PUBLIC.',
} as const;

/** The code of a finding: see docs/reference/doctor.md. */
export type FindingCode = keyof typeof findingAdvice;

/** One difference between what the database is and what it shall be. */
export interface Finding {
  readonly code: FindingCode;
  /** Table, function or role. */
  readonly table: string;
  /** The column, index or other part of the table that it is about. */
  readonly part?: string;
  /** What was found, then what to do. */
  readonly detail: string;
}

export const finding = (code: FindingCode, table: string, what: string, part?: string): Finding => ({
  code,
  table,
  ...(part === undefined ? {} : { part }),
  detail: `${what} ${findingAdvice[code]}`,
});

/** Differences that slow or confuse, but open nothing: a migration that leaves one is still applied. */
const DRIFT =
  /^(TABLE_(MISSING|UNDECLARED)|FUNCTION_DEFINER_EXTRA|COLUMN_UNFILLED|(COLUMN|CHECK|INDEX)_(MISSING|EXTRA|CHANGED)|FOREIGN_KEY_(MISSING|EXTRA|CHANGED)|PRIMARY_KEY_CHANGED|GRANT_MISSING)$/;

/** Whether rows could be seen, changed or left unrecorded against the rules; boot and migrations refuse these. */
export const isUnsafe = (found: Finding): boolean => !DRIFT.test(found.code);

/** Whether something is only there in addition, which keeps nothing from working: what an operator or a newer version added. */
export const isAddition = ({ code }: Pick<Finding, 'code'>): boolean =>
  code === 'TABLE_UNDECLARED' || code.endsWith('_EXTRA');
