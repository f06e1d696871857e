import { randomUUID } from 'node:crypto';
import type { TransactionSettings } from '../database/tenancy-driver.ts';
import { inSpan } from '../tenancy/span.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../tenancy/transaction.ts';
import type { RecordsRuntime } from './records-runtime.ts';
import { TenantCtx } from './tenant-ctx.ts';

export interface InstallationOptions {
  readonly requestId?: string;
  /** @defaultValue false */
  readonly readOnly?: boolean;
  /** What the transaction may hold besides: sign-in links are visible to who holds their address or secret. */
  readonly holding?: Pick<TransactionSettings, 'emailKey' | 'tokenHash'>;
}

/**
 * Runs `work` in the installation's own context: the reserved organization that no token, route or fan-out can name. Sign-in
 * mail, audit events of users and maintenance live there, under the same tables and rules as those of an organization.
 */
export async function runAsInstallation<T>(
  app: RecordsRuntime,
  work: (ctx: TenantCtx) => Promise<T>,
  options: InstallationOptions = {},
): Promise<T> {
  const { requestId = randomUUID(), readOnly = false, holding = {} } = options;
  const opening = { settings: { organizationId: INSTALLATION_ORG_ID, requestId, ...holding }, readOnly };
  return inSpan(app.options.tracer, 'bottlecrm.transaction', { 'bottlecrm.read_only': readOnly }, () =>
    inTransaction(app.db, opening, async ({ db }) =>
      work(
        new TenantCtx({
          app,
          db,
          org: { id: INSTALLATION_ORG_ID, name: '', timezone: 'UTC', defaultCurrency: 'USD' },
          customFields: new Map(),
          profile: undefined,
          requestId,
          now: new Date(),
          checked: false,
        }),
      ),
    ),
  );
}
