import type { Migration } from '../database/migration.ts';

export const erasure: Migration = {
  name: '0005-erasure',
  tables: ['organizations'],
  up: [
    `alter table "organizations" add "erase_requested_at" timestamptz null`,
    `CREATE OR REPLACE FUNCTION public.erase_organization() RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
$function$`,
    'REVOKE ALL ON FUNCTION public.erase_organization() FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.erase_organization() TO bottlecrm_app',
  ],
  down: [`alter table "organizations" drop column "erase_requested_at"`, 'DROP FUNCTION public.erase_organization()'],
};
