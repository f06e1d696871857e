import { beginSql } from '../../database/begin.ts';
import { quoteText, withClient } from '../../database/client.ts';
import { sql } from '../../database/sql.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** Whether a user may administer the installation: a flag that only the owner of the database sets. */
export async function isPlatformAdmin(app: FeaturesRuntime, userId: string): Promise<boolean> {
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: true }, ({ db }) =>
    sql`select 1 from platform_admins where user_id = ${userId}`.execute(db),
  );
  return rows.length > 0;
}

/** Gives or takes the flag, as the owner: row security binds it too, so that it holds the user's id like everyone. */
export async function setPlatformAdmin(ownerUrl: string, userId: string, isAdmin: boolean): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(`${beginSql()}; SET LOCAL app.user_id = ${quoteText(userId)}`);
    if (isAdmin)
      await client.query('insert into platform_admins (user_id) values ($1) on conflict do nothing', [userId]);
    else await client.query('delete from platform_admins where user_id = $1', [userId]);
    await client.query('commit');
  });
}
