import { Type } from '../../../entity/type.ts';
import { defineJob } from '../../../events/job.ts';
import { runtimeOfCtx } from '../../features-runtime.ts';
import { eraseOrganization } from './erase-organization.ts';

/** The job of the installation's own context that erases an organization. */
export const ERASURE = 'organization.erase';

export const erasureJob = defineJob({
  payload: Type.Object({ organizationId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  attempts: 20,
  ofInstallation: true,
  async perform(job, { organizationId }) {
    const app = await job.tenant(async (ctx) => runtimeOfCtx(ctx));
    await eraseOrganization(app, organizationId, { signal: job.signal });
  },
});
