import { accounts } from '@bottlecrm/accounts';
import { defineConfig } from '@bottlecrm/core';
import { files } from '@bottlecrm/files';

// #region bucket
const s3 = {
  bucket: 'crm-files',
  region: 'eu-central-1',
  // Other services than Amazon's:
  endpoint: 'https://s3.example.com',
  forcePathStyle: true,
  accessKeyId: process.env.S3_ACCESS_KEY_ID,
  secretAccessKey: process.env.S3_SECRET_ACCESS_KEY,
};

export default defineConfig({
  plugins: [accounts, [files, { s3 }]],
});
// #endregion bucket
