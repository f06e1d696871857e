import type { Migration } from '../database/migration.ts';

export const forgetExpiredSignIns: Migration = {
  name: '0011-forget-expired-sign-ins',
  tables: ['magic_links', 'sessions'],
  up: [
    `CREATE POLICY "sessions_expired_select" ON "sessions" FOR SELECT TO "bottlecrm_search" USING ((COALESCE(ended_at, expires_at) < (now() - '30 days'::interval)))`,
    `CREATE POLICY "sessions_expired_delete" ON "sessions" FOR DELETE TO "bottlecrm_search" USING ((COALESCE(ended_at, expires_at) < (now() - '30 days'::interval)))`,
    `CREATE POLICY "magic_links_expired_select" ON "magic_links" FOR SELECT TO "bottlecrm_search" USING ((expires_at < (now() - '1 day'::interval)))`,
    `CREATE POLICY "magic_links_expired_delete" ON "magic_links" FOR DELETE TO "bottlecrm_search" USING ((expires_at < (now() - '1 day'::interval)))`,
    `CREATE OR REPLACE FUNCTION public.forget_expired_sign_ins(max_rows integer) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
$function$`,
    'REVOKE ALL ON FUNCTION public.forget_expired_sign_ins(integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.forget_expired_sign_ins(integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.forget_expired_sign_ins(integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `GRANT DELETE ON "sessions" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "sessions" TO "bottlecrm_search"`,
    `GRANT SELECT ("expires_at") ON "sessions" TO "bottlecrm_search"`,
    `GRANT SELECT ("ended_at") ON "sessions" TO "bottlecrm_search"`,
    `GRANT DELETE ON "magic_links" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "magic_links" TO "bottlecrm_search"`,
    `GRANT SELECT ("expires_at") ON "magic_links" TO "bottlecrm_search"`,
  ],
  down: [
    `DROP POLICY "magic_links_expired_select" ON "magic_links"`,
    `DROP POLICY "magic_links_expired_delete" ON "magic_links"`,
    `DROP POLICY "sessions_expired_select" ON "sessions"`,
    `DROP POLICY "sessions_expired_delete" ON "sessions"`,
    'DROP FUNCTION public.forget_expired_sign_ins(integer)',
    `REVOKE DELETE ON "magic_links" FROM "bottlecrm_search"`,
    `REVOKE SELECT ("id") ON "magic_links" FROM "bottlecrm_search"`,
    `REVOKE SELECT ("expires_at") ON "magic_links" FROM "bottlecrm_search"`,
    `REVOKE DELETE ON "sessions" FROM "bottlecrm_search"`,
    `REVOKE SELECT ("id") ON "sessions" FROM "bottlecrm_search"`,
    `REVOKE SELECT ("expires_at") ON "sessions" FROM "bottlecrm_search"`,
    `REVOKE SELECT ("ended_at") ON "sessions" FROM "bottlecrm_search"`,
  ],
};
