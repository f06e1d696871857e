import type { Migration } from '../database/migration.ts';
import { createCore } from './0001-create-core.ts';
import { identity } from './0002-identity.ts';
import { spentSecrets } from './0004-spent-secrets.ts';
import { erasure } from './0005-erasure.ts';
import { formKeys } from './0006-form-keys.ts';
import { platformRole } from './0007-platform-role.ts';
import { eraseRows } from './0008-erase-rows.ts';
import { membershipFunctions } from './0009-membership-functions.ts';
import { suspendedOrganizations } from './0010-suspended-organizations.ts';
import { forgetExpiredSignIns } from './0011-forget-expired-sign-ins.ts';
import { longerPhones } from './0012-longer-phones.ts';
import { outboxAttempts } from './0013-outbox-attempts.ts';
import { sortAsPeopleRead } from './0014-sort-as-people-read.ts';

/** Core's migrations, oldest first. */
export const coreMigrations: readonly Migration[] = [
  createCore,
  identity,
  spentSecrets,
  erasure,
  formKeys,
  platformRole,
  eraseRows,
  membershipFunctions,
  suspendedOrganizations,
  forgetExpiredSignIns,
  longerPhones,
  outboxAttempts,
  sortAsPeopleRead,
];
