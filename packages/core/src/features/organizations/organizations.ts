import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../database/sql.ts';
import type { Role } from '../../entity/roles.ts';
import type { RecordOf } from '../../entity/shapes.ts';
import { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { Profile } from '../../tenancy/entities.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { User } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

export interface NewOrganization {
  readonly name: string;
  /** IANA time zone. @defaultValue 'UTC' */
  readonly timezone?: string;
  /** ISO 4217. @defaultValue 'USD' */
  readonly defaultCurrency?: string;
  /** Becomes its first admin. */
  readonly owner?: User;
}

export interface CreatedOrganization {
  readonly id: string;
  readonly owner: RecordOf<typeof Profile> | undefined;
}

/** Creates an organization with what every plugin gives a fresh one, in one transaction. */
export async function createOrganization(app: FeaturesRuntime, input: NewOrganization): Promise<CreatedOrganization> {
  const { name, timezone = 'UTC', defaultCurrency = 'USD', owner } = input;
  const id = uuidv7();
  const requestId = randomUUID();
  return inTransaction(app.db, { settings: { organizationId: id, requestId }, readOnly: false }, async ({ db }) => {
    await sql`insert into organizations (id, name, timezone, default_currency)
      values (${id}, ${name}, ${timezone}, ${defaultCurrency})`.execute(db);
    const org = { id, name, timezone, defaultCurrency };
    const ctx = new TenantCtx({
      app,
      db,
      org,
      customFields: new Map(),
      profile: undefined,
      requestId,
      now: new Date(),
      checked: false,
    });
    for (const { definition } of app.model.plugins.values()) await definition.onOrganizationCreated?.(ctx);
    return { id, owner: owner && (await addMember(ctx, owner, 'admin')) };
  });
}

/** Makes a user a member of the ctx's organization. */
export async function addMember(ctx: Ctx, user: User, role: Role): Promise<RecordOf<typeof Profile>> {
  const set = {
    userId: user.id,
    name: user.name,
    email: user.email,
    avatarUrl: user.avatarUrl,
    joinedAt: ctx.now.toISOString(),
  };
  return ctx.elevated.create(Profile, { role }, { set });
}
