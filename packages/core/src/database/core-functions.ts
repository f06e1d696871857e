import { type DatabaseFunction, owned } from './functions.ts';
import { membershipFunctions } from './membership-functions.ts';
import { roles } from './roles.ts';
import { bumpVersion } from './version-trigger.ts';

/** Nobody works in an organization that is deactivated: what is removed there is its erasure. Never so in the installation's own context. */
const isErasing = owned({
  name: 'is_erasing',
  signature: 'organization uuid',
  returns: 'boolean',
  language: 'sql',
  volatility: 'stable',
  body: `
SELECT organization <> '00000000-0000-0000-0000-000000000000'::uuid
   AND NOT EXISTS (SELECT FROM public.organizations o WHERE o.id = organization AND o.is_active)
`,
});

/**
 * `erase_change_log(max_rows)`, `erase_audit_log(max_rows)`: remove entries of the transaction's organization, and answer how
 * many. The serving role may not delete from the logs; this is the one way, and it refuses an organization that is active.
 */
const eraseLog = (table: 'change_log' | 'audit_log') =>
  owned({
    name: `erase_${table}`,
    signature: 'max_rows integer',
    returns: 'integer',
    language: 'plpgsql',
    definer: true,
    callers: [roles.app],
    body: `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  removed integer;
BEGIN
  IF organization IS NULL OR NOT public.is_erasing(organization) THEN
    RAISE EXCEPTION 'only the log of a deactivated organization can be erased' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  DELETE FROM public.${table} l WHERE l.org_id = organization
    AND l.id IN (SELECT c.id FROM public.${table} c WHERE c.org_id = organization ORDER BY c.id LIMIT max_rows);
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END
`,
  });

/**
 * `erase_organization()`: removes the row of the transaction's organization, the last that is left of it. The serving role may
 * not delete organizations; this refuses one that is active, or whose erasure nobody asked for.
 */
const eraseOrganizationRow = owned({
  name: 'erase_organization',
  signature: '',
  returns: 'boolean',
  language: 'plpgsql',
  definer: true,
  callers: [roles.app],
  body: `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
BEGIN
  IF organization IS NULL OR EXISTS (
    SELECT FROM public.organizations o WHERE o.id = organization AND (o.is_active OR o.erase_requested_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'only a deactivated organization can be erased' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  DELETE FROM public.organizations o WHERE o.id = organization;
  RETURN FOUND;
END
`,
});

/**
 * `erase_rows(table_name, max_rows)`: removes rows of the transaction's organization from a table whose rows the serving role
 * may not delete, and answers how many. Refuses an organization whose erasure nobody asked for.
 */
const eraseRows = owned({
  name: 'erase_rows',
  signature: 'table_name text, max_rows integer',
  returns: 'integer',
  language: 'plpgsql',
  definer: true,
  callers: [roles.app],
  body: `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  removed integer;
BEGIN
  IF organization IS NULL OR NOT EXISTS (
    SELECT FROM public.organizations o WHERE o.id = organization AND NOT o.is_active AND o.erase_requested_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'only rows of a deactivated organization can be erased' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  EXECUTE format('DELETE FROM public.%I t WHERE t.ctid = ANY (ARRAY(SELECT c.ctid FROM public.%I c WHERE c.org_id = $1 LIMIT $2))',
    table_name, table_name) USING organization, max_rows;
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END
`,
});

/**
 * `forget_expired_sign_ins(max_rows)`: removes sign-in links that expired a day ago and sessions that were over thirty days ago,
 * at most so many of each, and answers how many. Only who holds a link's secret or is a session's user sees them, and many never
 * come back. Owned by the search role, which sees of these tables what has expired, and nothing else.
 */
const forgetExpiredSignIns = owned({
  name: 'forget_expired_sign_ins',
  signature: 'max_rows integer',
  returns: 'integer',
  language: 'plpgsql',
  definer: true,
  owner: roles.search,
  callers: [roles.app],
  body: `
DECLARE
  links integer;
  ended integer;
BEGIN
  DELETE FROM public.magic_links l WHERE l.id IN (SELECT c.id FROM public.magic_links c
    WHERE c.expires_at < now() - interval '1 day' LIMIT max_rows);
  GET DIAGNOSTICS links = ROW_COUNT;
  DELETE FROM public.sessions s WHERE s.id IN (SELECT c.id FROM public.sessions c
    WHERE coalesce(c.ended_at, c.expires_at) < now() - interval '30 days' LIMIT max_rows);
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN links + ended;
END
`,
});

/** What the triggers of every plugin's tables call: they come with core's own tables. */
export const coreFunctions: readonly DatabaseFunction[] = [
  bumpVersion,
  isErasing,
  eraseLog('change_log'),
  eraseLog('audit_log'),
  ...membershipFunctions,
  eraseOrganizationRow,
  eraseRows,
  forgetExpiredSignIns,
];
