// #region shares
import { defineConfig } from '@bottlecrm/core';

const paying: ReadonlySet<string> = new Set(['01890000-0000-7000-8000-000000000001']);

export default defineConfig({
  requestShares: {
    maxRunning: 8,
    weight: (organizationId) => (organizationId !== undefined && paying.has(organizationId) ? 3 : 1),
  },
});
// #endregion shares
