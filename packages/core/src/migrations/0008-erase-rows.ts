import type { Migration } from '../database/migration.ts';

export const eraseRows: Migration = {
  name: '0008-erase-rows',
  tables: [],
  up: [
    `CREATE OR REPLACE FUNCTION public.erase_rows(table_name text, max_rows integer) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
$function$`,
    'REVOKE ALL ON FUNCTION public.erase_rows(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.erase_rows(text, integer) TO bottlecrm_app',
  ],
  down: ['DROP FUNCTION public.erase_rows(text, integer)'],
};
