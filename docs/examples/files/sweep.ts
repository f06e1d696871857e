import { type CrmOptions, withApplication } from '@bottlecrm/core';
import { type SweepResult, sweepFiles } from '@bottlecrm/files';

/** For a timer of the host's own. `services` opens the storage, and nothing else. */
export const sweepOrganization = (config: CrmOptions, organizationId: string): Promise<SweepResult> =>
  withApplication(config, (app) => sweepFiles(app, organizationId), { services: ['files'] });
