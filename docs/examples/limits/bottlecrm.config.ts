// #region limits
import { defineConfig } from '@bottlecrm/core';

export default defineConfig({
  rateLimit: {
    caller: { max: 3000, windowSeconds: 60 },
    organization: { max: 20_000, windowSeconds: 60 },
  },
});
// #endregion limits
