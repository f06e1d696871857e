import { type DatabaseFunction, owned } from './functions.ts';
import { roles } from './roles.ts';

/** What the prologue of a request reads: result column → type and expression over organization `o` and profile `p`. */
const COLUMNS: Readonly<Record<string, readonly [type: string, expression: string]>> = {
  orgName: ['text', 'o.name'],
  orgActive: ['boolean', 'o.is_active'],
  orgTimezone: ['text', 'o.timezone'],
  defaultCurrency: ['text', 'o.default_currency'],
  customFieldsVersion: ['integer', 'o.custom_fields_version'],
  profileId: ['uuid', 'p.id'],
  userId: ['uuid', 'p.user_id'],
  memberRole: ['text', 'p.role'],
  profileActive: ['boolean', 'p.is_active AND p.user_is_active AND p.deleted_at IS NULL'],
  teamIds: [
    'uuid[]',
    `ARRAY(SELECT m.team_id FROM public.team_members m
    JOIN public.teams t ON t.org_id = m.org_id AND t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.org_id = o.id AND m.profile_id = p.id)`,
  ],
  endedSessions: ['jsonb', 'p.ended_sessions'],
};

const TOKEN_COLUMNS: typeof COLUMNS = {
  tokenId: ['uuid', 'k.id'],
  tokenKind: ['text', 'k.kind'],
  tokenName: ['text', 'k.name'],
  tokenScopes: ['text[]', 'k.scopes'],
  tokenLastUsedAt: ['timestamp with time zone', 'k.last_used_at'],
};

const body = (columns: typeof COLUMNS, from: string): string => `
BEGIN
  RETURN QUERY SELECT ${Object.values(columns)
    .map(([, expression]) => expression)
    .join(', ')}
  FROM public.organizations o ${from} WHERE o.id = organization;
END
`;

/**
 * With the caller's rights: row security holds in it as outside. A function, because PostgreSQL keeps its plan for the
 * connection, and planning this query with its policies takes three times as long as the query.
 */
const reader = (name: string, signature: string, columns: typeof COLUMNS, from: string): DatabaseFunction =>
  owned({
    name,
    signature,
    returns: `TABLE(${Object.entries(columns)
      .map(([column, [type]]) => `"${column}" ${type}`)
      .join(', ')})`,
    language: 'plpgsql',
    volatility: 'stable',
    pinned: false,
    callers: [roles.app],
    body: body(columns, from),
  });

/** `membership_of(organization, member)`: an organization and one of its members; no member for NULL. */
const membershipOf = reader(
  'membership_of',
  'organization uuid, member uuid',
  COLUMNS,
  'LEFT JOIN public.profiles p ON p.org_id = o.id AND p.id = member',
);

/** `membership_of_token(organization, hash)`: the same for a personal token or an API key, while it is good. */
const membershipOfToken = reader(
  'membership_of_token',
  'organization uuid, hash text',
  { ...COLUMNS, ...TOKEN_COLUMNS },
  `LEFT JOIN public.tokens k ON k.org_id = o.id AND k.token_hash = hash
    AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  LEFT JOIN public.profiles p ON p.org_id = o.id AND p.id = k.profile_id AND k.kind = 'personal'`,
);

export const membershipFunctions: readonly DatabaseFunction[] = [membershipOf, membershipOfToken];
