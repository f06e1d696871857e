import { defineConfig } from '@bottlecrm/core';
import { findSession } from './sessions.ts';

export default defineConfig({
  // #region resolve
  auth: {
    async resolve({ headers }) {
      const session = findSession(headers.cookie);
      return session && { email: session.email, orgId: session.crmOrganization };
    },
  },
  // #endregion resolve
});
