import { defineConfig } from '@bottlecrm/core';

export default defineConfig({
  // #region google
  publicUrl: 'https://crm.example.com',
  auth: {
    google: {
      clientId: '1234567890-acme.apps.googleusercontent.com',
      ...(process.env.GOOGLE_CLIENT_SECRET ? { clientSecret: process.env.GOOGLE_CLIENT_SECRET } : {}),
    },
    // #endregion google
    // #region password
    password: { minLength: 16 },
    // #endregion password
  },
});
