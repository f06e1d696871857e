import { accounts } from '@bottlecrm/accounts';
import { defineConfig } from '@bottlecrm/core';
import { files } from '@bottlecrm/files';

// #region directory
export default defineConfig({
  plugins: [accounts, [files, { directory: '/var/lib/bottlecrm/files' }]],
});
// #endregion directory
