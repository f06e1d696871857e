import { type CommandGroup, group } from './command.ts';
import { client } from './commands/client.ts';
import { createAdmin } from './commands/create-admin.ts';
import { devlogin } from './commands/devlogin.ts';
import { doctor } from './commands/doctor.ts';
import { jobsList } from './commands/jobs-list.ts';
import { jobsRetry } from './commands/jobs-retry.ts';
import { migrate } from './commands/migrate.ts';
import { migrateCreate } from './commands/migrate-create.ts';
import { migrateDown } from './commands/migrate-down.ts';
import { migrateStatus } from './commands/migrate-status.ts';
import { openapi } from './commands/openapi.ts';
import { orgErase } from './commands/org-erase.ts';
import { platformAdminAdd, platformAdminRemove } from './commands/platform-admin.ts';
import { rlsDisable } from './commands/rls-disable.ts';
import { rlsEnable } from './commands/rls-enable.ts';
import { rlsStatus } from './commands/rls-status.ts';
import { rlsTest } from './commands/rls-test.ts';
import { rlsVerifyUser } from './commands/rls-verify-user.ts';
import { seed } from './commands/seed.ts';
import { setup } from './commands/setup.ts';
import { tokenRevoke } from './commands/token-revoke.ts';
import { userActivate, userDeactivate } from './commands/user.ts';
import { worker } from './commands/worker.ts';

const rls = group('rls', 'Row-level security: look at it, prove it, switch it', {
  status: rlsStatus,
  'verify-user': rlsVerifyUser,
  test: rlsTest,
  enable: rlsEnable,
  disable: rlsDisable,
});

const user = group('user', 'People of the installation', { deactivate: userDeactivate, activate: userActivate });
const org = group('org', 'Organizations of the installation', { erase: orgErase });
const token = group('token', 'Personal tokens and API keys', { revoke: tokenRevoke });
const platformAdmin = group('platform-admin', 'Who administers the installation', {
  add: platformAdminAdd,
  remove: platformAdminRemove,
});
const jobs = group('jobs', 'Jobs that were given up: look at them, try them again', {
  list: jobsList,
  retry: jobsRetry,
});

/** Every command of `bottlecrm`. */
export const main: CommandGroup = group('bottlecrm', 'The command line of @bottlecrm', {
  setup,
  migrate,
  'migrate:status': migrateStatus,
  'migrate:create': migrateCreate,
  'migrate:down': migrateDown,
  rls,
  doctor,
  'create-admin': createAdmin,
  user,
  org,
  token,
  'platform-admin': platformAdmin,
  devlogin,
  worker,
  jobs,
  seed,
  openapi,
  client,
});
