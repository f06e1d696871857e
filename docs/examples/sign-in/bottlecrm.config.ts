import { defineConfig } from '@bottlecrm/core';

export default defineConfig({
  // #region sign-in
  publicUrl: 'https://crm.example.com',
  auth: {
    magicLink: { url: 'https://crm.example.com/enter', minutes: 15 },
    // #endregion sign-in
    // #region browser
    browser: true,
    // #endregion browser
  },
  // #region front-end
  cors: { origins: ['https://app.example.com'], credentials: true },
  // #endregion front-end
});
