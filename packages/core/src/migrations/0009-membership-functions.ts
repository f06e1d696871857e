import type { Migration } from '../database/migration.ts';

export const membershipFunctions: Migration = {
  name: '0009-membership-functions',
  tables: [],
  up: [
    `CREATE OR REPLACE FUNCTION public.membership_of(organization uuid, member uuid) RETURNS TABLE("orgName" text, "orgActive" boolean, "orgTimezone" text, "defaultCurrency" text, "customFieldsVersion" integer, "profileId" uuid, "userId" uuid, "memberRole" text, "profileActive" boolean, "teamIds" uuid[], "endedSessions" jsonb) LANGUAGE plpgsql STABLE AS $function$
BEGIN
  RETURN QUERY SELECT o.name, o.is_active, o.timezone, o.default_currency, o.custom_fields_version, p.id, p.user_id, p.role, p.is_active AND p.user_is_active AND p.deleted_at IS NULL, ARRAY(SELECT m.team_id FROM public.team_members m
    JOIN public.teams t ON t.org_id = m.org_id AND t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.org_id = o.id AND m.profile_id = p.id), p.ended_sessions
  FROM public.organizations o LEFT JOIN public.profiles p ON p.org_id = o.id AND p.id = member WHERE o.id = organization;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.membership_of(uuid, uuid) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.membership_of(uuid, uuid) TO bottlecrm_app',
    `CREATE OR REPLACE FUNCTION public.membership_of_token(organization uuid, hash text) RETURNS TABLE("orgName" text, "orgActive" boolean, "orgTimezone" text, "defaultCurrency" text, "customFieldsVersion" integer, "profileId" uuid, "userId" uuid, "memberRole" text, "profileActive" boolean, "teamIds" uuid[], "endedSessions" jsonb, "tokenId" uuid, "tokenKind" text, "tokenName" text, "tokenScopes" text[], "tokenLastUsedAt" timestamp with time zone) LANGUAGE plpgsql STABLE AS $function$
BEGIN
  RETURN QUERY SELECT o.name, o.is_active, o.timezone, o.default_currency, o.custom_fields_version, p.id, p.user_id, p.role, p.is_active AND p.user_is_active AND p.deleted_at IS NULL, ARRAY(SELECT m.team_id FROM public.team_members m
    JOIN public.teams t ON t.org_id = m.org_id AND t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.org_id = o.id AND m.profile_id = p.id), p.ended_sessions, k.id, k.kind, k.name, k.scopes, k.last_used_at
  FROM public.organizations o LEFT JOIN public.tokens k ON k.org_id = o.id AND k.token_hash = hash
    AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  LEFT JOIN public.profiles p ON p.org_id = o.id AND p.id = k.profile_id AND k.kind = 'personal' WHERE o.id = organization;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.membership_of_token(uuid, text) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.membership_of_token(uuid, text) TO bottlecrm_app',
  ],
  down: ['DROP FUNCTION public.membership_of(uuid, uuid)', 'DROP FUNCTION public.membership_of_token(uuid, text)'],
};
