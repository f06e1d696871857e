import { describePluginContract } from '../src/index.ts';

describePluginContract({
  plugin: 'core',
  bodies: { devLogin: ({ organization }) => ({ email: organization.admin.email }) },
});
