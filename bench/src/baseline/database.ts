import pg from 'pg';
import { databaseUrl } from '../measured-process.ts';
import type { Claims } from './access-token.ts';
import { unauthenticated } from './problem.ts';

/** Times as RFC 3339 with microseconds, dates and decimals as text: nothing is parsed that is printed again. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10, types });
const prepared = process.env.BENCH_PREPARED === 'true';

export type Role = 'admin' | 'sales_manager' | 'sales_rep' | 'user';

export interface Member {
  readonly orgId: string;
  readonly profileId: string;
  readonly role: Role;
  readonly teamIds: readonly string[];
  readonly timezone: string;
}

/** One connection inside a transaction of the caller's organization. */
export interface Transaction {
  readonly member: Member;
  rows<R = Record<string, unknown>>(text: string, values: unknown[]): Promise<R[]>;
}

// The ids come from a verified token and match a UUID pattern: they may stand in the text.
const prologue = ({ orgId, profileId, userId }: Claims, requestId: string, readOnly: boolean): string =>
  `BEGIN${readOnly ? ' READ ONLY' : ''}; SET LOCAL app.current_org = '${orgId}'; SET LOCAL app.current_profile = '${profileId}'; SET LOCAL app.request_id = '${requestId}'; \
SELECT o.timezone, p.role, array(SELECT m.team_id FROM team_members m JOIN teams t ON t.org_id = m.org_id AND t.id = m.team_id AND t.deleted_at IS NULL \
WHERE m.org_id = o.id AND m.profile_id = p.id) AS "teamIds" \
FROM organizations o JOIN profiles p ON p.org_id = o.id AND p.id = '${profileId}' AND p.user_id = '${userId}' AND p.is_active AND p.user_is_active AND p.deleted_at IS NULL \
WHERE o.id = '${orgId}' AND o.is_active`;

const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text) ?? `s${names.size}`;
  names.set(text, known);
  return known;
}

/**
 * Runs `work` in a transaction of the caller's organization; BEGIN, settings and membership are one round trip. A write is
 * answered after its COMMIT; a read has nothing to lose and does not wait for it.
 */
export async function transaction<T>(
  claims: Claims,
  requestId: string,
  readOnly: boolean,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    const results = (await client.query(prologue(claims, requestId, readOnly))) as unknown as pg.QueryResult[];
    const row = results.at(-1)?.rows[0];
    if (!row) throw unauthenticated();
    const member = { orgId: claims.orgId, profileId: claims.profileId, ...row } as Member;
    const answer = await work({
      member,
      rows: async (text, values) =>
        (await client.query(prepared ? { text, values, name: nameOf(text) } : { text, values })).rows as never,
    });
    const committed = client.query('COMMIT').then(
      () => client.release(),
      (error) => {
        client.release(true);
        throw error;
      },
    );
    if (readOnly) committed.catch(() => {});
    else await committed;
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}

export const closePool = (): Promise<void> => pool.end();
