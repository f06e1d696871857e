import type { SqlClient } from './client.ts';
import { type Finding, finding } from './findings.ts';

interface ServingRow extends Record<string, unknown> {
  role: string;
  superuser: boolean;
  bypass: boolean;
  creator: boolean;
  owns: string[];
  member: string[];
  create: string[];
  temporary: boolean;
}

const QUERY = `
SELECT current_user::text AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypass, r.rolcreaterole OR r.rolcreatedb OR r.rolreplication AS creator,
  array(SELECT what FROM (
      SELECT 'database ' || d.datname FROM pg_database d WHERE d.datname = current_database() AND d.datdba = r.oid
      UNION ALL SELECT 'schema ' || n.nspname FROM pg_namespace n WHERE n.nspowner = r.oid
      UNION ALL SELECT 'table ' || c.relname FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p', 'v', 'm')
      UNION ALL SELECT 'function ' || p.proname FROM pg_proc p WHERE p.proowner = r.oid) o(what) ORDER BY 1 LIMIT 5) AS owns,
  array(SELECT m.rolname::text FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.roleid WHERE a.member = r.oid ORDER BY 1) AS member,
  array(SELECT what FROM (
      SELECT 'schema ' || n.nspname FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND has_schema_privilege(n.oid, 'CREATE')
      UNION ALL SELECT 'database' WHERE has_database_privilege(current_database(), 'CREATE')) c(what) ORDER BY 1) AS create,
  has_database_privilege(current_database(), 'TEMPORARY') AS temporary
FROM pg_roles r WHERE r.rolname = current_user`;

/** What stands against serving requests as the role of this connection. Boot refuses to serve unless the answer is empty. */
export async function checkServingRole(client: SqlClient): Promise<Finding[]> {
  const { rows } = await client.query<ServingRow>(QUERY);
  return rows.flatMap((row) => [
    ...(row.superuser ? [finding('ROLE_SUPERUSER', row.role, `${row.role} is a superuser.`)] : []),
    ...(row.bypass ? [finding('ROLE_BYPASSES_ROW_SECURITY', row.role, `${row.role} passes row security.`)] : []),
    ...(row.creator
      ? [finding('ROLE_CREATES_ROLES', row.role, `${row.role} has CREATEROLE, CREATEDB or REPLICATION.`)]
      : []),
    ...(row.owns.length > 0 ? [finding('ROLE_OWNS', row.role, `${row.role} owns ${row.owns.join(', ')}.`)] : []),
    ...(row.member.length > 0
      ? [finding('ROLE_MEMBER', row.role, `${row.role} is a member of ${row.member.join(', ')}.`)]
      : []),
    ...(row.create.length > 0
      ? [finding('ROLE_CREATES_IN_SCHEMA', row.role, `${row.role} may create in ${row.create.join(', ')}.`)]
      : []),
    ...(row.temporary ? [finding('ROLE_TEMPORARY', row.role, `${row.role} may create temporary tables.`)] : []),
  ]);
}
